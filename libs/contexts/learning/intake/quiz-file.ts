import { z } from 'zod';
import type { EnglishQuestion, PackagedQuestion, PackagedQuiz, PackageProblem } from '../domain/content-package.ts';
import { checkMarkdown } from './markdown-check.ts';
import { type Expected, readYaml, type YamlRead } from './yaml-reading.ts';

const MOST_OPTIONS = 20;
const MOST_POINTS = 100;
const MOST_ATTEMPTS = 100;
const LONGEST_MINUTES = 240;
const words = () => z.string().trim().min(1).max(2000);
/** In Japanese alone, or in both languages. */
const told = () => z.union([words(), z.strictObject({ ja: words(), en: words() })]);

const Question = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.enum(['single', 'multiple', 'true-false']),
  marking: z.enum(['partial', 'exact']).default('partial'),
  points: z.int().min(1).max(MOST_POINTS).default(1),
  lesson: z.string().optional(),
  text: told(),
  options: z
    .array(z.strictObject({ text: told(), correct: z.boolean().default(false), feedback: told().optional() }))
    .min(2)
    .max(MOST_OPTIONS),
  feedback: told(),
});

const Quiz = z.strictObject({
  passMark: z.int().min(1),
  attemptLimit: z.int().min(1).max(MOST_ATTEMPTS).nullable().default(null),
  timeLimitMinutes: z.int().min(1).max(LONGEST_MINUTES).nullable().default(null),
  shuffle: z.boolean().default(false),
  questions: z.array(Question).min(1),
});

type QuizYaml = z.infer<typeof Quiz>;

const expected: Record<string, Expected> = {
  passMark: { ja: '合格点。1以上の整数', en: 'points to pass, a whole number from 1' },
  attemptLimit: {
    ja: '受験できる回数。1以上の整数か null（制限なし）',
    en: 'a whole number from 1, or null for no limit',
  },
  timeLimitMinutes: { ja: '制限時間（分）。1以上の整数か null（制限なし）', en: 'minutes, or null for no limit' },
  shuffle: { ja: 'true か false', en: 'true or false' },
  questions: { ja: '1つ以上の設問', en: 'one question or more' },
  key: { ja: '半角の小文字・数字・ハイフンの名前', en: 'a name of lower-case letters, digits and hyphens' },
  kind: { ja: 'single, multiple, true-false のどれか', en: 'single, multiple or true-false' },
  marking: { ja: 'partial か exact', en: 'partial or exact' },
  points: { ja: `配点。1〜${MOST_POINTS}の整数`, en: 'points, a whole number from 1' },
  text: {
    ja: '文。2000字まで。英語も書くときは { ja: …, en: … }',
    en: 'text, up to 2000 characters; with English as { ja: …, en: … }',
  },
  options: { ja: `2〜${MOST_OPTIONS}の選択肢`, en: `2 to ${MOST_OPTIONS} options` },
  correct: { ja: 'true か false', en: 'true or false' },
  feedback: {
    ja: '解説の文。2000字まで。英語も書くときは { ja: …, en: … }',
    en: 'an explanation, up to 2000 characters; with English as { ja: …, en: … }',
  },
  lesson: { ja: '教材の slug', en: 'the slug of a lesson' },
};

interface QuizFile {
  readonly file: string;
  readonly text: string;
  readonly lessons: ReadonlySet<string>;
  readonly pictures: ReadonlySet<string>;
}

/** One YAML file → a quiz as plain data, or what is wrong with it. */
export function readQuiz(sent: QuizFile): { quiz: PackagedQuiz | null; problems: PackageProblem[] } {
  const read = readYaml(sent, Quiz, expected);
  if (!read.value) return { quiz: null, problems: read.problems };
  const problems = unfairIn(read.value, read, sent);
  return { quiz: problems.length ? null : quizOf(read.value), problems };
}

function unfairIn({ passMark, questions }: QuizYaml, { lineOf }: YamlRead<QuizYaml>, sent: QuizFile): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const add = (code: PackageProblem['code'], line: number | null, named: Record<string, string>) =>
    problems.push({ code, file: sent.file, line, named });
  const fullMarks = questions.reduce((sum, { points }) => sum + points, 0);
  if (passMark > fullMarks) {
    add('pass-mark-out-of-reach', lineOf(['passMark']), { passMark: `${passMark}`, fullMarks: `${fullMarks}` });
  }
  const keys = new Set<string>();
  for (const [index, question] of questions.entries()) {
    const { key, lesson } = question;
    const line = lineOf(['questions', index, 'key']);
    if (keys.has(key)) add('question-key-twice', line, { key });
    keys.add(key);
    if (isHalfInEnglish(question)) add('question-half-in-english', line, { key });
    if (!isFair(question)) add('question-without-fair-answer', line, { key });
    if (lesson && !sent.lessons.has(lesson)) {
      add('question-of-unknown-lesson', lineOf(['questions', index, 'lesson']), { key, slug: lesson });
    }
    const linesBefore = (lineOf(['questions', index, 'text']) ?? 1) - 1;
    problems.push(...wrongMarkdownIn(question, linesBefore, sent));
  }
  return problems;
}

const wrongMarkdownIn = ({ text }: YamlQuestion, linesBefore: number, { file, pictures }: QuizFile): PackageProblem[] =>
  [inJapanese(text), inEnglish(text) ?? ''].flatMap((markdown) =>
    checkMarkdown({ file, markdown, linesBefore, pictures }),
  );

function isFair({ kind, options }: QuizYaml['questions'][number]): boolean {
  const correct = options.filter((option) => option.correct).length;
  if (kind === 'true-false' && options.length !== 2) return false;
  // Marking divides by the wrong options too: where all are right, choosing all would earn everything.
  return kind === 'multiple' ? correct >= 1 && correct < options.length : correct === 1;
}

type Told = z.infer<ReturnType<typeof told>>;
type YamlQuestion = QuizYaml['questions'][number];

const inJapanese = (text: Told): string => (typeof text === 'string' ? text : text.ja);
const inEnglish = (text: Told): string | undefined => (typeof text === 'string' ? undefined : text.en);

const textsOf = ({ text, feedback, options }: YamlQuestion): Told[] => [
  text,
  feedback,
  ...options.flatMap((option) => [option.text, ...(option.feedback ? [option.feedback] : [])]),
];

function isHalfInEnglish(question: YamlQuestion): boolean {
  const texts = textsOf(question);
  const translated = texts.filter((text) => inEnglish(text) !== undefined).length;
  return translated > 0 && translated < texts.length;
}

const quizOf = ({ questions, ...rules }: QuizYaml): PackagedQuiz => ({
  ...rules,
  questions: questions.map(questionOf),
});

function questionOf(question: YamlQuestion): PackagedQuestion {
  const { lesson, options, text, feedback, ...rules } = question;
  const english = englishOf(question);
  return {
    ...rules,
    text: inJapanese(text),
    feedback: inJapanese(feedback),
    options: options.map((option) => ({
      text: inJapanese(option.text),
      isCorrect: option.correct,
      ...(option.feedback && { feedback: inJapanese(option.feedback) }),
    })),
    ...(lesson && { lessonSlug: lesson }),
    ...(english && { english }),
  };
}

function englishOf({ text, feedback, options }: YamlQuestion): EnglishQuestion | null {
  if (inEnglish(text) === undefined) return null;
  return {
    text: inEnglish(text) ?? '',
    feedback: inEnglish(feedback) ?? '',
    options: options.map((option) => ({
      text: inEnglish(option.text) ?? '',
      ...(option.feedback && { feedback: inEnglish(option.feedback) ?? '' }),
    })),
  };
}
