import type { SentOf } from '#contract';
import type { giveWorkConsent, writeWork } from '#contract';

type Words = SentOf<typeof writeWork>;
type Consent = SentOf<typeof giveWorkConsent>;

/** A work of the demo world, all of it invented. */
export interface WorkPlan extends Readonly<Pick<Words, 'title' | 'abstract' | 'license'>> {
  readonly links: readonly string[];
  readonly visibility: 'private' | 'cohort' | 'public';
  /** What its picture shows, where it has one. */
  readonly alt?: { readonly ja: string; readonly en: string };
  readonly authors: readonly {
    readonly name: string;
    readonly shownAs: Consent['shownAs'];
    readonly credit?: Consent['credit'];
  }[];
}

const said = (ja: string, en: string) => ({ ja, en });

/** Of last year: a team over two tracks, one alone, and one that its author keeps. */
export const lastYearsWorks = {
  sign: {
    title: said('ともる標識', 'The sign that lights up'),
    abstract: said(
      '停電のとき、電池だけで3日間光り、近くの標識どうしで「通れる道」を教え合う避難標識です。\n\nだれかが偽の知らせを流しても道が変わらないように、標識は互いの署名を確かめます。鍵の配り方は、小さな事業所のための鍵の棚から学びました。',
      'An escape sign that lights for three days on batteries alone when the power is out; signs nearby tell each other which way is open.\n\nThey check each other’s signatures, so that nobody changes the way with a false message. How keys are handed out we learned from a rack of keys for small offices.',
    ),
    links: ['https://example.jp/tomoru'],
    license: 'CC-BY-4.0',
    visibility: 'public',
    alt: said(
      '暗い廊下で、右を指す矢印が緑に光っている絵',
      'A drawing: an arrow pointing right glows green over a dark corridor',
    ),
    authors: [
      { name: '朝倉 ひより', shownAs: 'real-name', credit: said('朝倉 ひより', 'Hiyori Asakura') },
      { name: '加納 しょう', shownAs: 'handle', credit: said('かぎやの見習い', 'locksmith-apprentice') },
    ],
  },
  patrol: {
    title: said('更新みまわり', 'Update patrol'),
    abstract: said(
      '学校にある機器の更新漏れを、教室の地図の上に色で見せる道具です。先生が朝の3分で見て、だれに頼めばよいかが分かります。',
      'A tool that shows on a map of the classrooms which devices of a school miss an update. A teacher looks for three minutes in the morning and knows whom to ask.',
    ),
    links: ['https://example.jp/mimawari'],
    license: 'Apache-2.0',
    visibility: 'public',
    authors: [{ name: '木下 あお', shownAs: 'real-name', credit: said('木下 あお', 'Ao Kinoshita') }],
  },
  letter: {
    title: said('消えていく手紙', 'A letter that fades'),
    abstract: said(
      '忘れてもらう権利を、インクの薄れる手紙で体験します。',
      'To be forgotten, felt by a letter whose ink fades.',
    ),
    links: [],
    license: 'all-rights-reserved',
    visibility: 'private',
    authors: [{ name: '田所 はるき', shownAs: 'none' }],
  },
} satisfies Record<string, WorkPlan>;

/** Of this year: one in the making, which the cohort sees, and one that waits for the office. */
export const thisYearsWorks = {
  radio: {
    title: said('雪の便り', 'News of the snow'),
    abstract: said('近所どうしの無線で、倒れた電柱を知らせ合います。', ''),
    links: [],
    license: 'MIT',
    visibility: 'cohort',
    authors: [
      { name: '中条 あきら', shownAs: 'none' },
      { name: '津田 ほのか', shownAs: 'none' },
    ],
  },
  phone: {
    title: said('紙の電話', 'The paper telephone'),
    abstract: said(
      '偽の通知を見分ける練習を、紙で折った電話でします。電源も通信も要らないので、どの教室でも始められます。',
      'People practice telling false notices apart on a telephone folded from paper. It needs neither power nor a network, so that any class can begin.',
    ),
    links: ['https://example.jp/paper-phone'],
    license: 'CC-BY-SA-4.0',
    visibility: 'public',
    authors: [{ name: '手島 ゆうま', shownAs: 'handle', credit: said('折り紙屋', 'paperfolder') }],
  },
} satisfies Record<string, WorkPlan>;
