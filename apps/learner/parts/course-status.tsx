import type { AnswerFrom } from '#web/api-client';
import { Chip, daysUntil, type IconName, inBoth, type Segment, type Tone, useWords } from '#web/ui';
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
    seated: '席が確定',
    unrecorded: '出欠の記録待ち',
    full: '出席',
    partial: '一部出席',
    none: '欠席',
    'called-off': '中止',
  },
  {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    completed: 'Completed',
    passed: 'Completed and passed',
    expired: 'Expired',
    removed: 'Withdrawn',
    seated: 'Seat confirmed',
    unrecorded: 'Attendance to be recorded',
    full: 'Attended',
    partial: 'Attended in part',
    none: 'Absent',
    'called-off': 'Called off',
  },
);

type Standing = MyCourse['status'] | 'seated' | 'unrecorded' | 'full' | 'partial' | 'none' | 'called-off';

const looks: Record<Standing, { icon: IconName; tone?: Tone }> = {
  'not-started': { icon: 'todo' },
  'in-progress': { icon: 'half', tone: 'key' },
  completed: { icon: 'check', tone: 'ok' },
  passed: { icon: 'check', tone: 'ok' },
  expired: { icon: 'clock', tone: 'warn' },
  removed: { icon: 'x' },
  seated: { icon: 'check', tone: 'key' },
  unrecorded: { icon: 'clock' },
  full: { icon: 'check', tone: 'key' },
  partial: { icon: 'half' },
  none: { icon: 'x' },
  'called-off': { icon: 'x' },
};

/** Of an exercise that is not completed how its days stand, not how far its reading is. */
function standingOf({ status, exercise }: Pick<MyCourse, 'status' | 'exercise'>): Standing {
  if (!exercise || status === 'completed' || status === 'passed' || status === 'removed') return status;
  if (exercise.isCalledOff) return 'called-off';
  if (exercise.attendance) return exercise.attendance;
  return exercise.endsOn && daysUntil(exercise.endsOn) < 0 ? 'unrecorded' : 'seated';
}

/** How far somebody is with a course, in a shape and a word. Never a score. */
export function StatusChip({ course }: { course: Pick<MyCourse, 'status' | 'exercise'> }) {
  const say = useWords(words);
  const standing = standingOf(course);
  return <Chip {...looks[standing]}>{say[standing]}</Chip>;
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
