import { z } from 'zod';
import { introduceTrainersRoute, listPublicTrainersRoute } from './public-trainers.routes.ts';
import { bilingual, fiscalYear, id, nothing, serve } from './shapes.ts';

const LONGEST_NAME = 60;
const LONGEST_TEXT = 400;
const MOST_TRAINERS = 20;
const words = (longest: number) =>
  z.strictObject({ ja: z.string().trim().min(1).max(longest), en: z.string().trim().min(1).max(longest) });
const part = () => z.enum(['course-master', 'trainer', 'assistant']);

export const listPublicTrainers = serve('listPublicTrainers', listPublicTrainersRoute, {
  params: z.strictObject({ programId: id<'Program'>() }),
  input: nothing(),
  answer: z.strictObject({
    /** The tracks of the latest year. */
    items: z.array(
      z
        .strictObject({
          trackId: id<'Track'>(),
          name: bilingual(),
          fiscalYear: fiscalYear(),
          fiscalYearInJapanese: z.string(),
          trainers: z.array(z.strictObject({ part: part(), name: bilingual(), text: bilingual() })),
          version: z.int(),
          abilities: z.strictObject({ introduce: z.boolean() }),
        })
        .meta({ id: 'PublicTrainersOfTrack' }),
    ),
  }),
});

export const introduceTrainers = serve('introduceTrainers', introduceTrainersRoute, {
  params: z.strictObject({ trackId: id<'Track'>() }),
  input: z
    .strictObject({
      /** As they chose to be known: nothing of an account. */
      trainers: z
        .array(z.strictObject({ part: part(), name: words(LONGEST_NAME), text: words(LONGEST_TEXT) }))
        .max(MOST_TRAINERS),
      version: z.int(),
    })
    .meta({ id: 'PublicTrainersInput' }),
  answer: z.strictObject({ version: z.int() }),
});
