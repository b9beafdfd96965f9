import type { Route } from './route.ts';

const slot = '/judging/:slotId';
const presentation = '/results-presentations/:presentationId';

export const listMyJudgingRoute = {
  method: 'GET',
  path: '/judging',
  permission: 'presentation.judge',
  errors: [],
} as const satisfies Route;

export const viewJudgedSlotRoute = {
  method: 'GET',
  path: slot,
  permission: 'presentation.judge',
  errors: ['not-found'],
} as const satisfies Route;

export const saveJudgementDraftRoute = {
  method: 'PUT',
  path: `${slot}/draft`,
  permission: 'presentation.judge',
  errors: [
    'not-found',
    'no-judging-criteria',
    'scoring-closed',
    'slot-not-yours',
    'judging-criterion-unknown',
    'judgement-changed-elsewhere',
  ],
} as const satisfies Route;

export const giveJudgementRoute = {
  method: 'POST',
  path: `${slot}/judgement`,
  permission: 'presentation.judge',
  errors: [
    'not-found',
    'no-judging-criteria',
    'scoring-closed',
    'slot-not-yours',
    'judging-criterion-unknown',
    'judge-scores-missing',
    'judgement-changed-elsewhere',
  ],
} as const satisfies Route;

export const declareJudgeConflictRoute = {
  method: 'POST',
  path: `${slot}/conflict`,
  permission: 'presentation.judge',
  errors: ['not-found', 'no-judging-criteria', 'scoring-closed', 'slot-not-yours'],
} as const satisfies Route;

export const viewJudgingBoardRoute = {
  method: 'GET',
  path: `${presentation}/judging`,
  permission: 'presentation.rank',
  errors: ['not-found'],
} as const satisfies Route;

export const downloadJudgingRoute = {
  method: 'GET',
  path: `${presentation}/judging-table`,
  permission: 'presentation.rank',
  errors: ['not-found'],
} as const satisfies Route;

export const setJudgingCriteriaRoute = {
  method: 'PUT',
  path: `${presentation}/judging-criteria`,
  permission: 'presentation.rank',
  errors: [
    'not-found',
    'record-changed-meanwhile',
    'scoring-closed',
    'comments-already-released',
    'judging-criteria-fixed',
    'judging-criterion-unknown',
  ],
} as const satisfies Route;

export const copyJudgingCriteriaRoute = {
  method: 'POST',
  path: `${presentation}/judging-criteria-copy`,
  permission: 'presentation.rank',
  errors: ['not-found', 'record-changed-meanwhile', 'judging-criteria-already', 'no-judging-criteria'],
} as const satisfies Route;

export const closeScoringRoute = {
  method: 'POST',
  path: `${presentation}/scoring-end`,
  permission: 'presentation.rank',
  errors: [
    'not-found',
    'no-judging-criteria',
    'record-changed-meanwhile',
    'scoring-closed',
    'comments-already-released',
  ],
} as const satisfies Route;

export const reopenScoringRoute = {
  method: 'POST',
  path: `${presentation}/scoring-reopening`,
  permission: 'presentation.rank',
  errors: [
    'not-found',
    'no-judging-criteria',
    'record-changed-meanwhile',
    'scoring-still-open',
    'comments-already-released',
  ],
} as const satisfies Route;

export const remindJudgesRoute = {
  method: 'POST',
  path: `${presentation}/judge-reminders`,
  permission: 'presentation.rank',
  errors: ['not-found', 'no-judging-criteria', 'scoring-closed', 'comments-already-released', 'no-judge-to-remind'],
} as const satisfies Route;

export const releaseJudgesCommentsRoute = {
  method: 'POST',
  path: `${presentation}/comment-release`,
  permission: 'presentation.rank',
  errors: [
    'not-found',
    'no-judging-criteria',
    'record-changed-meanwhile',
    'scoring-still-open',
    'comments-already-released',
    'no-comments-to-release',
  ],
} as const satisfies Route;

/** The places that the trainees of a cohort reached with what they presented. */
export const listPresentationRanksRoute = {
  method: 'GET',
  path: '/cohorts/:cohortId/presentation-ranks',
  permission: 'presentation.rank',
  errors: ['cohort-unknown'],
} as const satisfies Route;

export const listMyPresentationCommentsRoute = {
  method: 'GET',
  path: '/my/years/:traineeId/presentation-comments',
  permission: 'year.take-part',
  errors: ['not-found'],
} as const satisfies Route;
