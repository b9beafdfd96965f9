import type { Route } from './route.ts';

const WRONG_STEP = [
  'import-is-read',
  'import-is-checking',
  'import-is-checked',
  'import-is-outdated',
  'import-is-committing',
  'import-is-committed',
  'import-is-undone',
] as const;

export const readStaffListRoute = {
  method: 'POST',
  path: '/staff-imports',
  permission: 'staff.import',
  takes: 'file',
  errors: ['staff-list-empty', 'staff-list-carries-my-number', 'file-too-large'],
} as const satisfies Route;

export const listStaffImportsRoute = {
  method: 'GET',
  path: '/staff-imports',
  permission: 'staff.import',
  errors: [],
} as const satisfies Route;

export const viewStaffImportRoute = {
  method: 'GET',
  path: '/staff-imports/:importId',
  permission: 'staff.import',
  errors: ['not-found'],
} as const satisfies Route;

export const checkStaffListRoute = {
  method: 'POST',
  path: '/staff-imports/:importId/check',
  permission: 'staff.import',
  errors: ['not-found', 'columns-not-matched', 'offering-takes-nobody', 'record-changed-meanwhile', ...WRONG_STEP],
} as const satisfies Route;

export const listStaffRowsRoute = {
  method: 'GET',
  path: '/staff-imports/:importId/rows',
  permission: 'staff.import',
  errors: ['not-found'],
} as const satisfies Route;

export const correctStaffRowRoute = {
  method: 'PUT',
  path: '/staff-imports/:importId/rows/:line',
  permission: 'staff.import',
  errors: ['not-found', 'corrected-rows-unknown', ...WRONG_STEP],
} as const satisfies Route;

export const leaveOutStaffRowsRoute = {
  method: 'POST',
  path: '/staff-imports/:importId/left-out-rows',
  permission: 'staff.import',
  errors: ['not-found', ...WRONG_STEP],
} as const satisfies Route;

export const downloadWrongRowsRoute = {
  method: 'GET',
  path: '/staff-imports/:importId/wrong-rows',
  permission: 'staff.import',
  errors: ['not-found'],
} as const satisfies Route;

export const sendCorrectedRowsRoute = {
  method: 'POST',
  path: '/staff-imports/:importId/corrected-rows',
  permission: 'staff.import',
  takes: 'file',
  errors: ['not-found', 'corrected-rows-unknown', 'file-too-large', ...WRONG_STEP],
} as const satisfies Route;

export const confirmStaffImportRoute = {
  method: 'POST',
  path: '/staff-imports/:importId/confirmation',
  permission: 'staff.import',
  errors: [
    'not-found',
    'rows-still-wrong',
    'nothing-to-import',
    'members-changed-since-check',
    'record-changed-meanwhile',
    ...WRONG_STEP,
  ],
} as const satisfies Route;

export const undoStaffImportRoute = {
  method: 'POST',
  path: '/staff-imports/:importId/reversal',
  permission: 'staff.import',
  errors: ['not-found', 'imported-people-have-started', 'record-changed-meanwhile', ...WRONG_STEP],
} as const satisfies Route;

export const downloadStaffSampleRoute = {
  method: 'GET',
  path: '/staff-list-sample/:format',
  permission: 'staff.import',
  errors: [],
} as const satisfies Route;

/** One person, without a list. */
export const addStaffMemberRoute = {
  method: 'POST',
  path: '/staff-members',
  permission: 'staff.import',
  errors: [
    'not-found',
    'offering-takes-nobody',
    'staff-number-taken',
    'staff-number-missing',
    'staff-number-malformed',
    'staff-number-lost-zeros',
    'name-missing',
    'kana-not-kana',
    'mail-malformed',
    'mail-of-another',
    'cell-is-formula',
    'cell-too-long',
    'cell-garbled',
  ],
} as const satisfies Route;
