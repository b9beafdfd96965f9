interface InBoth {
  readonly ja: string;
}

interface Judged {
  readonly criteria: readonly { readonly criterionId: string; readonly name: InBoth; readonly weight: number }[];
  readonly lines: readonly {
    readonly title: InBoth | null;
    readonly trackName: InBoth | null;
    readonly kind: 'stage' | 'poster' | 'video';
    readonly place: number | null;
    readonly totals: {
      readonly count: number;
      readonly mean: number;
      readonly median: number;
      readonly deviation: number;
      readonly spread: number;
    } | null;
    readonly byCriterion: readonly { readonly criterionId: string; readonly mean: number }[];
    readonly missing: readonly string[];
    readonly judgements: readonly {
      readonly judgeName: string;
      readonly total: number | null;
      readonly scores: readonly { readonly criterionId: string; readonly score: number }[];
      readonly comment: string;
    }[];
    readonly conflicts: readonly { readonly judgeName: string; readonly reason: string }[];
  }[];
  readonly judges: readonly {
    readonly name: string;
    readonly given: number;
    readonly missing: number;
    readonly conflicts: number;
    readonly difference: number | null;
  }[];
}

type Line = Judged['lines'][number];

const KINDS = { stage: '登壇', poster: 'ポスター', video: '動画' } as const;
const PRESENTED = ['発表', 'コース', '種類'];
const FIGURES = ['順位', '採点した人数', '平均', '中央値', '標準偏差', '幅'];
const HUNDREDTH = 100;
const rounded = (value: number | undefined): number | string =>
  value === undefined ? '' : Math.round(value * HUNDREDTH) / HUNDREDTH;
const called = ({ title, trackName, kind }: Line) => [title?.ja ?? '', trackName?.ja ?? '', KINDS[kind]];

const ranked = ({ criteria, lines }: Judged) => ({
  name: '順位',
  heading: [
    ...PRESENTED,
    ...FIGURES,
    ...criteria.map(({ name, weight }) => `${name.ja}（重み${weight}）`),
    '未採点',
    '利害関係',
  ],
  rows: lines.map((line) => [
    ...called(line),
    line.place ?? '',
    line.totals?.count ?? 0,
    ...[line.totals?.mean, line.totals?.median, line.totals?.deviation, line.totals?.spread].map(rounded),
    ...criteria.map(({ criterionId }) =>
      rounded(line.byCriterion.find((one) => one.criterionId === criterionId)?.mean),
    ),
    line.missing.join('、'),
    line.conflicts.map(({ judgeName }) => judgeName).join('、'),
  ]),
});

const given = ({ criteria, lines }: Judged) => ({
  name: '採点',
  heading: [...PRESENTED, '審査員', '合計', ...criteria.map(({ name }) => name.ja), '講評'],
  rows: lines.flatMap((line) =>
    line.judgements.map(({ judgeName, total, scores, comment }) => [
      ...called(line),
      judgeName,
      rounded(total ?? undefined),
      ...criteria.map(({ criterionId }) => scores.find((one) => one.criterionId === criterionId)?.score ?? ''),
      comment,
    ]),
  ),
});

const judged = ({ judges }: Judged) => ({
  name: '審査員',
  heading: ['審査員', '採点済み', '未採点', '利害関係', 'ほかとの差'],
  rows: judges.map(({ name, given: count, missing, conflicts, difference }) => [
    name,
    count,
    missing,
    conflicts,
    rounded(difference ?? undefined),
  ]),
});

/** Three sheets: what each presentation comes to, every judgement with its comment, and the judges. */
export const judgingSheets = (board: Judged) => [ranked(board), given(board), judged(board)];
