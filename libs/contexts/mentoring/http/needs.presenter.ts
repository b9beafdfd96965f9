import type { AnswerOf, Document, listTravelNeeds } from '#contract';
import { type Cell, writeCsv, writeXlsx } from '#platform';
import type { InsuredPerson } from '../queries/insurance-list.ts';

type Language = 'ja' | 'en';
type Format = 'xlsx' | 'csv';
type Travel = AnswerOf<typeof listTravelNeeds>;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const words = {
  ja: {
    travel: '旅費と宿泊',
    insurance: '保険の名簿',
    travelHeading: ['氏名', 'コース', '旅費', '宿泊（泊）', '出発地', '補助の希望', '補助の確認', '備考', '保険の記入'],
    insuranceHeading: ['氏名', '生年月日', '住所', 'コース'],
    total: '合計',
    yes: '必要',
    no: '不要',
    notYet: '未回答',
    done: '済',
    subsidy: { none: '', student: '学生', 'no-income': '収入なし' },
    confirmed: { true: '確認済み', false: '対象外', null: '' },
  },
  en: {
    travel: 'Travel and lodging',
    insurance: 'Insurance list',
    travelHeading: [
      'Name',
      'Track',
      'Travel',
      'Nights',
      'From',
      'Support asked',
      'Support settled',
      'Note',
      'Insurance',
    ],
    insuranceHeading: ['Name', 'Born on', 'Address', 'Track'],
    total: 'Total',
    yes: 'needed',
    no: 'not needed',
    notYet: 'not answered',
    done: 'told',
    subsidy: { none: '', student: 'student', 'no-income': 'no income' },
    confirmed: { true: 'confirmed', false: 'not supported', null: '' },
  },
} as const;

/** How everybody comes and where they sleep, the totals on the last line. */
export function travelTable({ items, totals }: Travel, format: Format, language: Language): Promise<Document> {
  const say = words[language];
  const rows = items.map((row) => [row.name, row.trackName[language], ...toldCells(row, language)]);
  const { people, travelling, nights, subsidized, insured } = totals;
  const last: Cell[] = [say.total, people, travelling, nights, '', '', subsidized, '', insured];
  return tableOf(say.travel, [...say.travelHeading], [...rows, last], format);
}

function toldCells({ need, isInsured }: Travel['items'][number], language: Language): Cell[] {
  const say = words[language];
  const insured = isInsured ? say.done : '';
  if (!need) return [say.notYet, '', '', '', '', '', insured];
  const { needsTravel, lodgingNights, travelsFrom, subsidy, isConfirmed, note } = need;
  const settled = [say.subsidy[subsidy], say.confirmed[`${isConfirmed}`]];
  return [needsTravel ? say.yes : say.no, lodgingNights, travelsFrom, ...settled, note, insured];
}

/** Who is to be insured. */
export function insuranceTable(
  people: readonly InsuredPerson[],
  format: Format,
  language: Language,
): Promise<Document> {
  const say = words[language];
  const rows = people.map(({ name, bornOn, address, trackName }): Cell[] => [
    name,
    bornOn ?? say.notYet,
    address ?? '',
    trackName[language],
  ]);
  return tableOf(say.insurance, [...say.insuranceHeading], rows, format);
}

async function tableOf(name: string, heading: string[], rows: Cell[][], format: Format): Promise<Document> {
  if (format === 'csv') {
    return { type: 'text/csv; charset=utf-8', fileName: `${name}.csv`, content: writeCsv([heading, ...rows]) };
  }
  return { type: XLSX, fileName: `${name}.xlsx`, content: await writeXlsx([{ name, heading, rows }]) };
}
