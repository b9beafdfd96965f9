import { z } from 'zod';
import * as routes from './appearances.routes.ts';
import { bilingual, day, document, id, listing, nothing, pageOf, serve } from './shapes.ts';

const LONGEST_TEXT = 200;
const LONGEST_LINK = 500;
const LONGEST_REASON = 500;
const MOST_PEOPLE = 20;

const traineeId = id<'Trainee'>();
const appearanceId = id<'Appearance'>();
const ofYear = z.strictObject({ traineeId });
const ofOne = z.strictObject({ appearanceId });
const kind = () => z.enum(['conference', 'fair', 'prize', 'paper', 'other']);
const state = () => z.enum(['told', 'confirmed']);
const word = () => z.string().trim().max(LONGEST_TEXT);
const country = () => z.string().regex(/^[A-Z]{2}$/);
const nowAt = z.strictObject({ version: z.int() });

const words = {
  kind: kind(),
  title: z.strictObject({ ja: word(), en: word() }),
  place: z.strictObject({ ja: word(), en: word() }),
  country: country(),
  startsOn: day(),
  endsOn: day(),
  url: z.string().trim().max(LONGEST_LINK).nullable(),
  language: z.enum(['ja', 'en', 'other']),
};
const told = {
  ...words,
  title: words.title.refine(({ ja, en }) => ja !== '' || en !== ''),
  place: words.place.refine(({ ja, en }) => ja !== '' || en !== ''),
  workId: id<'Work'>().nullable(),
  /** Authors of that work who are in it, too. */
  traineeIds: z.array(traineeId).max(MOST_PEOPLE),
  isPublic: z.boolean(),
};

const shown = {
  ...words,
  title: bilingual(),
  place: bilingual(),
  workId: id<'Work'>().nullable(),
  workTitle: bilingual().nullable(),
  isPublic: z.boolean(),
  state: state(),
  /** Whether anybody sees it. */
  isShown: z.boolean(),
  /** Null where the asker may not know the name. */
  people: z.array(z.strictObject({ traineeId, name: z.string().nullable(), consents: z.boolean() })),
  version: z.int(),
};

const Mine = z
  .strictObject({ appearanceId, isMine: z.boolean(), consents: z.boolean(), ...shown })
  .meta({ id: 'MyAppearance' });

const Listed = z
  .strictObject({
    id: appearanceId,
    cohortId: id<'Cohort'>(),
    programName: bilingual(),
    fiscalYear: z.int(),
    tellerName: z.string(),
    ...shown,
  })
  .meta({ id: 'AppearanceListed' });

const sought = { cohortId: id<'Cohort'>().optional(), state: state().optional(), kind: kind().optional() };

export const listMyAppearances = serve('listMyAppearances', routes.listMyAppearancesRoute, {
  params: ofYear,
  input: nothing(),
  answer: z.strictObject({ items: z.array(Mine) }),
});

export const tellAppearance = serve('tellAppearance', routes.tellAppearanceRoute, {
  params: ofYear,
  input: z.strictObject(told).meta({ id: 'AppearanceToTell' }),
  answer: ofOne,
});

export const tellAppearanceAnew = serve('tellAppearanceAnew', routes.tellAppearanceAnewRoute, {
  params: ofOne,
  input: z.strictObject({ ...told, version: z.int() }).meta({ id: 'AppearanceToTellAnew' }),
  answer: nowAt,
});

export const removeAppearance = serve('removeAppearance', routes.removeAppearanceRoute, {
  params: ofOne,
  input: nothing(),
  answer: nothing(),
});

export const consentToAppearance = serve('consentToAppearance', routes.consentToAppearanceRoute, {
  params: ofOne,
  input: z.strictObject({
    consents: z.boolean(),
    /** The one that was looked at. */
    version: z.int(),
  }),
  answer: nothing(),
});

export const listAppearances = serve('listAppearances', routes.listAppearancesRoute, {
  params: nothing(),
  input: z.strictObject({ ...listing(['startsOn', 'title', 'fiscalYear']), ...sought }),
  answer: z.strictObject(pageOf(Listed)),
});

export const downloadAppearances = serve('downloadAppearances', routes.downloadAppearancesRoute, {
  params: nothing(),
  input: z.strictObject({
    format: z.enum(['xlsx', 'csv']).default('xlsx'),
    q: z.string().trim().max(100).optional(),
    ...sought,
  }),
  answer: document(),
});

export const confirmAppearance = serve('confirmAppearance', routes.confirmAppearanceRoute, {
  params: ofOne,
  input: z.strictObject({ ...words, version: z.int() }).meta({ id: 'AppearanceToConfirm' }),
  answer: nowAt,
});

export const takeAppearanceBack = serve('takeAppearanceBack', routes.takeAppearanceBackRoute, {
  params: ofOne,
  input: z.strictObject({ reason: z.string().trim().min(1).max(LONGEST_REASON) }),
  answer: nothing(),
});
