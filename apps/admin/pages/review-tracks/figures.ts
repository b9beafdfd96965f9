import type { listAssignmentsRoute, viewTrackFiguresRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type TrackFigures = AnswerFrom<typeof viewTrackFiguresRoute>;
export type TrackAssignments = AnswerFrom<typeof listAssignmentsRoute>;
