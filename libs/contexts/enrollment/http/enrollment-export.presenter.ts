import type { Document } from '#contract';
import { dayInTokyo } from '#kernel';
import { type Cell, writeCsv, writeXlsx } from '#platform';
import { type EnrollmentStatus, enrollmentStatuses } from '../domain/enrollment-status.ts';
import { periodOf } from '../queries/enrollment-columns.ts';
import type { JudgedPerson } from '../queries/enrollment-person.ts';

export const MOST_IN_EXCEL = 20_000;

type Language = 'ja' | 'en';

const words = {
  ja: {
    people: '受講者',
    summary: '部署別',
    heading: ['職員番号', '氏名', 'カナ', '所属', '部署', '状態', '受講期間の終わり', '開始日', '修了日', '合格日'],
    counts: ['部署', '人数', '未開始', '受講中', '修了', '修了・合格', '期限切れ', '修了率（%）'],
    status: {
      'not-started': '未開始',
      'in-progress': '受講中',
      completed: '修了',
      passed: '修了・合格',
      expired: '期限切れ',
      removed: '取消',
    },
    none: '（部署なし）',
    total: '合計',
    file: '受講状況',
  },
  en: {
    people: 'People',
    summary: 'By department',
    heading: [
      'Staff number',
      'Name',
      'Kana',
      'Organization',
      'Department',
      'Status',
      'Access until',
      'Started',
      'Completed',
      'Passed',
    ],
    counts: ['Department', 'People', 'Not started', 'In progress', 'Completed', 'Passed', 'Expired', 'Completed (%)'],
    status: {
      'not-started': 'Not started',
      'in-progress': 'In progress',
      completed: 'Completed',
      passed: 'Completed and passed',
      expired: 'Expired',
      removed: 'Removed',
    },
    none: '(no department)',
    total: 'Total',
    file: 'enrollments',
  },
} as const;

const shown = enrollmentStatuses.filter((status) => status !== 'removed');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Two sheets: the departments in figures, and everybody with status and dates. No score in either. */
export async function workbookOfPeople(people: readonly JudgedPerson[], language: Language): Promise<Document> {
  const { summary, counts, people: name, heading, file } = words[language];
  const sheets = [
    { name: summary, heading: [...counts], rows: departmentsIn(people, language) },
    {
      name,
      heading: [...heading],
      rows: people.toSorted(byDepartmentAndName).map((person) => cellsOf(person, language)),
    },
  ];
  return { type: XLSX, fileName: `${file}.xlsx`, content: await writeXlsx(sheets) };
}

/** Everybody, one line each, sent while it is read. */
export function csvOfPeople(pages: AsyncIterable<readonly JudgedPerson[]>, language: Language): Document {
  const { heading, file } = words[language];
  async function* lines() {
    yield Buffer.from(writeCsv([heading]));
    for await (const people of pages) {
      yield Buffer.from(withoutMark(writeCsv(people.map((person) => cellsOf(person, language)))));
    }
  }
  return { type: 'text/csv; charset=utf-8', fileName: `${file}.csv`, content: lines() };
}

const withoutMark = (csv: string): string => csv.replace(/^\ufeff/, '');
const dayOf = (at: Date | null): string => (at ? dayInTokyo(at) : '');

const cellsOf = (person: JudgedPerson, language: Language): Cell[] => [
  person.staffNumber ?? '',
  person.learnerName,
  person.kana ?? '',
  person.organizationName,
  person.department ?? '',
  words[language].status[person.status],
  periodOf(person).endsOn,
  dayOf(person.startedAt),
  dayOf(person.completedAt),
  dayOf(person.passedAt),
];

function departmentsIn(people: readonly JudgedPerson[], language: Language): Cell[][] {
  const { none, total } = words[language];
  const byDepartment = [...Map.groupBy(people, ({ department }) => department ?? none)];
  const named = byDepartment.toSorted(([one], [other]) => one.localeCompare(other, 'ja'));
  return [...named.map(([department, members]) => figuresOf(department, members)), figuresOf(total, people)];
}

function figuresOf(department: string, people: readonly JudgedPerson[]): Cell[] {
  const count = (status: EnrollmentStatus) => people.filter((person) => person.status === status).length;
  const done = count('completed') + count('passed');
  const percent = people.length ? Math.round((done / people.length) * 1000) / 10 : 0;
  return [department, people.length, ...shown.map(count), percent];
}

const byDepartmentAndName = (one: JudgedPerson, other: JudgedPerson): number =>
  (one.department ?? '').localeCompare(other.department ?? '', 'ja') ||
  (one.kana ?? one.learnerName).localeCompare(other.kana ?? other.learnerName, 'ja');
