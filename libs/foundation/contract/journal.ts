import { z } from 'zod';
import * as routes from './journal.routes.ts';
import { id, instant, nothing, serve } from './shapes.ts';

const LONGEST_TEXT = 10_000;
const LONGEST_LINK = 2000;
const MOST_LINKS = 20;

const ofTrainee = z.strictObject({ traineeId: id<'Trainee'>() });
const ofEntry = z.strictObject({ logEntryId: id<'LogEntry'>() });
const ofAnswer = z.strictObject({ logAnswerId: id<'LogAnswer'>() });
const body = z.string().max(LONGEST_TEXT);
const links = z.array(z.string().trim().max(LONGEST_LINK)).max(MOST_LINKS);
const version = z.int();
const settled = z.strictObject({ version });

const author = z.strictObject({ personId: id<'Person'>(), name: z.string() });
/** What stands with everything that somebody wrote; `version` counts the corrections. */
const written = { body: z.string(), writtenAt: instant(), correctedAt: instant().nullable(), version };

const LogAnswer = z
  .strictObject({
    logAnswerId: id<'LogAnswer'>(),
    author,
    isByTrainee: z.boolean(),
    ...written,
    abilities: z.strictObject({ correct: z.boolean() }),
  })
  .meta({ id: 'LogAnswer' });

const LogEntry = z
  .strictObject({
    logEntryId: id<'LogEntry'>(),
    ...written,
    links: z.array(z.string()),
    answers: z.array(LogAnswer),
    /** Its last word is the trainee's. */
    awaitsAnswer: z.boolean(),
    abilities: z.strictObject({ correct: z.boolean(), answer: z.boolean() }),
  })
  .meta({ id: 'LogEntry' });

export const viewMyLog = serve('viewMyLog', routes.viewMyLogRoute, {
  params: ofTrainee,
  input: nothing(),
  answer: z
    .strictObject({
      /** Revision 0 where nothing has been kept. */
      draft: z.strictObject({ body: z.string(), links: z.array(z.string()), revision: z.int() }),
      items: z.array(LogEntry),
      abilities: z.strictObject({ write: z.boolean() }),
    })
    .meta({ id: 'MyLog' }),
});

export const viewTraineeLog = serve('viewTraineeLog', routes.viewTraineeLogRoute, {
  params: ofTrainee,
  input: nothing(),
  answer: z.strictObject({ items: z.array(LogEntry) }),
});

export const keepLogDraft = serve('keepLogDraft', routes.keepLogDraftRoute, {
  params: ofTrainee,
  input: z.strictObject({ body, links, revision: z.int() }).meta({ id: 'LogDraft' }),
  answer: z.strictObject({ revision: z.int() }),
});

export const writeLogEntry = serve('writeLogEntry', routes.writeLogEntryRoute, {
  params: ofTrainee,
  input: z.strictObject({ body, links }).meta({ id: 'LogText' }),
  answer: z.strictObject({ logEntryId: id<'LogEntry'>() }),
});

export const correctLogEntry = serve('correctLogEntry', routes.correctLogEntryRoute, {
  params: ofEntry,
  input: z.strictObject({ body, links, version }).meta({ id: 'LogCorrection' }),
  answer: settled,
});

const Said = z.strictObject({ body }).meta({ id: 'WordsSaid' });
const Corrected = z.strictObject({ body, version }).meta({ id: 'WordsCorrected' });
const answered = z.strictObject({ logAnswerId: id<'LogAnswer'>() });

export const answerBack = serve('answerBack', routes.answerBackRoute, {
  params: ofEntry,
  input: Said,
  answer: answered,
});

export const answerLogEntry = serve('answerLogEntry', routes.answerLogEntryRoute, {
  params: ofEntry,
  input: Said,
  answer: answered,
});

export const correctOwnAnswer = serve('correctOwnAnswer', routes.correctOwnAnswerRoute, {
  params: ofAnswer,
  input: Corrected,
  answer: settled,
});

export const correctLogAnswer = serve('correctLogAnswer', routes.correctLogAnswerRoute, {
  params: ofAnswer,
  input: Corrected,
  answer: settled,
});

export const listTraineeNotes = serve('listTraineeNotes', routes.listTraineeNotesRoute, {
  params: ofTrainee,
  input: nothing(),
  answer: z.strictObject({
    items: z.array(
      z
        .strictObject({
          traineeNoteId: id<'TraineeNote'>(),
          author,
          ...written,
          abilities: z.strictObject({ correct: z.boolean() }),
        })
        .meta({ id: 'TraineeNote' }),
    ),
  }),
});

export const writeTraineeNote = serve('writeTraineeNote', routes.writeTraineeNoteRoute, {
  params: ofTrainee,
  input: Said,
  answer: z.strictObject({ traineeNoteId: id<'TraineeNote'>() }),
});

export const correctTraineeNote = serve('correctTraineeNote', routes.correctTraineeNoteRoute, {
  params: z.strictObject({ traineeNoteId: id<'TraineeNote'>() }),
  input: Corrected,
  answer: settled,
});
