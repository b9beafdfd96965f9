import { z } from 'zod';
import * as routes from './graduate-listings.routes.ts';
import { bilingual, day, id, nothing, serve } from './shapes.ts';

const LONGEST_NAME = 60;
const LONGEST_REASON = 500;

const ofTrainee = z.strictObject({ traineeId: id<'Trainee'>() });
const reason = z.strictObject({ reason: z.string().trim().min(1).max(LONGEST_REASON) });
const listedAs = () => z.enum(['real-name', 'handle']);
const word = () => z.string().trim().max(LONGEST_NAME);
const isGiven = z.strictObject({ isGiven: z.boolean() });

const Listing = z
  .strictObject({
    listedAs: listedAs(),
    name: bilingual(),
    /** A minor when they consented, or who told no birthday. */
    needsGuardian: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'GraduateListing' });

export const viewMyListing = serve('viewMyListing', routes.viewMyListingRoute, {
  params: ofTrainee,
  input: nothing(),
  answer: z
    .strictObject({
      traineeId: id<'Trainee'>(),
      isGraduate: z.boolean(),
      /** What the name to show begins with. */
      accountName: z.string(),
      isMinor: z.boolean(),
      listing: Listing.nullable(),
      /** Where anybody sees it, below the origin; null while nobody does. */
      addresses: bilingual().nullable(),
    })
    .meta({ id: 'MyListing' }),
});

export const listGraduate = serve('listGraduate', routes.listGraduateRoute, {
  params: ofTrainee,
  input: z
    .strictObject({ listedAs: listedAs(), name: z.strictObject({ ja: word(), en: word() }) })
    .meta({ id: 'GraduateToList' }),
  answer: isGiven,
});

export const unlistMyself = serve('unlistMyself', routes.unlistMyselfRoute, {
  params: ofTrainee,
  input: nothing(),
  answer: isGiven,
});

export const listGraduateListings = serve('listGraduateListings', routes.listGraduateListingsRoute, {
  params: nothing(),
  input: z.strictObject({ cohortId: id<'Cohort'>().optional() }),
  answer: z.strictObject({
    items: z.array(
      z
        .strictObject({
          id: id<'Trainee'>(),
          accountName: z.string(),
          programName: bilingual(),
          fiscalYear: z.int(),
          track: bilingual(),
          isOutstanding: z.boolean(),
          listing: Listing,
          guardian: z.strictObject({ version: z.int(), guardianName: z.string(), signedOn: day() }).nullable(),
          /** Whether anybody sees it. */
          isShown: z.boolean(),
        })
        .meta({ id: 'GraduateListed' }),
    ),
  }),
});

export const unlistGraduate = serve('unlistGraduate', routes.unlistGraduateRoute, {
  params: ofTrainee,
  input: reason,
  answer: nothing(),
});

export const recordListingConsent = serve('recordListingConsent', routes.recordListingConsentRoute, {
  params: ofTrainee,
  input: z
    .strictObject({
      version: z.int(),
      guardianName: z.string().trim().min(1).max(LONGEST_NAME),
      signedOn: day(),
    })
    .meta({ id: 'GuardianListingConsent' }),
  answer: nothing(),
});

export const withdrawListingConsent = serve('withdrawListingConsent', routes.withdrawListingConsentRoute, {
  params: ofTrainee,
  input: reason,
  answer: nothing(),
});
