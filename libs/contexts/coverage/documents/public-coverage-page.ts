import { type CalendarDate, dayInJapanese, type FiscalYear, fiscalYearInJapanese } from '#kernel';

type Language = 'ja' | 'en';

interface Total {
  readonly withPrefectures: boolean;
  readonly fiscalYear: number;
  readonly governments: number;
  readonly trained: number;
  readonly trainedThisYear: number;
  readonly preCyderOnly: number;
  readonly untrained: number;
}

const WORDS = {
  ja: {
    title: '地方公共団体の受講状況',
    lead: 'CYDERを修了した職員が、これまでに1人でもいる団体を「受講あり」と数えます。合併前の市町村の修了も数えます。申込だけ、受講中、欠席、取消は数えません。',
    asOf: '基準日',
    scope: '範囲',
    all: '都道府県と市区町村',
    municipalities: '市区町村',
    governments: '団体',
    trained: '受講あり',
    rate: '受講率',
    preCyderOnly: 'プレCYDERのみ',
    untrained: '未受講',
    none: 'まだ集計していません。しばらくしてからもう一度開いてください。',
  },
  en: {
    title: 'Training coverage of local governments',
    lead: 'A local government is trained when at least one of its staff has ever completed CYDER; completions before a merger count. Applications, courses under way, absence and cancellation do not.',
    asOf: 'As of',
    scope: 'Scope',
    all: 'Prefectures and municipalities',
    municipalities: 'Municipalities',
    governments: 'Governments',
    trained: 'Trained',
    rate: 'Rate',
    preCyderOnly: 'Pre-CYDER only',
    untrained: 'Untrained',
    none: 'Nothing has been counted yet. Please come back in a while.',
  },
} as const;

const yearWords = (language: Language, year: number): string =>
  language === 'ja' ? `${fiscalYearInJapanese(year as FiscalYear)}に受講` : `Trained in FY${year}`;

export const publicCoverageTitle = (language: Language): string => WORDS[language].title;

/** The national totals for anybody: numbers, and what they mean. */
export function publicCoverageBody(
  language: Language,
  totals: readonly Total[],
  countedOn: CalendarDate | null,
): string {
  const words = WORDS[language];
  const [first] = totals;
  if (!first || !countedOn) return `<h1>${words.title}</h1><p>${words.none}</p>`;
  const day = language === 'ja' ? dayInJapanese(countedOn) : countedOn;
  const rows: [string, (total: Total) => string][] = [
    [words.governments, ({ governments }) => governments.toLocaleString()],
    [words.trained, ({ trained }) => trained.toLocaleString()],
    [words.rate, ({ trained, governments }) => percent(trained, governments)],
    [words.preCyderOnly, ({ preCyderOnly }) => preCyderOnly.toLocaleString()],
    [words.untrained, ({ untrained }) => untrained.toLocaleString()],
    [yearWords(language, first.fiscalYear), ({ trainedThisYear }) => trainedThisYear.toLocaleString()],
  ];
  const head = totals.map(
    (total) => `<th scope="col">${total.withPrefectures ? words.all : words.municipalities}</th>`,
  );
  const body = rows.map(
    ([name, figure]) =>
      `<tr><th scope="row">${name}</th>${totals.map((total) => `<td>${figure(total)}</td>`).join('')}</tr>`,
  );
  return `<h1>${words.title}</h1><p>${words.lead}</p><p>${words.asOf}: ${day}</p>
<table><thead><tr><th scope="col">${words.scope}</th>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** Rounded down: never 100 % where one is missing. */
const percent = (part: number, whole: number): string =>
  `${whole ? (Math.floor((part / whole) * 1000) / 10).toFixed(1) : '0.0'}%`;
