import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#kernel';
import { nextStepIn } from './next-step.ts';

const day = (text: string) => text as CalendarDate;
const access = { startsOn: day('2026-10-01'), endsOn: day('2026-12-25'), reviewEndsOn: null, phase: 'open' as const };
const lessons = (...read: boolean[]) =>
  read.map((isRead, at) => ({ slug: `lesson-${at + 1}`, isRead, isRequired: true, minutes: 5 }));
const situation = {
  access,
  lessons: lessons(true, false, false),
  bookmark: null,
  quiz: null,
  hasPassed: false,
  exercise: null,
};
const coming = {
  startsOn: day('2026-12-15'),
  isCompleted: false,
  shortBecause: null,
  postTest: 'none' as const,
};
const waitingQuiz = { isUnderWay: false };

describe('What to do next', () => {
  it.each<[string, Partial<Parameters<typeof nextStepIn>[0]>, object]>([
    ['the first unread lesson', {}, { kind: 'lesson', slug: 'lesson-2', isResumed: false }],
    ['the lesson one was in', { bookmark: 'lesson-3' }, { kind: 'lesson', slug: 'lesson-3', isResumed: true }],
    ['not a lesson that is read', { bookmark: 'lesson-1' }, { kind: 'lesson', slug: 'lesson-2', isResumed: false }],
    ['the quiz under way', { quiz: { isUnderWay: true } }, { kind: 'quiz', isResumed: true }],
    ['the quiz, when all is read', { lessons: lessons(true), quiz: waitingQuiz }, { kind: 'quiz', isResumed: false }],
    ['nothing more', { lessons: lessons(true), quiz: waitingQuiz, hasPassed: true }, { kind: 'finished' }],
    ['nothing more, without a quiz', { lessons: lessons(true) }, { kind: 'finished' }],
    ['to wait for the lessons', { lessons: [] }, { kind: 'not-ready' }],
    ['to come, prepared', { lessons: lessons(true), exercise: coming }, { kind: 'exercise', startsOn: '2026-12-15' }],
    ['to prepare first', { exercise: coming }, { kind: 'lesson', slug: 'lesson-2', isResumed: false }],
    ['to come, with nothing to read', { lessons: [], exercise: coming }, { kind: 'exercise', startsOn: '2026-12-15' }],
    [
      'to prepare it with its quiz',
      { lessons: lessons(true), exercise: coming, quiz: waitingQuiz },
      { kind: 'quiz', isResumed: false },
    ],
    [
      'to come first, where its quiz is a post-test',
      { lessons: lessons(true), exercise: { ...coming, postTest: 'to-come' as const }, quiz: waitingQuiz },
      { kind: 'exercise', startsOn: '2026-12-15' },
    ],
    [
      'the post-test once it is open, whatever is unread',
      { exercise: { ...coming, postTest: 'open' as const }, quiz: waitingQuiz },
      { kind: 'quiz', isResumed: false },
    ],
    ['nothing more after it, whatever is unread', { exercise: { ...coming, isCompleted: true } }, { kind: 'finished' }],
    [
      'another one, where it was missed',
      { exercise: { ...coming, shortBecause: 'absent' as const } },
      { kind: 'another-offering', because: 'absent' },
    ],
    ['to wait for the first day', { access: { ...access, phase: 'before' } }, { kind: 'wait', startsOn: '2026-10-01' }],
    [
      'to read again',
      { access: { ...access, phase: 'review', reviewEndsOn: day('2027-03-31') } },
      { kind: 'review', endsOn: '2027-03-31' },
    ],
    ['nothing, when it is over', { access: { ...access, phase: 'over' } }, { kind: 'over', endsOn: '2026-12-25' }],
  ])('is %s', (_what, changed, expected) => {
    expect(nextStepIn({ ...situation, ...changed })).toEqual(expected);
  });
});
