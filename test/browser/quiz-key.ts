import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface InBoth {
  readonly ja: string;
  readonly en: string;
}
interface Question {
  readonly text: InBoth;
  readonly kind: 'single' | 'multiple' | 'true-false';
  readonly options: readonly { readonly text: InBoth; readonly correct?: boolean }[];
}

const { questions } = parse(readFileSync('apps/console/demo/pre-cyder-2026/quiz.yaml', 'utf8')) as {
  questions: Question[];
};

/** What somebody who has read the lessons answers. */
export function rightAnswers(text: string): { isMultiple: boolean; texts: string[] } {
  const question = questions.find((one) => text.includes(one.text.ja.trim()));
  if (!question) throw new Error(`No such question: ${text}`);
  const right = question.options.filter(({ correct }) => correct).map((option) => option.text.ja.trim());
  return { isMultiple: question.kind === 'multiple', texts: right };
}
