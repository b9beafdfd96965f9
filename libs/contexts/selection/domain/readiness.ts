import type { Cohort } from './cohort.ts';
import type { Criterion, FormQuestion, QuestionStage, Track } from './cohort-parts.ts';
import { AssignmentHasNoQuestion, CohortHasNoCriteria, CohortHasNothingToApplyFor } from './errors.ts';
import type { Phase } from './phases.ts';

interface Parts {
  readonly tracks: readonly Track[];
  readonly questions: readonly FormQuestion[];
  readonly criteria: readonly Criterion[];
}

/** What a phase needs: something to apply for and to answer in every track, and something to judge by. */
export function insistOnReadiness(phase: Phase, { assignmentClosesAt }: Cohort, parts: Parts): void {
  const { tracks, criteria } = parts;
  if (phase === 'applying') {
    if (tracks.length === 0 || !asksEverybody(parts, 'application')) throw new CohortHasNothingToApplyFor();
    if (assignmentClosesAt && !asksEverybody(parts, 'assignment')) throw new AssignmentHasNoQuestion();
  }
  if (phase === 'reviewing' && !tracks.every(({ id }) => criteria.some((each) => concerns(each, id)))) {
    throw new CohortHasNoCriteria();
  }
}

const asksEverybody = ({ tracks, questions }: Parts, stage: QuestionStage): boolean =>
  tracks.every(({ id }) => questions.some((each) => each.stage === stage && concerns(each, id)));

const concerns = ({ trackId }: Pick<FormQuestion, 'trackId'>, id: Track['id']): boolean =>
  trackId === null || trackId === id;
