import { z } from 'zod';
import { bilingual, day, fiscalYear, id, instant, listing, manyIds, moment, nothing, pageOf, serve } from './shapes.ts';
import {
  addOfficeClosureRoute,
  correctTrancheRoute,
  correctVenueRoute,
  defineTrancheRoute,
  defineVenueRoute,
  listOfficeClosuresRoute,
  listTranchesRoute,
  listVenuesRoute,
  openTrancheRoute,
  removeOfficeClosureRoute,
  viewTrancheRoute,
  viewVenueRoute,
} from './venues.routes.ts';

const MOST_SEATS = 10_000;
const line = (longest: number) => z.string().trim().min(1).max(longest);
const words = (longest: number) =>
  z.strictObject({ ja: z.string().trim().max(longest), en: z.string().trim().max(longest) });
const now = z.strictObject({ version: z.int() });

const VenueRow = z
  .strictObject({
    id: id<'Venue'>(),
    name: z.string(),
    room: z.string(),
    address: z.string(),
    access: bilingual(),
    prefecture: z.strictObject({ id: id<'Organization'>(), name: z.string() }),
    /** How many the room holds. */
    seats: z.int(),
    /** Offerings planned there from today on. */
    offerings: z.int(),
    version: z.int(),
  })
  .meta({ id: 'VenueRow' });

const venueFields = {
  name: line(120),
  /** Empty: the whole house. */
  room: z.string().trim().max(120),
  address: line(200),
  access: words(600),
  prefectureId: id<'Organization'>(),
  seats: z.int().min(1).max(MOST_SEATS),
};
const ofVenue = z.strictObject({ venueId: id<'Venue'>() });

export const listVenues = serve('listVenues', listVenuesRoute, {
  params: nothing(),
  input: z.strictObject({
    ...listing(['name', 'seats']),
    prefectureId: id<'Organization'>().optional(),
    ids: manyIds(),
  }),
  answer: z.strictObject(pageOf(VenueRow)),
});

export const viewVenue = serve('viewVenue', viewVenueRoute, { params: ofVenue, input: nothing(), answer: VenueRow });

export const defineVenue = serve('defineVenue', defineVenueRoute, {
  params: nothing(),
  input: z.strictObject(venueFields).meta({ id: 'VenueInput' }),
  answer: z.strictObject({ id: id<'Venue'>() }),
});

export const correctVenue = serve('correctVenue', correctVenueRoute, {
  params: ofVenue,
  input: z.strictObject({ ...venueFields, version: z.int() }).meta({ id: 'VenueCorrection' }),
  answer: now,
});

const TrancheRow = z
  .strictObject({
    id: id<'Tranche'>(),
    fiscalYear: fiscalYear(),
    fiscalYearInJapanese: z.string(),
    name: bilingual(),
    /** From when one may apply for its offerings. */
    opensAt: instant(),
    /** Offerings of it by what the button would do with them. */
    counts: z.strictObject({ draft: z.int(), open: z.int(), other: z.int() }),
    version: z.int(),
    abilities: z.strictObject({ correct: z.boolean(), open: z.boolean() }),
  })
  .meta({ id: 'TrancheRow' });

const trancheFields = {
  fiscalYear: fiscalYear(),
  name: z.strictObject({ ja: line(80), en: line(80) }),
  opensAt: moment(),
};
const ofTranche = z.strictObject({ trancheId: id<'Tranche'>() });

export const listTranches = serve('listTranches', listTranchesRoute, {
  params: nothing(),
  input: z.strictObject({ ...listing(['opensAt', 'name']), fiscalYear: fiscalYear().optional(), ids: manyIds() }),
  answer: z.strictObject(pageOf(TrancheRow)),
});

export const viewTranche = serve('viewTranche', viewTrancheRoute, {
  params: ofTranche,
  input: nothing(),
  answer: TrancheRow,
});

export const defineTranche = serve('defineTranche', defineTrancheRoute, {
  params: nothing(),
  input: z.strictObject(trancheFields).meta({ id: 'TrancheInput' }),
  answer: z.strictObject({ id: id<'Tranche'>() }),
});

export const correctTranche = serve('correctTranche', correctTrancheRoute, {
  params: ofTranche,
  input: z.strictObject({ ...trancheFields, version: z.int() }).meta({ id: 'TrancheCorrection' }),
  answer: now,
});

export const openTranche = serve('openTranche', openTrancheRoute, {
  params: ofTranche,
  input: z.strictObject({}),
  answer: z.strictObject({
    opened: z.int(),
    /** Drafts that stay: their deadline has passed. */
    late: z.array(z.strictObject({ id: id<'Offering'>(), name: z.string() })),
  }),
});

const ClosureRow = z.strictObject({ day: day(), reason: z.string() }).meta({ id: 'OfficeClosureRow' });

export const listOfficeClosures = serve('listOfficeClosures', listOfficeClosuresRoute, {
  params: nothing(),
  input: z.strictObject({ fiscalYear: fiscalYear().optional() }),
  answer: z.strictObject({ items: z.array(ClosureRow), total: z.int() }),
});

export const addOfficeClosure = serve('addOfficeClosure', addOfficeClosureRoute, {
  params: nothing(),
  input: z.strictObject({ day: day(), reason: line(200) }).meta({ id: 'OfficeClosureInput' }),
  answer: ClosureRow,
});

export const removeOfficeClosure = serve('removeOfficeClosure', removeOfficeClosureRoute, {
  params: z.strictObject({ day: day() }),
  input: nothing(),
  answer: z.strictObject({ day: day() }),
});
