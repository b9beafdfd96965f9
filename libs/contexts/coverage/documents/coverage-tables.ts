import { type CalendarDate, dayInJapanese, type FiscalYear, fiscalYearInJapanese } from '#kernel';

type Cell = string | number | null;

/** One table of a workbook, or the whole of a CSV file. */
export interface Table {
  readonly name: string;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Told {
  readonly asOf: string;
  readonly fiscalYear: number;
  readonly lastYears: number;
  readonly countPreCyder: boolean;
  readonly withPrefectures: boolean;
}

interface Figures {
  readonly governments: number;
  readonly trainedEver: number;
  readonly trainedThisYear: number;
  readonly trainedLastYears: number;
  readonly stillInPost: number;
  readonly preCyderOnly: number;
  readonly untrained: number;
}

export interface Place extends Figures {
  readonly code: string;
  readonly name: string;
  readonly bureau: string;
}

export interface Government {
  readonly code: string;
  readonly name: string;
  readonly kind: keyof typeof KINDS;
  readonly prefecture: string;
  readonly bureau: string;
  readonly status: keyof typeof STATUSES;
  readonly trainedThisYear: boolean;
  readonly trainedLastYears: boolean;
  readonly personsInPost: number;
  readonly lastFiscalYear: number | null;
  readonly cyderPersons: number;
  readonly preCyderPersons: number;
  readonly formerly: readonly string[];
}

const KINDS = {
  prefecture: '都道府県',
  'designated-city': '政令指定都市',
  'special-ward': '特別区',
  city: '市',
  town: '町',
  village: '村',
} as const;

const STATUSES = { trained: '受講あり', 'pre-cyder-only': 'プレCYDERのみ', untrained: '未受講' } as const;

const FILES = {
  places: '受講状況',
  all: '自治体の受講状況',
  trained: '受講ありの自治体',
  untrained: '未受講自治体',
  'pre-cyder-only': 'プレCYDERのみの自治体',
  'not-this-year': '今年度に受講のない自治体',
  'not-last-years': '過去%年度に受講のない自治体',
  'nobody-in-post': '修了者が在籍しない自治体',
} as const;

const lastYearsOf = ({ lastYears }: Told): string => `過去${lastYears}年度`;

export function governmentsTable(told: Told, governments: readonly Government[]): Table {
  const years = `${lastYearsOf(told)}の受講`;
  return {
    name: '団体一覧',
    heading: [
      '団体コード',
      '団体名',
      '都道府県',
      '総合通信局',
      '種別',
      '状況',
      '最後に受講した年度',
      '今年度の受講',
      years,
      '修了者の在籍',
      'CYDER修了者（延べ）',
      'プレCYDER修了者（延べ）',
      '合併前の受講',
    ],
    rows: governments.map((one) => [
      one.code,
      one.name,
      one.prefecture,
      one.bureau,
      KINDS[one.kind],
      STATUSES[one.status],
      one.lastFiscalYear === null ? '' : fiscalYearInJapanese(one.lastFiscalYear as FiscalYear),
      one.trainedThisYear ? 'あり' : 'なし',
      one.trainedLastYears ? 'あり' : 'なし',
      one.personsInPost,
      one.cyderPersons,
      one.preCyderPersons,
      one.formerly.map((name) => `合併前の${name}として受講`).join('、'),
    ]),
  };
}

export function placesTable(told: Told, places: readonly Place[], total: Figures): Table {
  const figures = (one: Figures): Cell[] => [
    one.governments,
    one.trainedEver,
    one.preCyderOnly,
    one.untrained,
    one.governments ? Math.round((one.trainedEver / one.governments) * 1000) / 10 : 0,
    one.trainedThisYear,
    one.trainedLastYears,
    one.stillInPost,
  ];
  return {
    name: '都道府県',
    heading: [
      '団体コード',
      '都道府県',
      '総合通信局',
      '団体',
      '受講あり',
      'プレCYDERのみ',
      '未受講',
      '受講率（%）',
      '今年度に受講',
      `${lastYearsOf(told)}に受講`,
      '修了者が在籍',
    ],
    rows: [
      ['', '計', '', ...figures(total)],
      ...places.map((one) => [one.code, one.name, one.bureau, ...figures(one)]),
    ],
  };
}

/** What a file is called: a CSV file has no second table that says what is counted. */
export function fileNameOf(told: Told, show: keyof typeof FILES): string {
  const name = FILES[show].replace('%', String(told.lastYears));
  const counted = [told.countPreCyder ? 'プレCYDERも受講' : '', told.withPrefectures ? '' : '都道府県を除く'];
  return [name, told.asOf, ...counted].filter(Boolean).join('_');
}

/** Which figures these are: a table without it can be misread. */
export function definitionTable(told: Told): Table {
  const trained = told.countPreCyder ? 'CYDERまたはプレCYDERを修了した職員' : 'CYDERを修了した職員';
  return {
    name: '数え方',
    heading: ['項目', '説明'],
    rows: [
      ['基準日', dayInJapanese(told.asOf as CalendarDate)],
      ['団体', told.withPrefectures ? '都道府県と市区町村' : '市区町村（都道府県を除く）'],
      ['受講あり', `${trained}が、基準日までに1人でもいる団体。合併前の市町村の修了も数えます`],
      ['プレCYDERのみ', 'プレCYDERの修了者はいるが、CYDERの修了者がいない団体'],
      ['未受講', 'どちらの修了者もいない団体。申込だけ、受講中、欠席、取消は数えません'],
      ['今年度', fiscalYearInJapanese(told.fiscalYear as FiscalYear)],
      [
        lastYearsOf(told),
        `${fiscalYearInJapanese((told.fiscalYear - told.lastYears + 1) as FiscalYear)}から今年度まで`,
      ],
      [
        '修了者が在籍',
        `${trained}が、基準日に在籍している団体。ほかの団体で修了して異動してきた人も数えます。異動の登録が遅れると実際より多く出ます`,
      ],
    ],
  };
}
