import type { Id } from '#kernel';

export type CohortId = Id<'Cohort'>;
export type TrackId = Id<'Track'>;
export type SeminarId = Id<'Seminar'>;
export type CriterionId = Id<'Criterion'>;
export type FormQuestionId = Id<'FormQuestion'>;
export type CohortApplicationId = Id<'CohortApplication'>;
