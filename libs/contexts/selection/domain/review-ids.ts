import type { Id } from '#kernel';

export type ReviewAssignmentId = Id<'ReviewAssignment'>;
