import { type AnswerOf, type ErrorCode, type previewPastCompletions, sentenceOf } from '#contract';
import type { JudgedRow } from '../domain/past-completion.ts';

type Answer = AnswerOf<typeof previewPastCompletions>;

const MOST_SHOWN = 500;

/** Rows as the office sees them before they are kept, what is wrong in its language. */
export function presentPreview(encoding: string, rows: readonly JudgedRow[], language: 'ja' | 'en'): Answer {
  const of = (wanted: JudgedRow['state']) => rows.filter(({ state }) => state === wanted);
  const wrong = of('wrong');
  const shown = [...wrong, ...rows.filter(({ state }) => state !== 'wrong')].slice(0, MOST_SHOWN);
  return {
    encoding,
    added: of('added').length,
    changed: of('changed').length,
    same: of('same').length,
    persons: rows.reduce((sum, { persons }) => sum + (persons ?? 0), 0),
    wrong: wrong.length,
    total: rows.length,
    rows: shown.map((row) => presentRow(row, language)),
  };
}

const presentRow = (judged: JudgedRow, language: 'ja' | 'en'): Answer['rows'][number] => ({
  line: judged.row.line,
  organizationCode: judged.row.organizationCode,
  organization: judged.organization?.fullName ?? null,
  course: judged.course?.name ?? judged.row.course,
  fiscalYear: judged.fiscalYear,
  persons: judged.persons,
  state: judged.state,
  before: judged.before,
  errors: judged.errors.map(({ code, facts }) => sentenceOf(code as ErrorCode, facts, language)),
  lost: judged.organization?.lost ?? null,
  formerly: judged.organization?.formerly ?? null,
});
