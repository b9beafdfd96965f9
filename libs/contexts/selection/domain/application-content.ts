import { AnswerTooLong, AnswersMissing, LinkMalformed, TooManyLinks } from './application-errors.ts';
import type { FormQuestion } from './cohort-parts.ts';
import type { FormQuestionId } from './ids.ts';

/** What was answered to one question: a text or links; files stand beside it. */
export interface Answer {
  readonly questionId: FormQuestionId;
  readonly body: string;
  readonly links: readonly string[];
}

/** A file as it belongs to an answer. */
export interface AnswerFile {
  readonly questionId: FormQuestionId;
  readonly fileId: string;
  readonly sha256: string;
}

export interface Content {
  readonly answers: readonly Answer[];
  readonly files: readonly AnswerFile[];
}

type Limits = Pick<FormQuestion, 'kind' | 'atMost'>;

const LONGEST_LINK = 2000;

/** The characters of a text as a person counts them; a line break is one. */
export const charactersIn = (text: string): number => [...text.replaceAll('\r\n', '\n')].length;

const isWebAddress = (link: string): boolean => {
  const url = URL.canParse(link) ? new URL(link) : null;
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.');
};

/** Refuses what the question does not take: a text that is too long, too many links, what is no web address. */
export function insistOnAnswer({ kind, atMost }: Limits, { body, links }: Pick<Answer, 'body' | 'links'>): void {
  if (kind !== 'long-text' && body) throw new AnswerTooLong(0);
  if (charactersIn(body) > atMost) throw new AnswerTooLong(atMost);
  if (kind !== 'links' && links.length) throw new TooManyLinks(0);
  if (links.length > atMost) throw new TooManyLinks(atMost);
  const wrong = links.find((link) => link.length > LONGEST_LINK || !isWebAddress(link));
  if (wrong !== undefined) throw new LinkMalformed(wrong);
}

const isAnswered = (question: FormQuestion, { answers, files }: Content): boolean => {
  if (question.kind === 'file') return files.some(({ questionId }) => questionId === question.id);
  const answer = answers.find(({ questionId }) => questionId === question.id);
  return Boolean(answer && (answer.body.trim() || answer.links.length));
};

/** The required questions that have no answer yet. */
export const missingIn = (questions: readonly FormQuestion[], content: Content): FormQuestion[] =>
  questions.filter((question) => question.isRequired && !isAnswered(question, content));

/** Refuses an application that lacks an answer it has to have; what is of the assignment may follow until its own end. */
export function insistOnWhole(questions: readonly FormQuestion[], content: Content): void {
  const [first] = missingIn(
    questions.filter(({ stage }) => stage === 'application'),
    content,
  );
  if (first) throw new AnswersMissing({ ja: first.labelJa, en: first.labelEn });
}

/** The same content is the same text, whatever the order in which it was read: what a receipt's digest is made of. */
export function canonical(of: Readonly<Record<string, string>>, { answers, files }: Content): string {
  const inOrder = <Part extends { questionId: string }>(parts: readonly Part[], second: (part: Part) => string) =>
    parts.toSorted((one, other) => compared(one.questionId + second(one), other.questionId + second(other)));
  const written = inOrder(answers, () => '').map(({ questionId, body, links }) => [questionId, body, [...links]]);
  const sent = inOrder(files, ({ fileId }) => fileId).map(({ questionId, sha256 }) => [questionId, sha256]);
  const head = Object.entries(of).toSorted(([one], [other]) => compared(one, other));
  return JSON.stringify([head, written, sent]);
}

const compared = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
