import { z } from 'zod';
import * as routes from './results.routes.ts';
import { id, instant, nothing, serve } from './shapes.ts';

const ofSession = z.strictObject({ offeringSessionId: id<'OfferingSession'>() });
const MOST_PEOPLE = 400;
const MOST_TEAMS = 200;
const LARGEST_SCALE = 1000;
/** Points have at most one decimal. */
const TENTH = 0.1;

const points = () => z.number().min(0).max(LARGEST_SCALE).multipleOf(TENTH).nullable();
const comment = (longest: number) => z.string().trim().max(longest);
const COMMENT = 1000;
const NOTE = 4000;

/** What stands; version 0 where nothing was recorded. */
const standing = { points: z.number().nullable(), comment: z.string(), version: z.int() };

const Person = z
  .strictObject({
    enrollmentId: id<'Enrollment'>(),
    learnerName: z.string(),
    kana: z.string().nullable(),
    organizationName: z.string(),
    teamNumber: z.int().nullable(),
    /** There in any half-day of the offering; else absent as far as it is marked, or not marked at all. */
    presence: z.enum(['there', 'absent', 'unmarked']),
    ...standing,
    sticker: z.strictObject({ handedOutAt: instant(), byName: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'PersonResult' });

const Team = z
  .strictObject({ teamId: id<'Team'>(), number: z.int(), people: z.int(), ...standing })
  .meta({ id: 'TeamResult' });

const Sheet = z
  .strictObject({
    offeringId: id<'Offering'>(),
    offeringName: z.string(),
    /** What counts as all points. */
    mostPoints: z.int(),
    /** Of the scale and the release; each result has its own. */
    version: z.int(),
    releasedAt: instant().nullable(),
    people: z.array(Person),
    teams: z.array(Team),
    abilities: z.strictObject({ record: z.boolean(), release: z.boolean() }),
  })
  .meta({ id: 'ResultSheet' });

const given = {
  points: points(),
  comment: comment(COMMENT),
  /** The version the person looked at; 0 where nothing was recorded. */
  seenVersion: z.int().min(0),
};
const RecordInput = z
  .strictObject({
    /** Of the sheet as it was looked at. */
    version: z.int().min(0),
    mostPoints: z.int().min(1).max(LARGEST_SCALE),
    people: z.array(z.strictObject({ enrollmentId: id<'Enrollment'>(), ...given })).max(MOST_PEOPLE),
    teams: z.array(z.strictObject({ teamId: id<'Team'>(), ...given })).max(MOST_TEAMS),
  })
  .meta({ id: 'ResultsInput' });

const SheetNow = z.strictObject({ version: z.int() }).meta({ id: 'ResultSheetNow' });
const Handed = z.strictObject({ changed: z.int(), handedOut: z.int() }).meta({ id: 'StickersNow' });

const Note = z
  .strictObject({
    id: id<'SessionNote'>(),
    text: z.string(),
    writtenAt: instant(),
    correctedAt: instant().nullable(),
    /** Null where the account is gone. */
    byName: z.string().nullable(),
    version: z.int(),
    abilities: z.strictObject({ correct: z.boolean() }),
  })
  .meta({ id: 'SessionNote' });

const OwnResult = z.strictObject({ points: z.number().nullable(), comment: z.string() }).meta({ id: 'OwnResult' });

export const viewResults = serve('viewResults', routes.viewResultsRoute, {
  params: ofSession,
  input: nothing(),
  answer: Sheet,
});

export const recordResults = serve('recordResults', routes.recordResultsRoute, {
  params: ofSession,
  /** Those that were changed; without points and comment a result is none. All are saved, or none. */
  input: RecordInput,
  answer: SheetNow,
});

export const releaseResults = serve('releaseResults', routes.releaseResultsRoute, {
  params: ofSession,
  input: z.strictObject({ version: z.int() }).meta({ id: 'ResultReleaseInput' }),
  answer: z.strictObject({ version: z.int(), told: z.int() }).meta({ id: 'ResultsReleased' }),
});

export const handOutStickers = serve('handOutStickers', routes.handOutStickersRoute, {
  params: ofSession,
  /** Null: everybody who attended. Who has one already has one. */
  input: z
    .strictObject({ enrollmentIds: z.array(id<'Enrollment'>()).max(MOST_PEOPLE).nullable() })
    .meta({ id: 'StickersInput' }),
  answer: Handed,
});

export const takeBackStickers = serve('takeBackStickers', routes.takeBackStickersRoute, {
  params: ofSession,
  input: z
    .strictObject({ enrollmentIds: z.array(id<'Enrollment'>()).min(1).max(MOST_PEOPLE) })
    .meta({ id: 'StickerReturnsInput' }),
  answer: Handed,
});

export const listSessionNotes = serve('listSessionNotes', routes.listSessionNotesRoute, {
  params: ofSession,
  input: nothing(),
  answer: z.strictObject({ items: z.array(Note), abilities: z.strictObject({ write: z.boolean() }) }),
});

export const writeSessionNote = serve('writeSessionNote', routes.writeSessionNoteRoute, {
  params: ofSession,
  input: z.strictObject({ text: z.string().trim().min(1).max(NOTE) }).meta({ id: 'SessionNoteInput' }),
  answer: z.strictObject({ id: id<'SessionNote'>() }),
});

export const correctSessionNote = serve('correctSessionNote', routes.correctSessionNoteRoute, {
  params: ofSession,
  input: z
    .strictObject({ noteId: id<'SessionNote'>(), text: z.string().trim().min(1).max(NOTE), version: z.int() })
    .meta({ id: 'SessionNoteCorrectionInput' }),
  answer: nothing(),
});

export const viewMyResult = serve('viewMyResult', routes.viewMyResultRoute, {
  params: z.strictObject({ enrollmentId: id<'Enrollment'>() }),
  input: nothing(),
  answer: z
    .strictObject({
      /** Null until the results are released: then there is nothing to see. */
      releasedAt: instant().nullable(),
      mostPoints: z.int().nullable(),
      own: OwnResult.nullable(),
      team: z.strictObject({ number: z.int(), points: z.number().nullable(), comment: z.string() }).nullable(),
      /** The commemorative sticker that one was given. */
      stickerAt: instant().nullable(),
    })
    .meta({ id: 'MyResult' }),
});
