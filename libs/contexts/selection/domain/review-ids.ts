import type { Id } from '#kernel';

export type CohortApplicationId = Id<'CohortApplication'>;
export type ReviewAssignmentId = Id<'ReviewAssignment'>;
