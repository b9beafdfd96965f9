import { z } from 'zod';
import { bilingual, id } from './shapes.ts';

// What a cohort consists of, as it is answered; what is sent stands in cohort-parts.ts.

export const TrackPart = z.enum(['trainer', 'course-master', 'assistant', 'judge', 'reviewer']);
export const CriterionKind = z.enum(['weighted', 'independent']);
export const QuestionStage = z.enum(['application', 'assignment']);
export const QuestionKind = z.enum(['long-text', 'file', 'links']);
export const FileSort = z.enum(['pdf', 'office', 'picture', 'video', 'zip', 'text']);

const placed = { position: z.int(), version: z.int() };
/** Null: of every track. */
const trackId = id<'Track'>().nullable();

export const Track = z
  .strictObject({
    id: id<'Track'>(),
    code: z.string(),
    name: bilingual(),
    summary: bilingual(),
    places: z.int(),
    ...placed,
  })
  .meta({ id: 'Track' });

export const Seminar = z
  .strictObject({ id: id<'Seminar'>(), trackId: id<'Track'>(), name: bilingual(), ...placed })
  .meta({ id: 'Seminar' });

export const Criterion = z
  .strictObject({
    id: id<'Criterion'>(),
    trackId,
    name: bilingual(),
    kind: CriterionKind,
    /** Null where it is independent. */
    weight: z.int().nullable(),
    ...placed,
  })
  .meta({ id: 'Criterion' });

export const FormQuestion = z
  .strictObject({
    id: id<'FormQuestion'>(),
    trackId,
    stage: QuestionStage,
    kind: QuestionKind,
    label: bilingual(),
    /** Both empty where nothing more is said. */
    hint: bilingual(),
    isRequired: z.boolean(),
    /** So many characters, files or links. */
    atMost: z.int(),
    fileSorts: z.array(FileSort),
    /** Of a file: the largest, in MiB; else null. */
    megabytes: z.int().nullable(),
    ...placed,
  })
  .meta({ id: 'FormQuestion' });

/** The offering in which those accepted are enrolled. */
export const CohortOffering = z
  .strictObject({ id: id<'Offering'>(), name: z.string(), state: z.enum(['draft', 'open', 'closed', 'canceled']) })
  .meta({ id: 'CohortOffering' });
