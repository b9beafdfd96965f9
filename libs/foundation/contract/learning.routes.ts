import type { Route } from './route.ts';

export const listContentVersionsRoute = {
  method: 'GET',
  path: '/editions/:editionId/content-versions',
  permission: 'content.preview',
  errors: ['edition-unknown'],
} as const satisfies Route;

export const loadContentRoute = {
  method: 'POST',
  path: '/editions/:editionId/content-versions',
  permission: 'content.publish',
  takes: 'file',
  errors: [
    'edition-unknown',
    'package-unreadable',
    'package-too-large',
    'package-for-another-edition',
    'content-loaded-meanwhile',
  ],
} as const satisfies Route;

export const previewContentRoute = {
  method: 'GET',
  path: '/content-versions/:contentVersionId',
  permission: 'content.preview',
  errors: ['content-version-not-found'],
} as const satisfies Route;

export const previewLessonRoute = {
  method: 'GET',
  path: '/content-versions/:contentVersionId/lessons/:slug',
  permission: 'content.preview',
  errors: ['lesson-not-found'],
} as const satisfies Route;

export const previewPictureRoute = {
  method: 'GET',
  path: '/content-versions/:contentVersionId/pictures/:name',
  permission: 'content.preview',
  errors: ['not-found'],
} as const satisfies Route;

export const publishContentRoute = {
  method: 'POST',
  path: '/content-versions/:contentVersionId/publication',
  permission: 'content.publish',
  errors: ['content-version-not-found', 'content-already-published', 'quiz-may-not-vanish', 'quiz-definition-wrong'],
} as const satisfies Route;

export const listMyCoursesRoute = {
  method: 'GET',
  path: '/me/courses',
  permission: 'lesson.read',
  errors: [],
} as const satisfies Route;

export const viewMyCourseRoute = {
  method: 'GET',
  path: '/enrollments/:enrollmentId/course',
  permission: 'lesson.read',
  errors: ['not-found'],
} as const satisfies Route;

export const readLessonRoute = {
  method: 'GET',
  path: '/enrollments/:enrollmentId/lessons/:slug',
  permission: 'lesson.read',
  errors: ['not-found', 'lesson-not-found', 'content-not-ready', 'access-not-open-yet', 'access-over'],
} as const satisfies Route;

export const markLessonReadRoute = {
  method: 'POST',
  path: '/enrollments/:enrollmentId/lessons/:slug/reading',
  permission: 'lesson.read',
  errors: ['not-found', 'lesson-not-found', 'content-not-ready', 'access-not-open-yet', 'access-over'],
} as const satisfies Route;

export const lessonPictureRoute = {
  method: 'GET',
  path: '/lesson-pictures/:contentVersionId/:name',
  permission: 'lesson.read',
  errors: ['not-found'],
} as const satisfies Route;

export const listPreLearningRoute = {
  method: 'GET',
  path: '/offerings/:offeringId/pre-learning',
  permission: 'teaching.view',
  errors: [],
} as const satisfies Route;
