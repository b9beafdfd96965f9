/** The scores of the review with this assignment, as an object from criterion to score. */
export const SCORES = (assignment: string): string => `
  coalesce((select jsonb_object_agg(x.criterion_id, x.score) from review_scores x where x.assignment_id = ${assignment}), '{}')`;
