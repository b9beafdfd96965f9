import { z } from 'zod';
import * as routes from './dispatches.routes.ts';
import { bilingual, day, document, id, instant, listing, nothing, pageOf, serve } from './shapes.ts';

const LONGEST_TEXT = 200;
const LONGEST_PURPOSE = 1000;
const LONGEST_REPORT = 10_000;
const LONGEST_LINK = 500;
const LONGEST_REASON = 500;

const traineeId = id<'Trainee'>();
const dispatchId = id<'Dispatch'>();
const ofOne = z.strictObject({ dispatchId });
const ofYear = z.strictObject({ traineeId });
const ofPerson = z.strictObject({ dispatchId, traineeId });
const nowAt = z.strictObject({ version: z.int() });
const state = () => z.enum(['planned', 'held', 'canceled']);
const answer = () => z.enum(['asked', 'going', 'not-going']);
const both = (longest: number) => {
  const word = z.string().trim().min(1).max(longest);
  return z.strictObject({ ja: word, en: word });
};
const reason = z.string().trim().min(1).max(LONGEST_REASON);

const plan = {
  title: both(LONGEST_TEXT),
  purpose: both(LONGEST_PURPOSE),
  place: both(LONGEST_TEXT),
  country: z.string().regex(/^[A-Z]{2}$/),
  startsOn: day(),
  endsOn: day(),
};
const shown = {
  ...plan,
  title: bilingual(),
  purpose: bilingual(),
  place: bilingual(),
  state: state(),
  cancelReason: z.string().nullable(),
  report: z.string().nullable(),
  reportUrl: z.string().nullable(),
};

const Mine = z.strictObject({ dispatchId, answer: answer(), ...shown }).meta({ id: 'MyDispatch' });
const Listed = z
  .strictObject({
    id: dispatchId,
    cohortId: id<'Cohort'>(),
    programName: bilingual(),
    fiscalYear: z.int(),
    ...shown,
    people: z.array(
      z
        .strictObject({
          traineeId,
          name: z.string(),
          track: bilingual(),
          answer: answer(),
          reason: z.string(),
          decidedBy: z.string(),
          decidedAt: instant(),
        })
        .meta({ id: 'DispatchPerson' }),
    ),
    version: z.int(),
  })
  .meta({ id: 'DispatchListed' });

const sought = { cohortId: id<'Cohort'>().optional(), state: state().optional() };

export const listMyDispatches = serve('listMyDispatches', routes.listMyDispatchesRoute, {
  params: ofYear,
  input: nothing(),
  answer: z.strictObject({ items: z.array(Mine) }),
});

export const answerDispatch = serve('answerDispatch', routes.answerDispatchRoute, {
  params: ofPerson,
  input: z.strictObject({ goes: z.boolean() }),
  answer: z.strictObject({ answer: answer() }),
});

export const listDispatches = serve('listDispatches', routes.listDispatchesRoute, {
  params: nothing(),
  input: z.strictObject({ ...listing(['startsOn', 'title', 'fiscalYear']), ...sought }),
  answer: z.strictObject(pageOf(Listed)),
});

export const downloadDispatches = serve('downloadDispatches', routes.downloadDispatchesRoute, {
  params: nothing(),
  input: z.strictObject({
    format: z.enum(['xlsx', 'csv']).default('xlsx'),
    q: z.string().trim().max(100).optional(),
    ...sought,
  }),
  answer: document(),
});

export const planDispatch = serve('planDispatch', routes.planDispatchRoute, {
  params: nothing(),
  input: z.strictObject({ cohortId: id<'Cohort'>(), ...plan }).meta({ id: 'DispatchToPlan' }),
  answer: ofOne,
});

export const correctDispatch = serve('correctDispatch', routes.correctDispatchRoute, {
  params: ofOne,
  input: z.strictObject({ ...plan, version: z.int() }).meta({ id: 'DispatchToCorrect' }),
  answer: nowAt,
});

export const cancelDispatch = serve('cancelDispatch', routes.cancelDispatchRoute, {
  params: ofOne,
  input: z.strictObject({ reason, version: z.int() }).meta({ id: 'DispatchToCancel' }),
  answer: nowAt,
});

export const reportDispatch = serve('reportDispatch', routes.reportDispatchRoute, {
  params: ofOne,
  input: z
    .strictObject({
      report: z.string().trim().min(1).max(LONGEST_REPORT),
      reportUrl: z.string().trim().max(LONGEST_LINK).nullable(),
      version: z.int(),
    })
    .meta({ id: 'DispatchReport' }),
  answer: nowAt,
});

export const chooseForDispatch = serve('chooseForDispatch', routes.chooseForDispatchRoute, {
  params: ofOne,
  input: z.strictObject({ traineeId, reason }).meta({ id: 'DispatchChoice' }),
  answer: nothing(),
});

export const dropFromDispatch = serve('dropFromDispatch', routes.dropFromDispatchRoute, {
  params: ofPerson,
  input: z.strictObject({ reason }),
  answer: nothing(),
});
