import { z } from 'zod';
import {
  lessonPictureRoute,
  listMyCoursesRoute,
  listPreLearningRoute,
  markLessonReadRoute,
  readLessonRoute,
  viewMyCourseRoute,
} from './learning.routes.ts';
import { DutyTag, lessonText, ofPicture, slug } from './learning-lesson.ts';
import { bilingual, day, document, id, nothing, serve } from './shapes.ts';

const ofEnrollment = z.strictObject({ enrollmentId: id<'Enrollment'>() });
const ofLesson = z.strictObject({ enrollmentId: id<'Enrollment'>(), slug: slug() });

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
    /** Prepared; what remains is to be there. Null: no date yet. */
    z.strictObject({ kind: z.literal('exercise'), startsOn: day().nullable() }),
    /** What one has a place in cannot be completed any more; another offering can. */
    z.strictObject({ kind: z.literal('another-offering'), because: z.enum(['absent', 'in-part', 'called-off']) }),
    z.strictObject({ kind: z.literal('review'), endsOn: day() }),
    z.strictObject({ kind: z.literal('over'), endsOn: day() }),
    z.strictObject({ kind: z.literal('not-ready') }),
  ])
  .meta({ id: 'NextStep' });

/** Of an edition that is completed by being there: what is read is preparation. */
const Exercise = z
  .strictObject({
    startsOn: day().nullable(),
    endsOn: day().nullable(),
    /** The last day for its pre-learning. */
    dueOn: day().nullable(),
    venueName: z.string().nullable(),
    isCalledOff: z.boolean(),
    completedBy: z.enum(['full', 'partial']),
    /** Null: not known yet. */
    attendance: z.enum(['full', 'partial', 'none']).nullable(),
  })
  .meta({ id: 'MyExercise' });

const myCourse = {
  enrollmentId: id<'Enrollment'>(),
  course: z.strictObject({
    code: z.string(),
    name: bilingual(),
    countsAs: z.enum(['cyder', 'pre-cyder', 'none']),
    format: z.enum(['e-learning', 'exercise']),
  }),
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
  /** Null where it is completed by reading. */
  exercise: Exercise.nullable(),
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

export const listPreLearning = serve('listPreLearning', listPreLearningRoute, {
  params: z.strictObject({ offeringId: id<'Offering'>() }),
  input: nothing(),
  answer: z.strictObject({
    /** The day before the first session. */
    dueOn: day().nullable(),
    items: z.array(
      z
        .strictObject({ enrollmentId: id<'Enrollment'>(), state: z.enum(['done', 'begun', 'not-begun']) })
        .meta({ id: 'PreLearningDone' }),
    ),
  }),
});
