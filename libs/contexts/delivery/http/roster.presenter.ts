import type { Document } from '#contract';
import { type Cell, writeCsv, writeXlsx } from '#platform';
import { type SheetPerson, sheetsPdf } from '../documents/sign-in-sheets-pdf.ts';
import type { HalfDay } from '../domain/session.ts';
import type { Printed, PrintedPerson, PrintedSession } from '../queries/printed-sessions.ts';

type Language = 'ja' | 'en';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const words = {
  ja: {
    roster: '名簿',
    heading: ['氏名', 'カナ', '所属'],
    verdict: '出席の判定',
    results: ['班', '個人の点', '講評', '班の点', '班の講評', '記念シール'],
    handedOut: '済',
    half: { am: '午前', pm: '午後' },
    marks: { full: '出席', partial: '一部出席', absent: '欠席' },
    verdicts: { full: 'すべて出席', partial: '一部出席', none: '欠席' },
  },
  en: {
    roster: 'Roster',
    heading: ['Name', 'Kana', 'Organization'],
    verdict: 'Attendance',
    results: ['Team', 'Points', 'Evaluation', 'Points of the team', 'Evaluation of the team', 'Sticker'],
    handedOut: 'handed out',
    half: { am: 'morning', pm: 'afternoon' },
    marks: { full: 'present', partial: 'in part', absent: 'absent' },
    verdicts: { full: 'all of it', partial: 'in part', none: 'absent' },
  },
} as const;

/** A sheet to sign by hand, one page or more to a session; no mark stands on it. */
export function signInSheets({ sessions, people }: Printed, madeAt: Date): Document {
  const blank = (session: PrintedSession): SheetPerson[] =>
    people.map((person) => ({ ...person, cells: session.halfDays.map(() => '') }));
  const sheets = sessions.map((session) => ({
    title: '受付名簿（署名）',
    session,
    people: blank(session),
    columns: session.halfDays.map((half) => `${words.ja.half[half]}（署名）`),
  }));
  const content = sheetsPdf('受付名簿', sheets, madeAt);
  return { type: 'application/pdf', fileName: '受付名簿.pdf', content };
}

/** Everybody with what was recorded, on paper. */
export function rosterPdf({ sessions, people }: Printed, madeAt: Date): Document {
  const sheets = sessions.map((session) => ({
    title: '名簿と出欠',
    session,
    people: people.map((person) => ({ ...person, cells: markedCells(person, session, 'ja') })),
    columns: session.halfDays.map((half) => words.ja.half[half]),
  }));
  return { type: 'application/pdf', fileName: '名簿.pdf', content: sheetsPdf('名簿と出欠', sheets, madeAt) };
}

/** The same as a workbook, all sessions beside each other. */
export async function rosterWorkbook(printed: Printed, language: Language): Promise<Document> {
  const { roster } = words[language];
  const content = await writeXlsx([{ name: roster, ...tableOf(printed, language) }]);
  return { type: XLSX, fileName: `${roster}.xlsx`, content };
}

/** The same as text. */
export function rosterCsv(printed: Printed, language: Language): Document {
  const { heading, rows } = tableOf(printed, language);
  const content = writeCsv([heading, ...rows]);
  return { type: 'text/csv; charset=utf-8', fileName: `${words[language].roster}.csv`, content };
}

function tableOf({ sessions, people }: Printed, language: Language): { heading: string[]; rows: Cell[][] } {
  const say = words[language];
  const dated = sessions.flatMap((session) => session.halfDays.map((half) => `${session.day} ${say.half[half]}`));
  const rows = people.map((person): Cell[] => [
    person.name,
    person.kana ?? '',
    person.organizationName,
    ...sessions.flatMap((session) => markedCells(person, session, language)),
    person.verdict ? say.verdicts[person.verdict] : '',
    ...resultCells(person, say.handedOut),
  ]);
  return { heading: [...say.heading, ...dated, say.verdict, ...say.results], rows };
}

const resultCells = ({ teamNumber, result, teamResult, hasSticker }: PrintedPerson, handedOut: string): Cell[] => [
  teamNumber ?? '',
  result.points ?? '',
  result.comment,
  teamResult.points ?? '',
  teamResult.comment,
  hasSticker ? handedOut : '',
];

const markedCells = ({ marks }: PrintedPerson, { id, halfDays }: PrintedSession, language: Language): string[] =>
  halfDays.map((half: HalfDay) => {
    const marked = marks.find(({ sessionId, halfDay }) => sessionId === id && halfDay === half);
    return marked ? words[language].marks[marked.mark] : '';
  });
