// A course is completed when its required lessons are read and, where the edition asks for it, its quiz is passed. An
// exercise is completed by attending it: what is read before the day is preparation.
import { type CalendarDate, dayInTokyo, type OrganizationId } from '#kernel';

export interface LessonProgress {
  readonly slug: string;
  readonly isRequired: boolean;
  readonly minutes: number;
  readonly isRead: boolean;
}

export interface Rule {
  readonly units: 'all-required';
  readonly quiz: 'none' | 'passed';
  readonly attendance?: 'none' | 'full' | 'partial';
}

/** Over a whole offering; null while somebody has not been marked throughout. */
export type Attendance = 'full' | 'partial' | 'none' | null;

export interface Done {
  readonly lessons: readonly LessonProgress[];
  readonly attendance: Attendance;
  readonly hasPassed: boolean;
}

/** Whether an edition is completed by being there. */
export const isAttendedToComplete = ({ attendance = 'none' }: Rule): boolean => attendance !== 'none';

/** Whether the rule of the edition holds. */
export function isCompleted(rule: Rule, { lessons, attendance, hasPassed }: Done): boolean {
  const isDone = isAttendedToComplete(rule) ? isAttended(rule, attendance) : isAllRead(lessons);
  return isDone && (rule.quiz === 'none' || hasPassed);
}

/** An edition without a required lesson is read when all of it is. */
export function isAllRead(lessons: readonly LessonProgress[]): boolean {
  const required = lessons.filter(({ isRequired }) => isRequired);
  const counted = required.length > 0 ? required : lessons;
  return counted.length > 0 && counted.every((lesson) => lesson.isRead);
}

const isAttended = (rule: Rule, attendance: Attendance): boolean =>
  attendance === 'full' || (attendance === 'partial' && rule.attendance === 'partial');

interface Days {
  readonly today: CalendarDate;
  /** The last day of the exercise. */
  readonly lastDay: CalendarDate | null;
  readonly passedAt: Date | null;
}

/** The day of a completion: of an exercise the day it ended, or its quiz was passed, however late it was recorded. */
export function completionDay(rule: Rule, { today, lastDay, passedAt }: Days): CalendarDate {
  if (!isAttendedToComplete(rule) || !lastDay) return today;
  const passedOn = rule.quiz === 'passed' && passedAt ? dayInTokyo(passedAt) : lastDay;
  const day = passedOn > lastDay ? passedOn : lastDay;
  return day < today ? day : today;
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
