import { z } from 'zod';
import {
  addStaffMemberRoute,
  checkStaffListRoute,
  confirmStaffImportRoute,
  correctStaffRowRoute,
  downloadStaffSampleRoute,
  downloadWrongRowsRoute,
  leaveOutStaffRowsRoute,
  listStaffImportsRoute,
  listStaffRowsRoute,
  readStaffListRoute,
  sendCorrectedRowsRoute,
  undoStaffImportRoute,
  viewStaffImportRoute,
} from './staff-import.routes.ts';
import { document, id, instant, listing, nothing, pageOf, sentFile, serve } from './shapes.ts';

const field = () => z.enum(['staffNumber', 'name', 'kana', 'department', 'mail']);
const state = () => z.enum(['read', 'checking', 'checked', 'outdated', 'committing', 'committed', 'undone']);
const verdict = () => z.enum(['unchecked', 'new', 'changed', 'same', 'wrong']);
const cell = () => z.string().max(400);
const column = () => z.int().min(0).nullable();

const StaffColumns = z
  .strictObject({ staffNumber: column(), name: column(), kana: column(), department: column(), mail: column() })
  .meta({ id: 'StaffColumns' });

const StaffImportView = z
  .strictObject({
    id: id<'StaffImport'>(),
    state: state(),
    fileName: z.string(),
    encoding: z.string(),
    offering: z.strictObject({ id: id<'Offering'>(), name: z.string() }).nullable(),
    headings: z.array(z.string()),
    columns: StaffColumns,
    /** The first rows as they stand in the file. */
    sample: z.array(z.array(z.string())),
    rowCount: z.int(),
    checkedCount: z.int(),
    counts: z.strictObject({
      new: z.int(),
      changed: z.int(),
      same: z.int(),
      wrong: z.int(),
      leftOut: z.int(),
      toEnroll: z.int(),
      enrolledAlready: z.int(),
      withoutMail: z.int(),
    }),
    readAt: instant(),
    committedAt: instant().nullable(),
    importedBy: z.string(),
    version: z.int(),
    abilities: z.strictObject({
      check: z.boolean(),
      correct: z.boolean(),
      confirm: z.boolean(),
      undo: z.boolean(),
    }),
  })
  .meta({ id: 'StaffImportView' });

const StaffImportRow = z
  .strictObject({
    id: id<'StaffImport'>(),
    state: state(),
    fileName: z.string(),
    offeringName: z.string().nullable(),
    rowCount: z.int(),
    importedBy: z.string(),
    readAt: instant(),
    committedAt: instant().nullable(),
  })
  .meta({ id: 'StaffImportRow' });

const StaffRow = z
  .strictObject({
    line: z.int(),
    staffNumber: z.string(),
    name: z.string(),
    kana: z.string(),
    department: z.string(),
    mail: z.string(),
    verdict: verdict(),
    isLeftOut: z.boolean(),
    isEnrolledAlready: z.boolean(),
    personId: id<'Person'>().nullable(),
    problems: z.array(
      z.strictObject({
        code: z.string(),
        field: field(),
        isError: z.boolean(),
        sentence: z.string(),
        suggestion: z.string().nullable(),
      }),
    ),
    differences: z.array(z.strictObject({ field: field(), before: z.string(), after: z.string() })),
  })
  .meta({ id: 'StaffRow' });

const ofImport = z.strictObject({ importId: id<'StaffImport'>() });
const made = z.strictObject({ id: id<'StaffImport'>() });
const version = z.strictObject({ version: z.int() });

export const readStaffList = serve('readStaffList', readStaffListRoute, {
  params: nothing(),
  input: sentFile(),
  answer: made,
});

export const listStaffImports = serve('listStaffImports', listStaffImportsRoute, {
  params: nothing(),
  input: z.strictObject(listing(['readAt'])),
  answer: z.strictObject(pageOf(StaffImportRow)),
});

export const viewStaffImport = serve('viewStaffImport', viewStaffImportRoute, {
  params: ofImport,
  input: nothing(),
  answer: StaffImportView,
});

export const checkStaffList = serve('checkStaffList', checkStaffListRoute, {
  params: ofImport,
  input: z.strictObject({ columns: StaffColumns, offeringId: id<'Offering'>().nullable(), version: z.int() }),
  answer: made,
});

export const listStaffRows = serve('listStaffRows', listStaffRowsRoute, {
  params: ofImport,
  input: z.strictObject({
    ...listing(['line']),
    verdict: z.enum(['new', 'changed', 'same', 'wrong', 'left-out']).optional(),
  }),
  answer: z.strictObject(pageOf(StaffRow)),
});

export const correctStaffRow = serve('correctStaffRow', correctStaffRowRoute, {
  params: z.strictObject({ importId: id<'StaffImport'>(), line: z.coerce.number().int().min(1) }),
  input: z.strictObject({ staffNumber: cell(), name: cell(), kana: cell(), department: cell(), mail: cell() }),
  answer: version,
});

export const leaveOutStaffRows = serve('leaveOutStaffRows', leaveOutStaffRowsRoute, {
  params: ofImport,
  input: z.strictObject({
    /** Null: every wrong row. */
    lines: z.array(z.int().min(1)).max(20_000).nullable(),
    isLeftOut: z.boolean(),
  }),
  answer: version,
});

export const downloadWrongRows = serve('downloadWrongRows', downloadWrongRowsRoute, {
  params: ofImport,
  input: nothing(),
  answer: document(),
});

export const sendCorrectedRows = serve('sendCorrectedRows', sendCorrectedRowsRoute, {
  params: ofImport,
  input: sentFile(),
  answer: version,
});

export const confirmStaffImport = serve('confirmStaffImport', confirmStaffImportRoute, {
  params: ofImport,
  input: version,
  answer: made,
});

export const undoStaffImport = serve('undoStaffImport', undoStaffImportRoute, {
  params: ofImport,
  input: version,
  answer: made,
});

export const downloadStaffSample = serve('downloadStaffSample', downloadStaffSampleRoute, {
  params: z.strictObject({ format: z.enum(['xlsx', 'csv']) }),
  input: nothing(),
  answer: document(),
});

export const addStaffMember = serve('addStaffMember', addStaffMemberRoute, {
  params: nothing(),
  input: z.strictObject({
    staffNumber: cell(),
    name: cell(),
    kana: cell(),
    department: cell(),
    mail: cell(),
    offeringId: id<'Offering'>().nullable(),
  }),
  answer: z.strictObject({ id: id<'Membership'>(), personId: id<'Person'>(), signInId: z.string() }),
});
