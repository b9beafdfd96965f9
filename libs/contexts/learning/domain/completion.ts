// A course is completed when its required lessons are read and, where the edition asks for it, its quiz is passed.
import type { OrganizationId } from '#kernel';

export interface LessonProgress {
  readonly slug: string;
  readonly isRequired: boolean;
  readonly minutes: number;
  readonly isRead: boolean;
}

interface Rule {
  readonly units: 'all-required';
  readonly quiz: 'none' | 'passed';
}

/** Whether the rule of the edition holds. An edition without a required lesson is completed by reading all of them. */
export function isCompleted(rule: Rule, lessons: readonly LessonProgress[], hasPassed: boolean): boolean {
  const counted = lessons.some(({ isRequired }) => isRequired)
    ? lessons.filter(({ isRequired }) => isRequired)
    : lessons;
  return counted.length > 0 && counted.every(({ isRead }) => isRead) && (rule.quiz === 'none' || hasPassed);
}

/** The organization a completion counts for: that of the membership held that day, with several the enrollment's. */
export const organizationOfCompletion = (
  memberships: readonly OrganizationId[],
  whenEnrolled: OrganizationId,
): OrganizationId => (memberships.includes(whenEnrolled) ? whenEnrolled : (memberships[0] ?? whenEnrolled));

export interface Reading {
  readonly requiredLessons: number;
  readonly readRequired: number;
  readonly minutesLeft: number;
}

/** How far the reading is. */
export function readingOf(lessons: readonly LessonProgress[]): Reading {
  const required = lessons.filter(({ isRequired }) => isRequired);
  const left = required.filter(({ isRead }) => !isRead);
  return {
    requiredLessons: required.length,
    readRequired: required.length - left.length,
    minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
