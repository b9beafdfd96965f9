import { z } from 'zod';
import { bilingual, id, instant } from './shapes.ts';

export const gatheringFormat = () => z.enum(['in-person', 'online', 'hybrid']);
export const absenceSort = () => z.enum(['illness', 'school', 'work', 'transport', 'other']);

/** The event a session is a day of. */
const GatheringOfSession = z
  .strictObject({
    id: id<'Gathering'>(),
    format: gatheringFormat(),
    /** Where it is, where that is no venue of the list. */
    place: z.string(),
    /** Where to join online. */
    link: z.string().nullable(),
    note: bilingual(),
  })
  .meta({ id: 'GatheringOfSession' });
export const gatheringOfSession = () => GatheringOfSession;

const Absence = z
  .strictObject({
    sort: absenceSort(),
    words: z.string(),
    /** They come late or leave early. */
    isPartial: z.boolean(),
    toldAt: instant(),
    /** They said so themselves. */
    isOwn: z.boolean(),
  })
  .meta({ id: 'Absence' });
export const absence = () => Absence;
