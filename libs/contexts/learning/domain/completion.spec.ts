import { describe, expect, it } from '@jest/globals';
import type { OrganizationId } from '#kernel';
import { isCompleted, type LessonProgress, organizationOfCompletion, readingOf } from './completion.ts';

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
    expect([isCompleted(reading, lessons, hasPassed), isCompleted(readingAndQuiz, lessons, hasPassed)]).toEqual([
      byReading,
      byBoth,
    ]);
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
