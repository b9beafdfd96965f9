import type { GatheringPlan } from './gatherings.ts';

const said = (ja: string, en: string) => ({ ja, en });

/** Who the sign-ins of the demo world name, and who lets which thing wait. */
export const [TRAINEE, DRAFTING, SILENT, LATE, TO_REVISE] = [
  '津田 ほのか',
  '手島 ゆうま',
  '野村 そうた',
  '菱田 りょう',
  '羽田 まなみ',
] as const;
export const PLACES = { expression: 3, development: 3, research: 2 };

/** An event of the year by its days from today. */
export interface CountedGathering extends Omit<GatheringPlan, 'days'> {
  readonly inDays: readonly number[];
}

export const HELD: readonly (CountedGathering & { readonly absent?: readonly string[] })[] = [
  {
    title: said('キックオフ', 'Kick-off'),
    format: 'in-person',
    place: 'みなと研修センター（架空）',
    note: said('名札は受付にあります。', 'Name tags are at the desk.'),
    inDays: [-96, -95],
    halfDays: ['am', 'pm'],
  },
  {
    title: said('オンラインの見せ合い', 'Show and tell online'),
    format: 'online',
    link: 'https://example.jp/show-and-tell',
    note: said('1人5分です。', 'Five minutes each.'),
    inDays: [-34],
    halfDays: ['pm'],
    absent: [SILENT],
  },
];
export const COMING: readonly CountedGathering[] = [
  {
    title: said('中間の集まり', 'Halfway gathering'),
    format: 'in-person',
    place: 'みなと研修センター（架空）',
    note: said('動くものを1つ持ってきてください。', 'Bring one thing that runs.'),
    inDays: [12, 13],
    halfDays: ['am', 'pm'],
  },
  {
    title: said('成果の発表', 'Results'),
    format: 'hybrid',
    place: '都心のホール（架空）',
    link: 'https://example.jp/results',
    note: said('', ''),
    inDays: [55],
    halfDays: ['am', 'pm'],
  },
];
export const EXCUSE = { name: '富岡 さら', sort: 'school' as const, words: '期末試験と重なりました。' };

/** What the course master of a track asks of it beside the milestones of everybody. */
export const TRACK_MILESTONE = {
  title: said('試した記録', 'Notes of a trial'),
  asked: said(
    '自分以外の1人に使ってもらい、その人が困ったところを書いてください。',
    'Let one other person use it, and write where they got stuck.',
  ),
  takes: ['text' as const],
  files: null,
  rubric: [],
};

/** What is written in the log, in days ago; and what whoever guides answered a day later. */
export const LOG: readonly {
  readonly name: string;
  readonly daysAgo: number;
  readonly entry: string;
  readonly answer?: string;
}[] = [
  {
    name: TRAINEE,
    daysAgo: 41,
    entry: '放送を町の12か所で聞いて、聞こえた言葉を書き取りました。坂の上だけ、まったく聞こえません。',
    answer: '足で集めた記録は強いです。風の向きも一緒に書いておくと、あとで比べられます。',
  },
  {
    name: '中条 あきら',
    daysAgo: 40,
    entry: '無線の部品が届きました。手袋のままでも押せるボタンを探しています。',
    answer: '近所の金物屋で実物を触ってみてください。写真もここに残しましょう。',
  },
  { name: TO_REVISE, daysAgo: 38, entry: '入力の記録を取る同意書の案を書きました。読みにくいところを教えてください。' },
  {
    name: SILENT,
    daysAgo: 37,
    entry: '商店街の人に話を聞きました。端末が何台あるか、だれも知りませんでした。',
    answer: 'まず数えるところからですね。数え方を次に教えてください。',
  },
  { name: LATE, daysAgo: 9, entry: '駅前で電波の強さを測りました。同じ名前の無線が3つあります。' },
  { name: TRAINEE, daysAgo: 5, entry: '風の向きを足しました。色の段階は5つがよいと思いますが、どうでしょうか。' },
  { name: '西 ことね', daysAgo: 2, entry: '期限が来たら本当に消えたことを、使う人にどう見せるかで迷っています。' },
];

const PHONE = '000-0000-0000';

/** What they told of themselves for the event to come. */
export const NEEDS = [
  { name: TRAINEE, from: '横浜駅（架空の届け出）', nights: 1, subsidy: 'student' as const },
  { name: '中条 あきら', from: '青森空港（架空の届け出）', nights: 2, subsidy: 'student' as const },
  { name: '西 ことね', from: '名古屋駅（架空の届け出）', nights: 1, subsidy: 'student' as const },
  { name: SILENT, from: '広島駅（架空の届け出）', nights: 1, subsidy: 'no-income' as const },
  { name: TO_REVISE, from: '', nights: 0, subsidy: 'none' as const },
];
export const CONTACT = { name: '家族（架空）', relation: '親', phone: PHONE };
export const ADDRESS = '架空市みどり町1-2-3';
