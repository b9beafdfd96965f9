import { type CalendarDate, eventKind, type FiscalYear, type Id, type OfferingId, type PersonId } from '#kernel';
import type { ContentVersionId } from './ids.ts';

interface CourseCompleted {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly learnerId: PersonId;
  readonly offeringId: OfferingId;
  readonly editionId: Id<'Edition'>;
  readonly courseId: Id<'Course'>;
  readonly countsAs: 'cyder' | 'pre-cyder' | 'none';
  readonly fiscalYear: FiscalYear;
  readonly completedOn: CalendarDate;
  /** The office decided on it; otherwise the rule of the edition held. */
  readonly isDecided?: true;
}

/** Somebody has done what their edition asks. The event's organization is that of their membership on that day. */
export const courseCompleted = eventKind<CourseCompleted>('course-completed');

interface ExerciseMissed {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly learnerId: PersonId;
  readonly offeringId: OfferingId;
}

/** Somebody with a place was not there at all: the next offerings may be suggested to them. */
export const exerciseMissed = eventKind<ExerciseMissed>('exercise-missed');

interface ContentPublished {
  readonly contentVersionId: ContentVersionId;
  readonly editionId: Id<'Edition'>;
  readonly number: number;
}

/** From now on learners of the edition read this version; what they have read before stays read. */
export const contentPublished = eventKind<ContentPublished>('content-published');
