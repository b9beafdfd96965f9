import { expect, it } from '@jest/globals';
import type { MyCourse } from '../../parts/course-status.tsx';
import { byUrgency } from './by-urgency.ts';

type Standing = Pick<MyCourse, 'nextStep'> & { readonly attendance?: 'full' | 'none' | null };

const aCourse = (name: string, endsOn: string, { nextStep, attendance }: Standing): MyCourse => ({
  enrollmentId: name as MyCourse['enrollmentId'],
  course: { code: name, name: { ja: name, en: name }, countsAs: 'none', format: 'e-learning' },
  edition: { name: { ja: name, en: name }, summary: { ja: '', en: '' } },
  offeringName: name,
  fiscalYear: 2026,
  fiscalYearInJapanese: '令和8年度',
  status: 'not-started',
  access: { startsOn: '2026-04-01', endsOn, reviewEndsOn: null, phase: 'open' },
  completedOn: null,
  passedOn: null,
  reading: { requiredLessons: 2, readRequired: 0, minutesLeft: 20 },
  hasQuiz: true,
  completionNeedsPass: attendance !== undefined,
  nextStep,
  exercise: attendance === undefined ? null : anExercise(attendance),
  nextCourse: null,
});

const anExercise = (attendance: 'full' | 'none' | null): NonNullable<MyCourse['exercise']> => ({
  startsOn: '2026-10-01',
  endsOn: '2026-10-01',
  dueOn: '2026-09-30',
  venueName: null,
  isCalledOff: false,
  completedBy: 'full',
  attendance,
});

const quiz = { kind: 'quiz', isResumed: false } as const;
const title = { ja: '', en: '' };
const unread = { kind: 'lesson', slug: 'one', title, minutes: 5, position: 1, isResumed: false } as const;

it('What is left of an attended exercise comes before what was not begun, and then what ends first', () => {
  const courses = [
    aCourse('finished', '2026-11-30', { nextStep: { kind: 'finished' } }),
    aCourse('pre-cyder', '2026-12-25', { nextStep: unread }),
    aCourse('seated', '2027-01-31', { nextStep: { kind: 'exercise', startsOn: '2027-01-15' }, attendance: null }),
    aCourse('missed', '2026-12-01', { nextStep: { kind: 'another-offering', because: 'absent' }, attendance: 'none' }),
    aCourse('not recorded yet', '2027-03-31', { nextStep: quiz, attendance: null }),
    aCourse('attended', '2027-03-31', { nextStep: quiz, attendance: 'full' }),
    aCourse('attended before', '2027-02-28', { nextStep: { ...quiz, isResumed: true }, attendance: 'full' }),
    aCourse('ends sooner', '2026-12-10', { nextStep: unread }),
    aCourse('quiz of a course', '2026-12-01', { nextStep: quiz }),
  ];
  expect(byUrgency(courses).map(({ enrollmentId }) => enrollmentId)).toEqual([
    'attended before',
    'attended',
    'ends sooner',
    'pre-cyder',
    'quiz of a course',
    'not recorded yet',
    'missed',
    'seated',
    'finished',
  ]);
});
