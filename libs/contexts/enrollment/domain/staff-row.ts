// One line of a staff list: what is tidied without asking, and what a person has to look at.
import { inKatakana, type StaffColumns, type StaffField } from './staff-columns.ts';

/** The fields of one person; an empty text where the list says nothing. */
export type StaffRow = Readonly<Record<StaffField, string>>;

const certain = [
  'staff-number-missing',
  'staff-number-malformed',
  'staff-number-rounded-by-excel',
  'staff-number-lost-zeros',
  'staff-number-twice',
  'name-missing',
  'kana-not-kana',
  'mail-malformed',
  'mail-twice',
  'mail-of-another',
  'mail-kept-elsewhere',
  'cell-is-formula',
  'cell-too-long',
  'cell-garbled',
] as const;
const likely = ['kana-missing', 'department-missing', 'name-with-private-character', 'matched-by-mail'] as const;

/** What can be wrong with a row; of the second kind a person is only told. */
export type StaffProblemCode = (typeof certain)[number] | (typeof likely)[number];
export const staffProblemCodes: readonly StaffProblemCode[] = [...certain, ...likely];

export interface StaffProblem {
  readonly code: StaffProblemCode;
  readonly field: StaffField;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** What the cell should most likely say. */
  readonly suggestion?: string;
}

const mustBeSolved: ReadonlySet<StaffProblemCode> = new Set(certain);
export const isError = ({ code }: Pick<StaffProblem, 'code'>): boolean => mustBeSolved.has(code);

const LONGEST: Readonly<Record<StaffField, number>> = {
  staffNumber: 20,
  name: 60,
  kana: 80,
  department: 100,
  mail: 254,
};
const FORMULA = /^[=+@＝＋＠]|^[-－][^\d－-]/;
const ROUNDED = /^\d(\.\d+)?E\+\d+$/i;
const STAFF_NUMBER = /^[0-9A-Za-z][0-9A-Za-z_-]*$/;
const KANA = /^[\p{Script=Katakana}ー・\s]*$/u;
const MAIL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i;
const GARBLED = /[\ufffd\p{Cc}]/u;
const PRIVATE = /\p{Co}/u;

const spaced = (text: string): string => text.trim().replace(/\s+/g, ' ');
const half = (text: string): string => text.normalize('NFKC').trim();

/** Reads the cells by these columns: widths, spaces and hiragana are made alike; names keep every character they have. */
export function readRow(cells: readonly string[], columns: StaffColumns): StaffRow {
  const cell = (field: StaffField) => cells[columns[field] ?? -1] ?? '';
  return tidied({
    staffNumber: cell('staffNumber'),
    name: cell('name'),
    kana: cell('kana'),
    department: cell('department'),
    mail: cell('mail'),
  });
}

export const tidied = ({ staffNumber, name, kana, department, mail }: StaffRow): StaffRow => ({
  staffNumber: half(staffNumber).replace(/\s/g, ''),
  name: spaced(name),
  kana: spaced(inKatakana(kana)),
  department: spaced(department),
  mail: half(mail).replace(/\s/g, '').toLowerCase(),
});

type Finding = Omit<StaffProblem, 'field'>;
const found = (applies: boolean, finding: Finding): Finding[] => (applies ? [finding] : []);

/** What every cell may suffer from; a cell that does is not looked at further. */
function sickness(field: StaffField, text: string): Finding[] {
  if (FORMULA.test(text)) return [{ code: 'cell-is-formula' }];
  if (text.length > LONGEST[field]) return [{ code: 'cell-too-long', facts: { longest: LONGEST[field] } }];
  return found(GARBLED.test(text), { code: 'cell-garbled' });
}

const looks: Record<StaffField, (text: string) => Finding[]> = {
  staffNumber: (text) => {
    if (!text) return [{ code: 'staff-number-missing' }];
    if (ROUNDED.test(text)) return [{ code: 'staff-number-rounded-by-excel' }];
    return found(!STAFF_NUMBER.test(text), { code: 'staff-number-malformed' });
  },
  name: (text) =>
    text ? found(PRIVATE.test(text), { code: 'name-with-private-character' }) : [{ code: 'name-missing' }],
  kana: (text) => (text ? found(!KANA.test(text), { code: 'kana-not-kana' }) : [{ code: 'kana-missing' }]),
  department: (text) => found(!text, { code: 'department-missing' }),
  mail: (text) => found(text !== '' && !MAIL.test(text), mailAdvice(text)),
};

function mailAdvice(text: string): Finding {
  const suggestion = text.replaceAll(',', '.').replace(/\.{2,}/g, '.');
  return MAIL.test(suggestion) ? { code: 'mail-malformed', suggestion } : { code: 'mail-malformed' };
}

/** What is wrong with a row by itself. */
export function problemsOf(row: StaffRow): StaffProblem[] {
  const fields = Object.keys(looks) as StaffField[];
  return fields.flatMap((field) => {
    const sick = sickness(field, row[field]);
    return (sick.length ? sick : looks[field](row[field])).map((finding) => ({ ...finding, field }));
  });
}
