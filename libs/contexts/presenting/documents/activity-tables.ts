interface InBoth {
  readonly ja: string;
  readonly en: string;
}
interface Dated {
  readonly programName: InBoth;
  readonly fiscalYear: number;
  readonly title: InBoth;
  readonly place: InBoth;
  readonly country: string;
  readonly startsOn: string;
  readonly endsOn: string;
}
interface Appearance extends Dated {
  readonly kind: 'conference' | 'fair' | 'prize' | 'paper' | 'other';
  readonly url: string | null;
  readonly language: 'ja' | 'en' | 'other';
  readonly workTitle: InBoth | null;
  readonly people: readonly { readonly name: string | null }[];
  readonly state: 'told' | 'confirmed';
  readonly isShown: boolean;
}
interface Dispatch extends Dated {
  readonly purpose: InBoth;
  readonly state: 'planned' | 'held' | 'canceled';
  readonly cancelReason: string | null;
  readonly report: string | null;
  readonly reportUrl: string | null;
  readonly people: readonly {
    readonly name: string;
    readonly track: InBoth;
    readonly answer: 'asked' | 'going' | 'not-going';
    readonly reason: string;
    readonly decidedBy: string;
  }[];
}

const kinds = { conference: '学会・カンファレンス', fair: '展示会', prize: '受賞', paper: '論文', other: 'その他' };
const languages = { ja: '日本語', en: '英語', other: 'その他' };
const standings = { told: '確認前', confirmed: '確認済み' };
const states = { planned: '計画', held: '実施', canceled: '中止' };
const answers = { asked: '返事待ち', going: '行く', 'not-going': '行かない' };
const DATED = ['プログラム', '年度', '題', '題（英語）', '場所', '国・地域', '始まりの日', '終わりの日'];
const OF_PEOPLE = ['氏名', 'コース', '返事', '選んだ理由', '選んだ人'];

const datedOf = ({ programName, fiscalYear, title, place, country, startsOn, endsOn }: Dated) => [
  programName.ja,
  fiscalYear,
  title.ja,
  title.en,
  place.ja || place.en,
  country,
  startsOn,
  endsOn,
];

/** What was presented elsewhere, a line each. */
export const appearanceTable = (appearances: readonly Appearance[]) => ({
  name: '外部での発表',
  heading: [...DATED, '種類', '言語', 'アドレス', '作品', '発表した人', '確認', '公開'],
  rows: appearances.map((one) => [
    ...datedOf(one),
    kinds[one.kind],
    languages[one.language],
    one.url ?? '',
    one.workTitle?.ja ?? '',
    one.people.map(({ name }) => name ?? '').join('、'),
    standings[one.state],
    one.isShown ? '○' : '',
  ]),
});

/** Who was sent where, a line for each person, and one for a dispatch without anybody. */
export const dispatchTable = (dispatches: readonly Dispatch[]) => ({
  name: '海外派遣',
  heading: [...DATED, '目的', '状態', '中止の理由', '報告', 'アドレス', ...OF_PEOPLE],
  rows: dispatches.flatMap((one) => {
    const { purpose, state, cancelReason, report, reportUrl, people } = one;
    const whole = [...datedOf(one), purpose.ja, states[state], cancelReason ?? '', report ?? '', reportUrl ?? ''];
    if (people.length === 0) return [[...whole, ...OF_PEOPLE.map(() => '')]];
    return people.map(({ name, track, answer, reason, decidedBy }) => [
      ...whole,
      name,
      track.ja,
      answers[answer],
      reason,
      decidedBy,
    ]);
  }),
});
