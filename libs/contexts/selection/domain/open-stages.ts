import type { QuestionStage } from './cohort-parts.ts';
import type { Phase } from './phases.ts';
import { type CohortWindows, takesApplications, takesAssignments } from './windows.ts';

type Timed = CohortWindows & { readonly phase: Phase };

/** What may be written at an instant: the application, the assignment, both, or nothing. */
export const openStages = ({ phase, ...windows }: Timed, now: Date): QuestionStage[] => [
  ...(takesApplications(phase, windows, now) ? (['application'] as const) : []),
  ...(takesAssignments(phase, windows, now) ? (['assignment'] as const) : []),
];

/** Until when something of a stage is taken. */
export const endOf = ({ applicationClosesAt, assignmentClosesAt }: CohortWindows, stage: QuestionStage): Date =>
  stage === 'assignment' ? (assignmentClosesAt ?? applicationClosesAt) : applicationClosesAt;
