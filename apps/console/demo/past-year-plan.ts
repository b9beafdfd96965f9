import type { Excuse, GatheringPlan } from './gatherings.ts';

const said = (ja: string, en: string) => ({ ja, en });

/** Who gave up on the way, was late, was asked for a revision, and may be asked to assist. */
export const [QUIT, LATE, REVISED, GRADUATE] = ['田所 はるき', '久世 れん', '瀬川 ゆいと', '加納 しょう'] as const;
export const OUTSTANDING = [
  ['朝倉 ひより', '使う人の声を聞いて三度作り直し、街で試すところまで運んだ。'],
  ['加納 しょう', '仕組みを書き物と道具の両方で残し、仲間の作品にも使われた。'],
] as const;
export const RULE = {
  attendance: { kind: 'share' as const, percent: 70 },
  submissions: { kind: 'some' as const, milestones: 2 },
};

/** The events of last year, by month and day. */
export const GATHERINGS: readonly (Omit<GatheringPlan, 'days'> & {
  readonly days: readonly string[];
  readonly excuses?: readonly Excuse[];
  readonly absent?: readonly string[];
})[] = [
  {
    title: said('キックオフ', 'Kick-off'),
    format: 'in-person',
    place: 'みなと研修センター（架空）',
    note: said('名札は受付にあります。', 'Name tags are at the desk.'),
    days: ['06-14', '06-15'],
    halfDays: ['am', 'pm'],
  },
  {
    title: said('夏のオンライン会', 'Summer meeting online'),
    format: 'online',
    link: 'https://example.jp/summer',
    note: said('', ''),
    days: ['08-30'],
    halfDays: ['pm'],
    excuses: [{ name: '木下 あお', sort: 'school', words: '集中講義と重なりました。' }],
    absent: ['木下 あお', QUIT],
  },
  {
    title: said('冬の集まり', 'Winter gathering'),
    format: 'hybrid',
    place: 'みなと研修センター（架空）',
    link: 'https://example.jp/winter',
    note: said('作りかけのものを持ってきてください。', 'Bring what you are making.'),
    days: ['12-20', '12-21'],
    halfDays: ['am', 'pm'],
    excuses: [{ name: QUIT, sort: 'work', words: '就職の準備のため。' }],
    absent: [QUIT],
  },
  {
    title: said('成果の発表', 'Results'),
    format: 'in-person',
    place: '都心のホール（架空）',
    note: said('', ''),
    days: ['03-07'],
    halfDays: ['am', 'pm'],
  },
];

/** What was written in autumn, and what was answered. */
export const AUTUMN_LOG: Readonly<Record<string, { entry: string; answer: string; back?: string }>> = {
  '朝倉 ひより': {
    entry: '標識を廊下で試しました。下から光ると足元が見えることに、消してみて初めて気づきました。',
    answer: '消してみたのがよかったですね。次は人に歩いてもらい、どこで立ち止まるかを見てください。',
    back: '来週、地域の防災訓練に混ぜてもらえることになりました。',
  },
  '加納 しょう': {
    entry: '鍵の棚の、抜けたときの知らせが遅い原因が分かりました。待つ長さを機器ごとに変えます。',
    answer: '測ってから直したところが何よりです。値の決め方を一枚にまとめておくと、来年の人が助かります。',
  },
};

/** Who is in the register of graduates, and what they may be asked for. */
export const REGISTER = [
  { name: GRADUATE, region: '北海道', contactFor: ['assistant' as const, 'events' as const], shown: null },
  {
    name: '朝倉 ひより',
    region: '神奈川県',
    contactFor: ['events' as const],
    shown: { listedAs: 'real-name' as const, name: said('朝倉 ひより', 'Hiyori Asakura') },
  },
  {
    name: '相馬 ちさ',
    region: '埼玉県',
    contactFor: ['assistant' as const, 'surveys' as const],
    shown: { listedAs: 'handle' as const, name: said('ちさ', 'chisa') },
  },
];
