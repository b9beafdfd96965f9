import {
  type AnswerOf,
  listContentVersions,
  listMyCourses,
  markLessonRead,
  previewContent,
  saveAnswer,
  startAttempt,
  submitAttempt,
  viewAttempt,
  viewMyCourse,
} from '#contract';
import type { Id } from '#kernel';
import type { Browser } from './browser.ts';

/** The right options of each question, by its text: what somebody who read the lessons would know. */
export type Key = ReadonlyMap<string, ReadonlySet<string>>;

export async function keyOf(office: Browser, editionId: Id<'Edition'>): Promise<Key> {
  const { items } = await office.ask(listContentVersions, { params: { editionId } });
  const published = items.find(({ state }) => state === 'published');
  const contentVersionId = published?.id as Id<'ContentVersion'>;
  const { quiz } = await office.ask(previewContent, { params: { contentVersionId } });
  return new Map(
    (quiz?.questions ?? []).map(({ text, options }) => {
      return [text, new Set(options.filter(({ isCorrect }) => isCorrect).map((option) => option.text))];
    }),
  );
}

/** How far somebody gets: so many lessons, and then so many questions answered right, or none tried. */
export interface Diligence {
  readonly lessons: number;
  readonly right: number | null;
}

/** Somebody reads and takes the quiz, as far as their diligence goes. */
export async function study(learner: Browser, key: Key, { lessons, right }: Diligence): Promise<void> {
  const { items } = await learner.ask(listMyCourses);
  const begun = items.find(({ course }) => course.countsAs === 'pre-cyder');
  const enrollmentId = begun?.enrollmentId as Id<'Enrollment'>;
  const { lessons: all } = await learner.ask(viewMyCourse, { params: { enrollmentId } });
  for (const { slug } of all.slice(0, lessons)) await learner.ask(markLessonRead, { params: { enrollmentId, slug } });
  if (right !== null) await takeQuiz(learner, enrollmentId, key, right);
}

/** Somebody who was there passes the post-test of their exercise. */
export async function passPostTest(learner: Browser, key: Key): Promise<void> {
  const { items } = await learner.ask(listMyCourses);
  const attended = items.find(({ course }) => course.countsAs === 'cyder');
  await takeQuiz(learner, attended?.enrollmentId as Id<'Enrollment'>, key, key.size);
}

async function takeQuiz(learner: Browser, enrollmentId: Id<'Enrollment'>, key: Key, right: number): Promise<void> {
  const started = await learner.ask(startAttempt, { params: { enrollmentId } });
  const attemptId = started.attemptId as Id<'Attempt'>;
  const { questions } = await learner.ask(viewAttempt, { params: { attemptId } });
  for (const [index, question] of questions.entries()) {
    const choices = index < right ? rightChoices(question, key) : [0];
    const params = { attemptId, questionId: question.id as Id<'Question'> };
    await learner.ask(saveAnswer, { params, input: { sequence: index + 1, choices } });
  }
  await learner.ask(submitAttempt, { params: { attemptId } });
}

const rightChoices = ({ text, options }: AnswerOf<typeof viewAttempt>['questions'][number], key: Key): number[] =>
  options.flatMap((option, place) => (key.get(text)?.has(option) ? [place] : []));
