import type { AnswerFrom } from '#web/api-client';
import { Chip, type IconName, inBoth, type Segment, type Tone, useWords } from '#web/ui';
import type { listMyCoursesRoute } from '#contract/routes';

export type MyCourse = AnswerFrom<typeof listMyCoursesRoute>['items'][number];

const words = inBoth(
  {
    'not-started': 'まだ始めていません',
    'in-progress': '受講中',
    completed: '修了',
    passed: '修了・合格',
    expired: '期限切れ',
    removed: '取消',
  },
  {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    completed: 'Completed',
    passed: 'Completed and passed',
    expired: 'Expired',
    removed: 'Withdrawn',
  },
);

const looks: Record<MyCourse['status'], { icon: IconName; tone?: Tone }> = {
  'not-started': { icon: 'todo' },
  'in-progress': { icon: 'half', tone: 'key' },
  completed: { icon: 'check', tone: 'ok' },
  passed: { icon: 'check', tone: 'ok' },
  expired: { icon: 'clock', tone: 'warn' },
  removed: { icon: 'x' },
};

/** How far somebody is with a course, in a shape and a word. Never a score. */
export function StatusChip({ status }: { status: MyCourse['status'] }) {
  const say = useWords(words);
  return <Chip {...looks[status]}>{say[status]}</Chip>;
}

/** The ring of a course: one segment for each required lesson, and one for its quiz. */
export function segmentsOf({ reading, hasQuiz, passedOn, status }: MyCourse): Segment[] {
  const done = [
    ...Array.from({ length: reading.requiredLessons }, (_, at) => at < reading.readRequired),
    ...(hasQuiz ? [passedOn !== null] : []),
  ];
  const now = status === 'in-progress' ? done.indexOf(false) : -1;
  return done.map((isDone, at) => (isDone ? 'on' : at === now ? 'now' : 'off'));
}

/** What the ring says, in numbers: parts done, of how many. */
export const partsOf = (course: MyCourse): { done: number; of: number } => {
  const segments = segmentsOf(course);
  return { done: segments.filter((segment) => segment === 'on').length, of: segments.length };
};

/** Where a course stands in this site. */
export const courseAddress = (enrollmentId: string): string => `/courses/${enrollmentId}`;
export const lessonAddress = (enrollmentId: string, slug: string): string =>
  `${courseAddress(enrollmentId)}/lessons/${slug}`;
export const quizAddress = (enrollmentId: string): string => `${courseAddress(enrollmentId)}/quiz`;
