import { z } from 'zod';
import {
  lessonPictureRoute,
  listContentVersionsRoute,
  listMyCoursesRoute,
  loadContentRoute,
  markLessonReadRoute,
  previewContentRoute,
  previewLessonRoute,
  previewPictureRoute,
  publishContentRoute,
  readLessonRoute,
  viewMyCourseRoute,
} from './learning.routes.ts';
import { bilingual, day, document, id, instant, nothing, sentFile, serve } from './shapes.ts';

const LONGEST_SLUG = 60;
const LONGEST_NAME = 80;

const slug = () => z.string().min(1).max(LONGEST_SLUG);
const ofEdition = z.strictObject({ editionId: id<'Edition'>() });
const ofContentVersion = z.strictObject({ contentVersionId: id<'ContentVersion'>() });
const ofEnrollment = z.strictObject({ enrollmentId: id<'Enrollment'>() });
const ofLesson = z.strictObject({ enrollmentId: id<'Enrollment'>(), slug: slug() });
const ofPicture = z.strictObject({ contentVersionId: id<'ContentVersion'>(), name: z.string().max(LONGEST_NAME) });

const DutyTag = z.strictObject({ tag: z.string(), ja: z.string(), en: z.string() }).meta({ id: 'DutyTag' });

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

const lessonText = {
  slug: z.string(),
  title: bilingual(),
  minutes: z.int(),
  isRequired: z.boolean(),
  lastReviewedOn: day(),
  dutyTags: z.array(DutyTag),
  /** Safe HTML. */
  html: z.string(),
  /** From 1. */
  position: z.int(),
  of: z.int(),
  previous: z.strictObject({ slug: z.string(), title: bilingual() }).nullable(),
  next: z.strictObject({ slug: z.string(), title: bilingual() }).nullable(),
};
const PreviewedLesson = z.strictObject(lessonText).meta({ id: 'PreviewedLesson' });

const phase = () => z.enum(['before', 'open', 'review', 'over']);

const Reading = z
  .strictObject({ requiredLessons: z.int(), readRequired: z.int(), minutesLeft: z.int() })
  .meta({ id: 'Reading' });

/** What to do next: the one primary action of the home page. */
const NextStep = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('wait'), startsOn: day() }),
    z.strictObject({
      kind: z.literal('lesson'),
      slug: z.string(),
      title: bilingual(),
      minutes: z.int(),
      position: z.int(),
      isResumed: z.boolean(),
    }),
    z.strictObject({ kind: z.literal('quiz'), isResumed: z.boolean() }),
    z.strictObject({ kind: z.literal('finished') }),
    z.strictObject({ kind: z.literal('review'), endsOn: day() }),
    z.strictObject({ kind: z.literal('over'), endsOn: day() }),
    z.strictObject({ kind: z.literal('not-ready') }),
  ])
  .meta({ id: 'NextStep' });

const myCourse = {
  enrollmentId: id<'Enrollment'>(),
  course: z.strictObject({ code: z.string(), name: bilingual(), countsAs: z.enum(['cyder', 'pre-cyder', 'none']) }),
  edition: z.strictObject({ name: bilingual(), summary: bilingual() }),
  offeringName: z.string(),
  fiscalYear: z.int(),
  fiscalYearInJapanese: z.string(),
  status: z.enum(['not-started', 'in-progress', 'completed', 'passed', 'expired', 'removed']),
  access: z.strictObject({ startsOn: day(), endsOn: day(), reviewEndsOn: day().nullable(), phase: phase() }),
  completedOn: day().nullable(),
  passedOn: day().nullable(),
  reading: Reading,
  hasQuiz: z.boolean(),
  /** Reading alone does not complete it: its quiz must be passed too. */
  completionNeedsPass: z.boolean(),
  nextStep: NextStep,
  /** What to take after it, once it is completed. */
  nextCourse: z.strictObject({ name: bilingual(), text: bilingual().nullable() }).nullable(),
};
const MyCourse = z.strictObject(myCourse).meta({ id: 'MyCourse' });

const MyCoursePage = z
  .strictObject({
    ...myCourse,
    lessons: z.array(
      z.strictObject({
        slug: z.string(),
        title: bilingual(),
        minutes: z.int(),
        isRequired: z.boolean(),
        dutyTags: z.array(DutyTag),
        readOn: day().nullable(),
        isBookmarked: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'MyCoursePage' });

const LessonPage = z
  .strictObject({
    ...lessonText,
    enrollmentId: id<'Enrollment'>(),
    course: bilingual(),
    edition: bilingual(),
    phase: phase(),
    readOn: day().nullable(),
    contents: z.array(z.strictObject({ slug: z.string(), title: bilingual(), isRead: z.boolean() })),
    hasQuiz: z.boolean(),
  })
  .meta({ id: 'LessonPage' });

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

export const listMyCourses = serve('listMyCourses', listMyCoursesRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({ items: z.array(MyCourse) }),
});

export const viewMyCourse = serve('viewMyCourse', viewMyCourseRoute, {
  params: ofEnrollment,
  input: nothing(),
  answer: MyCoursePage,
});

export const readLesson = serve('readLesson', readLessonRoute, {
  params: ofLesson,
  input: nothing(),
  answer: LessonPage,
});

export const markLessonRead = serve('markLessonRead', markLessonReadRoute, {
  params: ofLesson,
  input: nothing(),
  answer: z
    .strictObject({ reading: Reading, isCompleted: z.boolean(), nextSlug: z.string().nullable() })
    .meta({ id: 'LessonMarkedRead' }),
});

export const lessonPicture = serve('lessonPicture', lessonPictureRoute, {
  params: ofPicture,
  input: nothing(),
  answer: document(),
});
