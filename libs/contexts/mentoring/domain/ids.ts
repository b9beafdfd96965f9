import type { Id } from '#kernel';

export type TraineeId = Id<'Trainee'>;
export type CohortId = Id<'Cohort'>;
export type TrackId = Id<'Track'>;
export type SeminarId = Id<'Seminar'>;
export type EnrollmentId = Id<'Enrollment'>;
export type MilestoneId = Id<'Milestone'>;
export type RubricCriterionId = Id<'RubricCriterion'>;
export type InvitationId = Id<'AssistantInvitation'>;
