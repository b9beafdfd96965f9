import { z } from 'zod';
import { bilingual, day, id, instant } from './shapes.ts';

export const workId = id<'Work'>();
export const traineeId = id<'Trainee'>();
export const fileId = id<'File'>();

const GuardianAsked = z
  .strictObject({
    version: z.int(),
    askedAt: instant(),
    standing: z.enum(['waiting', 'given', 'declined', 'withdrawn']),
  })
  .meta({ id: 'WorkGuardianAsked' });

export const visibility = z.enum(['private', 'cohort', 'public']);
const publication = z.enum(['not-public', 'public', 'changed']);
export const fileKind = z.enum(['picture', 'video']);
export const shownAs = z.enum(['real-name', 'handle', 'none']);
/** Identifiers of SPDX (https://spdx.org/licenses/), and none of them. */
export const license = z.enum([
  'all-rights-reserved',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-ND-4.0',
  'CC0-1.0',
  'MIT',
  'Apache-2.0',
  'BSD-3-Clause',
  'MPL-2.0',
  'GPL-3.0-or-later',
  'AGPL-3.0-or-later',
]);

const author = z
  .strictObject({
    traineeId,
    /** Null where the asker may not know it. */
    name: z.string().nullable(),
    track: bilingual(),
    state: z.enum(['invited', 'author']),
  })
  .meta({ id: 'WorkAuthor' });
const picture = z.strictObject({ fileId, alt: bilingual() }).meta({ id: 'WorkPicture' });

const rowFields = {
  workId,
  cohortId: id<'Cohort'>(),
  title: bilingual(),
  visibility,
  version: z.int(),
  publication,
  writtenAt: instant(),
  /** The first one. */
  picture: picture.nullable(),
  authors: z.array(author),
};
export const WorkRow = z.strictObject(rowFields).meta({ id: 'WorkRow' });
export const WorkListed = z
  .strictObject({ ...rowFields, id: workId, authorCount: z.int(), consentCount: z.int() })
  .meta({ id: 'WorkListed' });

export const Work = z
  .strictObject({
    workId,
    cohortId: id<'Cohort'>(),
    programName: bilingual(),
    fiscalYear: z.int(),
    title: bilingual(),
    abstract: bilingual(),
    links: z.array(z.string()),
    license: z.string(),
    visibility,
    /** What a consent is given to: counts the changes of words, files and authors. */
    version: z.int(),
    publication,
    writtenAt: instant(),
    releasedAt: instant().nullable(),
    /** Where anybody sees it; null while nobody does. */
    addresses: bilingual().nullable(),
    pictures: z.array(picture),
    video: fileId.nullable(),
    authors: z.array(author),
    /** For its authors and the office. */
    consents: z.array(z.strictObject({ traineeId, version: z.int(), shownAs, credit: bilingual().nullable() })),
    /** For the office, and of oneself. */
    /** Of whoever asks: the last mail to their guardian. */
    guardianAsked: GuardianAsked.nullable(),
    guardianConsents: z.array(
      z.strictObject({ traineeId, version: z.int(), guardianName: z.string(), signedOn: day() }),
    ),
    /** What a release of this version lacks: for its authors and the office. */
    lacks: z.array(
      z.strictObject({
        what: z.enum(['visibility', 'title', 'abstract', 'picture-text', 'consent', 'guardian']),
        traineeId: traineeId.nullable(),
      }),
    ),
    /** The asker, where they are an author or invited. */
    me: z
      .strictObject({ traineeId, state: z.enum(['invited', 'author']), name: z.string(), isMinor: z.boolean() })
      .nullable(),
    abilities: z.strictObject({ write: z.boolean(), release: z.boolean() }),
  })
  .meta({ id: 'Work' });
