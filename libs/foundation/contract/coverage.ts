import { z } from 'zod';
import {
  downloadCoverageListRoute,
  downloadCoverageRoute,
  importPastCompletionsRoute,
  listCoverageRoute,
  listSeatsInReachRoute,
  previewPastCompletionsRoute,
  publicCoveragePageRoute,
  samplePastCompletionsRoute,
  viewCoverageRoute,
  viewPublicCoverageRoute,
} from './coverage.routes.ts';
import { localGovernmentKinds } from './organizations.ts';
import { day, document, id, instant, listing, pageOf, sentFile, serve } from './shapes.ts';

/** What is counted: until which day, over how many fiscal years, Pre-CYDER as training or not, prefectures or not. */
const definition = {
  asOf: day().optional(),
  lastYears: z.coerce.number().int().min(1).max(10).default(3),
  countPreCyder: z.stringbool().default(false),
  withPrefectures: z.stringbool().default(true),
};

const told = {
  asOf: day(),
  fiscalYear: z.int(),
  lastYears: z.int(),
  countPreCyder: z.boolean(),
  withPrefectures: z.boolean(),
};

const figures = {
  governments: z.int(),
  trainedEver: z.int(),
  trainedThisYear: z.int(),
  trainedLastYears: z.int(),
  /** Governments in which somebody who completed still works. */
  stillInPost: z.int(),
  preCyderOnly: z.int(),
  untrained: z.int(),
  cyderPersons: z.int(),
  preCyderPersons: z.int(),
};

const CoverageFigures = z.strictObject(figures).meta({ id: 'CoverageFigures' });
const CoverageOfPlace = z
  .strictObject({ id: id<'Organization'>(), code: z.string(), name: z.string(), bureau: z.string(), ...figures })
  .meta({ id: 'CoverageOfPlace' });

export const coverageStatuses = ['trained', 'pre-cyder-only', 'untrained'] as const;

const CoverageRow = z
  .strictObject({
    id: id<'Organization'>(),
    code: z.string(),
    name: z.string(),
    kind: z.enum(localGovernmentKinds),
    prefecture: z.string(),
    bureau: z.string(),
    status: z.enum(coverageStatuses),
    trainedThisYear: z.boolean(),
    trainedLastYears: z.boolean(),
    personsInPost: z.int(),
    lastFiscalYear: z.int().nullable(),
    cyderPersons: z.int(),
    preCyderPersons: z.int(),
    /** The names before a merger under which completions were earned that count here: 合併前の〇〇として受講. */
    formerly: z.array(z.string()),
  })
  .meta({ id: 'CoverageRow' });

export const coverageShows = [
  'all',
  'untrained',
  'pre-cyder-only',
  'trained',
  'not-this-year',
  'not-last-years',
  'nobody-in-post',
] as const;

const filters = {
  ...definition,
  show: z.enum(coverageShows).default('all'),
  /** By the code of the organization. */
  bureau: z.string().max(20).optional(),
  prefecture: z.string().max(6).optional(),
  kind: z.enum(localGovernmentKinds).optional(),
};

export const viewCoverage = serve('viewCoverage', viewCoverageRoute, {
  params: z.strictObject({}),
  input: z.strictObject(definition),
  answer: z.strictObject({
    ...told,
    total: CoverageFigures,
    bureaus: z.array(CoverageOfPlace),
    prefectures: z.array(CoverageOfPlace),
    kinds: z.array(z.strictObject({ kind: z.enum(localGovernmentKinds), ...figures })),
    /** How many governments were trained for the first time in each fiscal year. */
    firstTrained: z.array(z.strictObject({ fiscalYear: z.int(), governments: z.int() })),
  }),
});

export const listCoverage = serve('listCoverage', listCoverageRoute, {
  params: z.strictObject({}),
  input: z.strictObject({
    ...filters,
    ...listing(['code', 'name', 'last-fiscal-year', 'persons', 'in-post']),
  }),
  answer: z.strictObject({ ...told, ...pageOf(CoverageRow) }),
});

/** Offerings with free seats, each with the untrained municipalities of the asker's region that are near. */
export const listSeatsInReach = serve('listSeatsInReach', listSeatsInReachRoute, {
  params: z.strictObject({}),
  input: z.strictObject({}),
  answer: z.strictObject({
    /** Between prefectural offices; farther ones are not told. */
    reachKilometers: z.int(),
    items: z.array(
      z
        .strictObject({
          offeringId: id<'Offering'>(),
          name: z.string(),
          startsOn: day(),
          venueName: z.string(),
          prefecture: z.string(),
          free: z.int(),
          /** How many are within reach. */
          untrained: z.int(),
          /** The nearest of them, the prefecture's own first. */
          nearest: z.array(
            z.strictObject({ code: z.string(), name: z.string(), prefecture: z.string(), kilometers: z.int() }),
          ),
        })
        .meta({ id: 'SeatsInReach' }),
    ),
  }),
});

export const viewPublicCoverage = serve('viewPublicCoverage', viewPublicCoverageRoute, {
  params: z.strictObject({}),
  input: z.strictObject({}),
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        withPrefectures: z.boolean(),
        countedAt: instant(),
        fiscalYear: z.int(),
        governments: z.int(),
        trained: z.int(),
        trainedThisYear: z.int(),
        preCyderOnly: z.int(),
        untrained: z.int(),
      }),
    ),
  }),
});

const pastCounts = { added: z.int(), changed: z.int(), same: z.int(), persons: z.int() };

const PastCompletionRow = z
  .strictObject({
    /** The line of the file, the heading counted. */
    line: z.int(),
    organizationCode: z.string(),
    organization: z.string().nullable(),
    course: z.string(),
    fiscalYear: z.int().nullable(),
    persons: z.int().nullable(),
    state: z.enum(['added', 'changed', 'same', 'wrong']),
    /** How many persons were known before, where that changes. */
    before: z.int().nullable(),
    /** What is wrong, and what to do about it. */
    errors: z.array(z.string()),
    lost: z.enum(['leading-zero', 'check-digit']).nullable(),
    /** The organization the code stood for, where its successor is meant. */
    formerly: z.string().nullable(),
  })
  .meta({ id: 'PastCompletionRow' });

export const previewPastCompletions = serve('previewPastCompletions', previewPastCompletionsRoute, {
  params: z.strictObject({}),
  input: sentFile(),
  answer: z.strictObject({
    encoding: z.string(),
    ...pastCounts,
    wrong: z.int(),
    total: z.int(),
    /** At most 500, those to correct first. */
    rows: z.array(PastCompletionRow),
  }),
});

export const importPastCompletions = serve('importPastCompletions', importPastCompletionsRoute, {
  params: z.strictObject({}),
  input: sentFile(),
  answer: z.strictObject(pastCounts),
});

export const samplePastCompletions = serve('samplePastCompletions', samplePastCompletionsRoute, {
  params: z.strictObject({}),
  input: z.strictObject({}),
  answer: document(),
});

const fileType = { format: z.enum(['xlsx', 'csv']).default('xlsx') };

export const downloadCoverage = serve('downloadCoverage', downloadCoverageRoute, {
  params: z.strictObject({}),
  input: z.strictObject({ ...definition, ...fileType }),
  answer: document(),
});

export const downloadCoverageList = serve('downloadCoverageList', downloadCoverageListRoute, {
  params: z.strictObject({}),
  input: z.strictObject({ ...filters, ...fileType, q: z.string().trim().max(100).optional() }),
  answer: document(),
});

export const publicCoveragePage = serve('publicCoveragePage', publicCoveragePageRoute, {
  params: z.strictObject({}),
  input: z.strictObject({}),
  answer: document(),
});
