import { z } from 'zod';
import { bilingual, day, id } from './shapes.ts';

const LONGEST_SLUG = 60;
const LONGEST_NAME = 80;

export const slug = () => z.string().min(1).max(LONGEST_SLUG);
export const ofPicture = z.strictObject({
  contentVersionId: id<'ContentVersion'>(),
  name: z.string().max(LONGEST_NAME),
});

export const DutyTag = z.strictObject({ tag: z.string(), ja: z.string(), en: z.string() }).meta({ id: 'DutyTag' });

/** A lesson as it is shown, to learners and in a preview. */
export const lessonText = {
  slug: z.string(),
  title: bilingual(),
  minutes: z.int(),
  isRequired: z.boolean(),
  lastReviewedOn: day(),
  dutyTags: z.array(DutyTag),
  /** Safe HTML: in Japanese, and in English where the author wrote it. */
  html: z.string(),
  htmlEn: z.string().nullable(),
  /** From 1. */
  position: z.int(),
  of: z.int(),
  previous: z.strictObject({ slug: z.string(), title: bilingual() }).nullable(),
  next: z.strictObject({ slug: z.string(), title: bilingual() }).nullable(),
};
