/** The exercises of the demo world. Courses and fees are as published by NICT; scenarios, venues and figures are invented. */

const PUBLIC_BODIES = [
  'prefecture',
  'municipality',
  'national-body',
  'independent-agency',
  'designated-corporation',
] as const;
const [ONE_DAY_FEE, TWO_DAY_FEE, ONLINE_FEE] = [77_000, 121_000, 11_000];

interface Words {
  readonly ja: string;
  readonly en: string;
}

export interface CoursePlan {
  readonly code: string;
  readonly name: Words;
  readonly level: Words;
  readonly feeYen: number;
  /** Null: whoever is no student. */
  readonly types: readonly (typeof PUBLIC_BODIES)[number][] | null;
  readonly needsA: boolean;
  /** Completed by being there and by passing a quiz afterwards. */
  readonly hasPostTest?: true;
  /** What it is, for whom, and how long it takes. */
  readonly description: Words;
  readonly scenario: Words;
}

const both = (ja: string, en: string): Words => ({ ja, en });
const [BASIC, MIDDLE] = [both('初級', 'Basic'), both('中級', 'Intermediate')];

/** Course A is defined with Pre-CYDER, which leads on to it. */
export const courseA: CoursePlan = {
  code: 'cyder-a',
  name: both('CYDER Aコース（初級）', 'CYDER course A (basic)'),
  level: BASIC,
  feeYen: ONE_DAY_FEE,
  types: null,
  needsA: false,
  description: both(
    'すべての組織が対象の初級です。事前学習（約1時間）のあと、1日の演習で、事故の発見から報告・復旧までを4人までの班で体験します。情報システムの仕事に2年ほど携わり、組織のCSIRTを手伝う方に向いています。全国47都道府県で開かれます。',
    'The basic course, for every organization. After about an hour of pre-learning, a team of up to four goes through an incident from detection to report and recovery in one day. For people with about two years of information systems who assist the CSIRT of their organization. Held in all 47 prefectures.',
  ),
  scenario: both(
    '架空の「あおば町」で、ある朝、福祉課の共有フォルダーが開けなくなります。請求書を装ったメールから広がったランサムウェアに、4人までの班で対応します。（架空の筋書きです）',
    'One morning the shared folder of the welfare section of the invented town of Aoba cannot be opened. In teams of up to four you handle ransomware that came by a false invoice. (An invented scenario.)',
  ),
};

export const furtherCourses: readonly CoursePlan[] = [
  {
    code: 'cyder-b1',
    name: both('CYDER B-1コース（中級・地方公共団体）', 'CYDER course B-1 (intermediate, local governments)'),
    level: MIDDLE,
    feeYen: ONE_DAY_FEE,
    types: ['prefecture', 'municipality'],
    needsA: true,
    description: both(
      '地方公共団体が対象の中級です。事前学習（約1時間）と、班で進める1日の演習からなります。AコースまたはプレCYDERを修了した方が受講できます。全国11の地域で開かれます。',
      'The intermediate course for local governments: about an hour of pre-learning and one day of exercise in teams, for people who have completed course A or Pre-CYDER. Held in 11 regions.',
    ),
    scenario: both(
      '住民向けサービスの委託先が侵害され、証明書の交付が止まります。委託先・都道府県・報道への対応を決めます。（架空の筋書きです）',
      'A contractor of services to residents is breached and certificates cannot be issued: decide what to tell contractor, prefecture and press. (Invented.)',
    ),
  },
  {
    code: 'cyder-b2',
    name: both('CYDER B-2コース（中級・国の機関等）', 'CYDER course B-2 (intermediate, national bodies and others)'),
    level: MIDDLE,
    feeYen: ONE_DAY_FEE,
    types: ['national-body', 'independent-agency', 'designated-corporation'],
    needsA: true,
    description: both(
      '国の機関、独立行政法人、重要インフラ事業者などが対象の中級です。事前学習（約1時間）と、班で進める1日の演習からなります。AコースまたはプレCYDERを修了した方が受講できます。東京・大阪・名古屋・福岡で開かれます。',
      'The intermediate course for national bodies, independent agencies, critical infrastructure and others: about an hour of pre-learning and one day of exercise in teams, for people who have completed course A or Pre-CYDER. Held in Tokyo, Osaka, Nagoya and Fukuoka.',
    ),
    scenario: both(
      '公開サーバーの改ざんから内部の侵害が見つかります。（架空の筋書きです）',
      'A defaced public server leads to a breach within. (Invented.)',
    ),
  },
  {
    code: 'cyder-c',
    name: both('CYDER Cコース（準上級）', 'CYDER course C (semi-advanced)'),
    level: both('準上級', 'Semi-advanced'),
    feeYen: TWO_DAY_FEE,
    types: null,
    needsA: true,
    description: both(
      'すべての組織が対象の準上級です。事前学習（約1時間）と、班で進める2日間の演習からなります。AコースまたはプレCYDERを修了した方が受講できます。東京で開かれます。',
      'The semi-advanced course, for every organization: about an hour of pre-learning and two days of exercise in teams, for people who have completed course A or Pre-CYDER. Held in Tokyo.',
    ),
    scenario: both(
      '2日をかけて、長く潜んだ侵入者の足どりを追います。（架空の筋書きです）',
      'In two days you follow an intruder who stayed hidden for long. (Invented.)',
    ),
  },
  {
    code: 'cyder-online-a',
    hasPostTest: true,
    name: both('CYDER オンラインAコース（初級）', 'CYDER online course A (basic)'),
    level: BASIC,
    feeYen: ONLINE_FEE,
    types: null,
    needsA: false,
    description: both(
      'Aコースの内容を1人で受ける初級です。事前学習（約1時間）と、1日分の実機演習をオンラインで受けます。班での演習はありません。会場に出向くことが難しい方に向いています。',
      'The basic course taken alone: about an hour of pre-learning and hands-on exercises worth one day, online and without group work. For people who cannot easily travel to a venue.',
    ),
    scenario: both(
      'Aコースと同じ筋書きを、自席から1人で体験します。（架空の筋書きです）',
      'The scenario of course A, alone and at your own desk. (Invented.)',
    ),
  },
  {
    code: 'cyder-intro',
    name: both('CYDER オンライン入門コース', 'CYDER online introductory course'),
    level: both('入門', 'Introductory'),
    feeYen: ONLINE_FEE,
    types: null,
    needsA: false,
    description: both(
      'まだ誰も演習を受けたことのない組織のための最初の一歩です。事故が起きたときの対応の流れを、オンラインで短く体験します。次はAコースをおすすめします。',
      'A first step for organizations in which nobody has taken an exercise yet: how an incident is handled, briefly and online. Course A comes next.',
    ),
    scenario: both(
      '事故対応の最初の一歩を、短い場面で体験します。（架空の筋書きです）',
      'The first steps of handling an incident, in short scenes. (Invented.)',
    ),
  },
];

/** How a course is taken: students may not, and of the levels above only who has done A or Pre-CYDER before. */
export const termsOf = ({ level, feeYen, types, needsA, description }: CoursePlan) => ({
  format: 'exercise' as const,
  level,
  description,
  feeYen,
  freeFor: [...PUBLIC_BODIES],
  eligibility: {
    organizationTypes: types ? [...types] : null,
    studentsMayApply: false,
    prerequisite: needsA ? { anyOf: ['cyder-a', 'cyder-online-a', 'pre-cyder'], withinFiscalYears: 5 } : null,
    freeTimesPerFiscalYear: 1,
  },
});

interface VenuePlan {
  readonly name: string;
  readonly room: string;
  readonly address: string;
  readonly prefecture: string;
}

export const venues: Record<'nara' | 'osaka' | 'morioka' | 'nagano' | 'tokyo', VenuePlan> = {
  nara: { name: '奈良研修センター（架空）', room: '第1研修室', address: '奈良県奈良市', prefecture: '290009' },
  osaka: { name: '大阪研修センター（架空）', room: '5階 大会議室', address: '大阪府大阪市', prefecture: '270008' },
  morioka: { name: '盛岡研修センター（架空）', room: '201', address: '岩手県盛岡市', prefecture: '030007' },
  nagano: { name: '長野研修センター（架空）', room: '研修室', address: '長野県長野市', prefecture: '200000' },
  tokyo: { name: '東京研修センター（架空）', room: '3階', address: '東京都', prefecture: '130001' },
};

export interface OfferingPlan {
  readonly key: string;
  readonly course: string;
  readonly name: string;
  readonly venue: keyof typeof venues | null;
  readonly seats: number;
  /** In how many days it begins; negative: that long ago; null: no date yet. */
  readonly inDays: number | null;
  readonly days?: 2;
  /** Left out: at its venue. */
  readonly mode?: 'online' | 'satellite';
  readonly satelliteOf?: string;
  /** Left out: as long as the fiscal year; else to so many days from now, as a post-test is still to be taken. */
  readonly accessForDays?: number;
}

/** A year: held, free, nearly full, full with people waiting, without a date, with a satellite. */
export const offerings: readonly OfferingPlan[] = [
  { key: 'nara', course: 'cyder-a', name: 'Aコース 奈良', venue: 'nara', seats: 30, inDays: -20 },
  { key: 'morioka', course: 'cyder-a', name: 'Aコース 盛岡', venue: 'morioka', seats: 30, inDays: -9 },
  { key: 'osaka', course: 'cyder-a', name: 'Aコース 大阪', venue: 'osaka', seats: 30, inDays: 18 },
  { key: 'nagano', course: 'cyder-a', name: 'Aコース 長野', venue: 'nagano', seats: 12, inDays: 25 },
  { key: 'tokyo', course: 'cyder-a', name: 'Aコース 東京', venue: 'tokyo', seats: 4, inDays: 30 },
  {
    key: 'hub',
    course: 'cyder-a',
    name: 'Aコース サテライト（大阪）',
    venue: 'osaka',
    seats: 20,
    inDays: 39,
    mode: 'satellite',
  },
  {
    key: 'branch',
    course: 'cyder-a',
    name: 'Aコース サテライト（奈良）',
    venue: 'nara',
    seats: 10,
    inDays: null,
    mode: 'satellite',
    satelliteOf: 'hub',
  },
  {
    key: 'online-held',
    course: 'cyder-online-a',
    name: 'オンラインAコース 第1回',
    venue: null,
    seats: 20,
    inDays: -13,
    mode: 'online',
    accessForDays: 25,
  },
  {
    key: 'online',
    course: 'cyder-online-a',
    name: 'オンラインAコース',
    venue: null,
    seats: 100,
    inDays: 15,
    mode: 'online',
  },
  {
    key: 'intro',
    course: 'cyder-intro',
    name: 'オンライン入門コース',
    venue: null,
    seats: 200,
    inDays: 22,
    mode: 'online',
  },
  { key: 'b1', course: 'cyder-b1', name: 'B-1コース 近畿', venue: 'osaka', seats: 30, inDays: 46 },
  { key: 'b2', course: 'cyder-b2', name: 'B-2コース 東京', venue: 'tokyo', seats: 30, inDays: 43 },
  { key: 'c', course: 'cyder-c', name: 'Cコース 東京', venue: 'tokyo', seats: 24, inDays: 57, days: 2 },
  {
    key: 'b1-later',
    course: 'cyder-b1',
    name: 'B-1コース 信越（日程調整中）',
    venue: 'nagano',
    seats: 30,
    inDays: null,
  },
];
