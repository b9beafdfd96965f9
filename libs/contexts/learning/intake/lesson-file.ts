import { z } from 'zod';
import type { CalendarDate } from '#kernel';
import { dutyTags } from '../data/duty-tags.ts';
import type { PackagedLesson, PackageProblem } from '../domain/content-package.ts';
import { checkMarkdown } from './markdown-check.ts';
import { type Expected, readYaml } from './yaml-reading.ts';

const LONGEST_LESSON_MINUTES = 120;
const FRONT = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(\r?\n|$)/;
const tags = Object.keys(dutyTags) as [keyof typeof dutyTags, ...(keyof typeof dutyTags)[]];

const Front = z.strictObject({
  title: z.strictObject({ ja: z.string().trim().min(1).max(80), en: z.string().trim().min(1).max(120) }),
  minutes: z.int().min(1).max(LONGEST_LESSON_MINUTES),
  lastReviewedOn: z.iso.date(),
  dutyTags: z.array(z.enum(tags)).min(1),
  required: z.boolean().default(true),
});

const expected: Record<string, Expected> = {
  title: { ja: 'ja と en の題名', en: 'a title in ja and en' },
  ja: { ja: '日本語の題名。80字まで', en: 'the Japanese title, up to 80 characters' },
  en: { ja: '英語の題名。120字まで', en: 'the English title, up to 120 characters' },
  minutes: { ja: `読むのにかかる分。1〜${LONGEST_LESSON_MINUTES}の整数`, en: 'minutes to read, a whole number from 1' },
  lastReviewedOn: { ja: '内容を最後に確かめた日。2026-10-01 の形', en: 'the day of the last review, as 2026-10-01' },
  dutyTags: { ja: `次から1つ以上: ${tags.join(', ')}`, en: `one or more of: ${tags.join(', ')}` },
  required: { ja: 'true か false', en: 'true or false' },
};

interface TextFile {
  readonly file: string;
  readonly text: string;
  readonly pictures: ReadonlySet<string>;
}

interface LessonFile extends TextFile {
  readonly slug: string;
  /** The same lesson in English. */
  readonly english: string | null;
}

/** A Markdown file with front matter → a lesson, or what is wrong with it. */
export function readLesson({ slug, file, text, english, pictures }: LessonFile): {
  lesson: PackagedLesson | null;
  problems: PackageProblem[];
} {
  const front = FRONT.exec(text);
  if (!front) return { lesson: null, problems: [{ code: 'front-matter-missing', file, line: 1, named: {} }] };
  const markdown = text.slice(front[0].length);
  const linesBefore = front[0].split('\n').length - 1;
  const { value, problems } = readYaml({ file, text: front[1] ?? '', linesBefore: 1 }, Front, expected);
  const wrong = [...problems, ...checkMarkdown({ file, markdown, linesBefore, pictures })];
  if (!markdown.trim()) wrong.push({ code: 'lesson-empty', file, line: linesBefore, named: {} });
  if (!value || wrong.length > 0) return { lesson: null, problems: wrong };
  const { title, required, lastReviewedOn, ...rest } = value;
  const words = { titleJa: title.ja, titleEn: title.en, lastReviewedOn: lastReviewedOn as CalendarDate };
  return { lesson: { slug, ...words, ...rest, isRequired: required, markdown, markdownEn: english }, problems: [] };
}

/** What is wrong with the English text of a lesson, which stands beside the Japanese one as `<slug>.en.md`. */
export function problemsInEnglish({ file, text, pictures }: TextFile): PackageProblem[] {
  if (FRONT.test(text)) return [{ code: 'front-matter-in-english', file, line: 1, named: {} }];
  if (!text.trim()) return [{ code: 'lesson-empty', file, line: 1, named: {} }];
  return checkMarkdown({ file, markdown: text, linesBefore: 0, pictures });
}
