import { describe, expect, it } from '@jest/globals';
import type { CalendarDate, OrganizationId } from '#kernel';
import {
  type Attendance,
  completionDay,
  isCompleted,
  type LessonProgress,
  organizationOfCompletion,
  readingOf,
} from './completion.ts';

const lesson = (slug: string, isRead: boolean, isRequired = true): LessonProgress => ({
  slug,
  isRead,
  isRequired,
  minutes: 5,
});
const reading = { units: 'all-required', quiz: 'none' } as const;
const readingAndQuiz = { units: 'all-required', quiz: 'passed' } as const;
const org = (text: string) => text as OrganizationId;

describe('A course', () => {
  it.each<[string, readonly LessonProgress[], boolean, boolean, boolean]>([
    ['one required lesson is unread', [lesson('a', true), lesson('b', false)], true, false, false],
    ['all required lessons are read', [lesson('a', true), lesson('b', false, false)], false, true, false],
    ['all is read and the quiz is passed', [lesson('a', true)], true, true, true],
    ['there is nothing to read', [], true, false, false],
    [
      'no lesson is required and one is unread',
      [lesson('a', true, false), lesson('b', false, false)],
      true,
      false,
      false,
    ],
    ['no lesson is required and all are read', [lesson('a', true, false)], false, true, false],
  ])('when %s', (_when, lessons, hasPassed, byReading, byBoth) => {
    const done = { lessons, hasPassed, attendance: null };
    expect([isCompleted(reading, done), isCompleted(readingAndQuiz, done)]).toEqual([byReading, byBoth]);
  });

  it.each<[Attendance, boolean, boolean]>([
    ['full', true, true],
    ['partial', false, true],
    ['none', false, false],
    [null, false, false],
  ])('that is an exercise, attended %s', (attendance, byFull, byPartial) => {
    const rule = (asked: 'full' | 'partial', quiz: 'none' | 'passed' = 'none') =>
      ({ units: 'all-required', quiz, attendance: asked }) as const;
    const unread = { lessons: [lesson('a', false)], attendance, hasPassed: false };
    expect([isCompleted(rule('full'), unread), isCompleted(rule('partial'), unread)]).toEqual([byFull, byPartial]);
    expect(isCompleted(rule('partial', 'passed'), unread)).toBe(false);
    expect(isCompleted(rule('partial', 'passed'), { ...unread, hasPassed: true })).toBe(byPartial);
    expect(isCompleted({ ...reading, attendance: 'none' }, unread)).toBe(false);
  });

  it('is completed on the day an exercise ended or its quiz was passed, never on a day to come', () => {
    const [lastDay, today] = ['2026-12-15', '2026-12-18'] as CalendarDate[] as [CalendarDate, CalendarDate];
    const exercise = { units: 'all-required', quiz: 'none', attendance: 'full' } as const;
    const tested = { ...exercise, quiz: 'passed' } as const;
    const passedAt = new Date('2026-12-16T16:00:00Z');
    const early = new Date('2026-12-01T00:00:00Z');
    expect([
      completionDay(reading, { today, lastDay, passedAt }),
      completionDay(exercise, { today, lastDay, passedAt }),
      completionDay(tested, { today, lastDay, passedAt }),
      completionDay(tested, { today, lastDay, passedAt: early }),
      completionDay(exercise, { today: '2026-12-14' as CalendarDate, lastDay, passedAt: null }),
    ]).toEqual([today, lastDay, '2026-12-17', lastDay, '2026-12-14']);
  });

  it('counts for the organization of that day, with several for that of the enrollment', () => {
    const enrolled = org('enrolled');
    expect([
      organizationOfCompletion([org('new')], enrolled),
      organizationOfCompletion([org('new'), enrolled], enrolled),
      organizationOfCompletion([org('first'), org('second')], enrolled),
      organizationOfCompletion([], enrolled),
    ]).toEqual(['new', 'enrolled', 'first', 'enrolled']);
  });

  it('says how far the reading is', () => {
    const lessons = [lesson('a', true), lesson('b', false), lesson('c', false, false)];
    expect(readingOf(lessons)).toEqual({ requiredLessons: 2, readRequired: 1, minutesLeft: 5 });
  });
});
