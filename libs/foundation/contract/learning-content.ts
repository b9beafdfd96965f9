import { z } from 'zod';
import {
  listContentVersionsRoute,
  loadContentRoute,
  previewContentRoute,
  previewLessonRoute,
  previewPictureRoute,
  publishContentRoute,
} from './learning.routes.ts';
import { DutyTag, lessonText, ofPicture, slug } from './learning-lesson.ts';
import { bilingual, day, document, id, instant, nothing, sentFile, serve } from './shapes.ts';

const ofEdition = z.strictObject({ editionId: id<'Edition'>() });
const ofContentVersion = z.strictObject({ contentVersionId: id<'ContentVersion'>() });

const ContentVersionRow = z
  .strictObject({
    id: id<'ContentVersion'>(),
    number: z.int(),
    state: z.enum(['draft', 'published', 'superseded']),
    lessons: z.int(),
    minutes: z.int(),
    questions: z.int(),
    loadedAt: instant(),
    publishedAt: instant().nullable(),
    abilities: z.strictObject({ publish: z.boolean() }),
  })
  .meta({ id: 'ContentVersionRow' });

/** What is wrong in a package, where, in both languages. */
const PackageProblem = z
  .strictObject({ code: z.string(), file: z.string(), line: z.int().nullable(), sentence: bilingual() })
  .meta({ id: 'PackageProblem' });

const PreviewedQuestion = z
  .strictObject({
    key: z.string(),
    kind: z.enum(['single', 'multiple', 'true-false']),
    marking: z.enum(['partial', 'exact']),
    points: z.int(),
    text: z.string(),
    feedback: z.string(),
    lessonSlug: z.string().optional(),
    options: z.array(z.strictObject({ text: z.string(), isCorrect: z.boolean(), feedback: z.string().optional() })),
    english: z
      .strictObject({
        text: z.string(),
        feedback: z.string(),
        options: z.array(z.strictObject({ text: z.string(), feedback: z.string().optional() })),
      })
      .optional(),
  })
  .meta({ id: 'PreviewedQuestion' });

const ContentPreview = z
  .strictObject({
    ...ContentVersionRow.shape,
    edition: z.strictObject({ id: id<'Edition'>(), code: z.string(), name: bilingual() }),
    contents: z.array(
      z.strictObject({
        slug: z.string(),
        title: bilingual(),
        minutes: z.int(),
        isRequired: z.boolean(),
        lastReviewedOn: day(),
        dutyTags: z.array(DutyTag),
      }),
    ),
    quiz: z
      .strictObject({
        passMark: z.int(),
        fullMarks: z.int(),
        attemptLimit: z.int().nullable(),
        timeLimitMinutes: z.int().nullable(),
        shuffle: z.boolean(),
        questions: z.array(PreviewedQuestion),
      })
      .nullable(),
  })
  .meta({ id: 'ContentPreview' });

const PreviewedLesson = z.strictObject(lessonText).meta({ id: 'PreviewedLesson' });

export const listContentVersions = serve('listContentVersions', listContentVersionsRoute, {
  params: ofEdition,
  input: nothing(),
  answer: z.strictObject({ items: z.array(ContentVersionRow) }),
});

export const loadContent = serve('loadContent', loadContentRoute, {
  params: ofEdition,
  input: sentFile(),
  /** Either a draft, or what must be put right first; then nothing was kept. */
  answer: z
    .strictObject({ contentVersionId: id<'ContentVersion'>().nullable(), problems: z.array(PackageProblem) })
    .meta({ id: 'LoadedContent' }),
});

export const previewContent = serve('previewContent', previewContentRoute, {
  params: ofContentVersion,
  input: nothing(),
  answer: ContentPreview,
});

export const previewLesson = serve('previewLesson', previewLessonRoute, {
  params: z.strictObject({ contentVersionId: id<'ContentVersion'>(), slug: slug() }),
  input: nothing(),
  answer: PreviewedLesson,
});

export const previewPicture = serve('previewPicture', previewPictureRoute, {
  params: ofPicture,
  input: nothing(),
  answer: document(),
});

export const publishContent = serve('publishContent', publishContentRoute, {
  params: ofContentVersion,
  input: nothing(),
  answer: z.strictObject({ id: id<'ContentVersion'>(), number: z.int() }),
});
