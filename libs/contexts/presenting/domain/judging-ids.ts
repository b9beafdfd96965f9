import type { Id } from '#kernel';

export type JudgingCriterionId = Id<'JudgingCriterion'>;
