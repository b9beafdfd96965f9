import { z } from 'zod';
import * as routes from './audience.routes.ts';
import { bilingual, day, document, id, instant, listing, manyIds, moment, nothing, pageOf, serve } from './shapes.ts';

const LONGEST_TEXT = 4000;
const LONGEST_LINK = 500;
const LONGEST_REASON = 500;
const MOST_PLACES = 100_000;
const MOST_AT_ONCE = 1000;
const LONGEST_CODE = 20;

const presentationId = id<'ResultsPresentation'>();
const audienceRegistrationId = id<'AudienceRegistration'>();
const ofPresentation = z.strictObject({ presentationId });
const ofRegistration = z.strictObject({ presentationId, audienceRegistrationId });
const form = z.enum(['room', 'online']);
const words = z.strictObject({ ja: z.string().trim().max(LONGEST_TEXT), en: z.string().trim().max(LONGEST_TEXT) });
/** In both languages, or in none. */
const inBothOrNone = words.refine(({ ja, en }) => (ja === '') === (en === ''));
/** 0: nobody is taken; null: as many as come. */
const places = z.int().min(0).max(MOST_PLACES).nullable();
const link = z.url({ protocol: /^https?$/ }).max(LONGEST_LINK);

const opening = {
  roomPlaces: places,
  onlinePlaces: places,
  watchLink: link.nullable(),
};
const counted = { confirmed: z.int(), waiting: z.int(), came: z.int() };

export const viewAudience = serve('viewAudience', routes.viewAudienceRoute, {
  params: ofPresentation,
  input: nothing(),
  answer: z
    .strictObject({
      presentationId,
      title: bilingual(),
      format: z.enum(['in-person', 'online', 'hybrid']),
      /** Those that take place, in their order. */
      days: z.array(z.strictObject({ day: day(), startsAt: instant(), endsAt: instant() })),
      isCanceled: z.boolean(),
      isPublished: z.boolean(),
      /** Null while the office has opened nothing. */
      opening: z
        .strictObject({
          ...opening,
          opensAt: instant(),
          closesAt: instant(),
          words: bilingual(),
          forWhom: bilingual(),
          version: z.int(),
        })
        .nullable(),
      window: z.enum(['none', 'before', 'open', 'over']),
      /** Where anybody registers, below this site. */
      pages: z.strictObject({ ja: z.string(), en: z.string() }),
      room: z.strictObject(counted),
      online: z.strictObject(counted),
      /** Who has not said by the link of the mail that it was they. */
      asked: z.int(),
      canceled: z.int(),
      walkIns: z.int(),
      /** The day on which names and addresses go. */
      erasedOn: day().nullable(),
      erasedAt: instant().nullable(),
      abilities: z.strictObject({ arrange: z.boolean(), receive: z.boolean() }),
    })
    .meta({ id: 'Audience' }),
});

export const openAudience = serve('openAudience', routes.openAudienceRoute, {
  params: ofPresentation,
  input: z
    .strictObject({
      ...opening,
      opensAt: moment(),
      closesAt: moment(),
      words: inBothOrNone,
      forWhom: inBothOrNone,
      /** 0 where nothing was opened before. */
      version: z.int().min(0),
    })
    .meta({ id: 'AudienceOpeningInput' }),
  answer: z.strictObject({ version: z.int() }),
});

const AudienceRow = z
  .strictObject({
    id: audienceRegistrationId,
    name: z.string(),
    affiliation: z.string(),
    /** For the office alone. */
    mail: z.string().nullable(),
    form,
    state: z.enum(['confirmed', 'waiting', 'canceled']),
    /** Among those who wait for this form, from 1. */
    waitingPlace: z.int().nullable(),
    language: z.enum(['ja', 'en']),
    confirmedAt: instant(),
    cameAt: instant().nullable(),
    abilities: z.strictObject({ receive: z.boolean(), takeBack: z.boolean(), cancel: z.boolean() }),
  })
  .meta({ id: 'AudienceRow' });

export const listAudience = serve('listAudience', routes.listAudienceRoute, {
  params: ofPresentation,
  input: z.strictObject({
    ...listing(['confirmedAt', 'name', 'cameAt']),
    state: z.enum(['confirmed', 'waiting', 'canceled']).optional(),
    form: form.optional(),
    came: z.enum(['yes', 'no']).optional(),
    ids: manyIds(),
  }),
  answer: z.strictObject(pageOf(AudienceRow)),
});

export const exportAudience = serve('exportAudience', routes.exportAudienceRoute, {
  params: z.strictObject({ presentationId, format: z.enum(['xlsx', 'csv']) }),
  input: nothing(),
  answer: document(),
});

export const receiveAudience = serve('receiveAudience', routes.receiveAudienceRoute, {
  params: ofPresentation,
  input: z.union([
    z.strictObject({ audienceRegistrationId }),
    z.strictObject({ code: z.string().trim().min(1).max(LONGEST_CODE) }),
  ]),
  answer: z.strictObject({ audienceRegistrationId }),
});

export const takeBackArrival = serve('takeBackArrival', routes.takeBackArrivalRoute, {
  params: ofRegistration,
  input: nothing(),
  answer: nothing(),
});

export const countWalkIns = serve('countWalkIns', routes.countWalkInsRoute, {
  params: ofPresentation,
  input: z.strictObject({
    people: z
      .int()
      .min(-MOST_AT_ONCE)
      .max(MOST_AT_ONCE)
      .refine((people) => people !== 0),
  }),
  answer: z.strictObject({ walkIns: z.int() }),
});

export const cancelAudience = serve('cancelAudience', routes.cancelAudienceRoute, {
  params: ofRegistration,
  input: z.strictObject({ reason: z.string().trim().min(1).max(LONGEST_REASON) }),
  answer: nothing(),
});
