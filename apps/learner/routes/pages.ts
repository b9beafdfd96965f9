import { type ComponentType, lazy } from 'react';

export interface PageAt {
  readonly path: string;
  readonly page: ComponentType;
  /** Who may open it; a stranger is led to the sign-in page and back. */
  readonly opensFor: 'anyone' | 'signed-in';
  /** The entry of the main menu that is marked. */
  readonly menu?: 'learning' | 'exercises' | 'schedule' | 'certificates' | 'cohorts' | 'year';
}

/** The URL tree of the learner site: one line per page; each page is loaded when it is opened. */
export const pages: readonly PageAt[] = [
  { path: '/', page: lazy(() => import('../features/home/HomePage.tsx')), opensFor: 'signed-in', menu: 'learning' },
  {
    path: '/courses/:enrollmentId',
    page: lazy(() => import('../features/read-lessons/CoursePage.tsx')),
    opensFor: 'signed-in',
    menu: 'learning',
  },
  {
    path: '/courses/:enrollmentId/lessons/:slug',
    page: lazy(() => import('../features/read-lessons/LessonPage.tsx')),
    opensFor: 'signed-in',
    menu: 'learning',
  },
  {
    path: '/check-in/:sessionId',
    page: lazy(() => import('../features/check-in/CheckInPage.tsx')),
    opensFor: 'signed-in',
  },
  { path: '/sign-in', page: lazy(() => import('../features/sign-in/SignInPage.tsx')), opensFor: 'anyone' },
  { path: '/sign-in/slip', page: lazy(() => import('../features/sign-in/SlipPage.tsx')), opensFor: 'anyone' },
  { path: '/sign-in/link', page: lazy(() => import('../features/sign-in/LinkPage.tsx')), opensFor: 'anyone' },
  { path: '/sign-in/forgotten', page: lazy(() => import('../features/sign-in/ForgottenPage.tsx')), opensFor: 'anyone' },
  { path: '/sign-up', page: lazy(() => import('../features/sign-in/SignUpPage.tsx')), opensFor: 'anyone' },
  { path: '/sign-up/link', page: lazy(() => import('../features/sign-in/SignUpLinkPage.tsx')), opensFor: 'anyone' },
  { path: '/sign-out', page: lazy(() => import('../features/sign-in/SignOutPage.tsx')), opensFor: 'anyone' },
  {
    path: '/first-sign-in',
    page: lazy(() => import('../features/my-account/FirstSignInPage.tsx')),
    opensFor: 'signed-in',
  },
  { path: '/account', page: lazy(() => import('../features/my-account/AccountPage.tsx')), opensFor: 'signed-in' },
  { path: '/terms', page: lazy(() => import('../features/documents/TermsPage.tsx')), opensFor: 'anyone' },
  { path: '/privacy', page: lazy(() => import('../features/documents/PrivacyPage.tsx')), opensFor: 'anyone' },
  { path: '/help', page: lazy(() => import('./HelpPage.tsx')), opensFor: 'anyone' },
  {
    path: '/certificates',
    page: lazy(() => import('../features/my-certificates/MyCertificatesPage.tsx')),
    opensFor: 'signed-in',
    menu: 'certificates',
  },
  {
    path: '/courses/:enrollmentId/quiz',
    page: lazy(() => import('../features/take-quiz/QuizStartPage.tsx')),
    opensFor: 'signed-in',
    menu: 'learning',
  },
  {
    path: '/attempts/:attemptId',
    page: lazy(() => import('../features/take-quiz/QuestionPage.tsx')),
    opensFor: 'signed-in',
    menu: 'learning',
  },
  {
    path: '/attempts/:attemptId/submission',
    page: lazy(() => import('../features/take-quiz/SubmissionPage.tsx')),
    opensFor: 'signed-in',
    menu: 'learning',
  },
  {
    path: '/attempts/:attemptId/result',
    page: lazy(() => import('../features/take-quiz/ResultPage.tsx')),
    opensFor: 'signed-in',
    menu: 'learning',
  },
  {
    path: '/attempts/:attemptId/review',
    page: lazy(() => import('../features/take-quiz/ReviewPage.tsx')),
    opensFor: 'signed-in',
    menu: 'learning',
  },
  {
    path: '/scores',
    page: lazy(() => import('../features/take-quiz/ScoresPage.tsx')),
    opensFor: 'signed-in',
    menu: 'learning',
  },
  {
    path: '/exercises',
    page: lazy(() => import('../features/apply-for-exercises/ExercisesPage.tsx')),
    opensFor: 'signed-in',
    menu: 'exercises',
  },
  {
    path: '/exercises/:editionId',
    page: lazy(() => import('../features/apply-for-exercises/DatesPage.tsx')),
    opensFor: 'signed-in',
    menu: 'exercises',
  },
  {
    path: '/exercises/:editionId/application',
    page: lazy(() => import('../features/apply-for-exercises/ApplyPage.tsx')),
    opensFor: 'signed-in',
    menu: 'exercises',
  },
  {
    path: '/offerings/:offeringId',
    page: lazy(() => import('../features/apply-for-exercises/OfferingPage.tsx')),
    opensFor: 'signed-in',
    menu: 'exercises',
  },
  {
    path: '/schedule',
    page: lazy(() => import('../features/my-schedule/SchedulePage.tsx')),
    opensFor: 'signed-in',
    menu: 'schedule',
  },
  {
    path: '/schedule/:applicationId',
    page: lazy(() => import('../features/my-schedule/ApplicationPage.tsx')),
    opensFor: 'signed-in',
    menu: 'schedule',
  },
  {
    path: '/cohorts',
    page: lazy(() => import('../features/apply-to-cohorts/CohortsPage.tsx')),
    opensFor: 'signed-in',
    menu: 'cohorts',
  },
  {
    path: '/cohorts/:cohortId',
    page: lazy(() => import('../features/apply-to-cohorts/CohortPage.tsx')),
    opensFor: 'signed-in',
    menu: 'cohorts',
  },
  {
    path: '/cohort-applications/:cohortApplicationId',
    page: lazy(() => import('../features/apply-to-cohorts/CohortApplicationPage.tsx')),
    opensFor: 'signed-in',
    menu: 'cohorts',
  },
  {
    path: '/years/:traineeId',
    page: lazy(() => import('../features/my-year/OverviewPage.tsx')),
    opensFor: 'signed-in',
    menu: 'year',
  },
  {
    path: '/years/:traineeId/log',
    page: lazy(() => import('../features/my-year/LogPage.tsx')),
    opensFor: 'signed-in',
    menu: 'year',
  },
  {
    path: '/years/:traineeId/needs',
    page: lazy(() => import('../features/my-year/NeedsPage.tsx')),
    opensFor: 'signed-in',
    menu: 'year',
  },
  {
    path: '/years/:traineeId/works',
    page: lazy(() => import('../features/my-year/WorksPage.tsx')),
    opensFor: 'signed-in',
    menu: 'year',
  },
  {
    path: '/years/:traineeId/presentations',
    page: lazy(() => import('../features/my-year/PresentationsPage.tsx')),
    opensFor: 'signed-in',
    menu: 'year',
  },
  {
    path: '/years/:traineeId/activities',
    page: lazy(() => import('../features/my-year/ActivitiesPage.tsx')),
    opensFor: 'signed-in',
    menu: 'year',
  },
  {
    path: '/years/:traineeId/milestones',
    page: lazy(() => import('../features/my-year/MilestonesPage.tsx')),
    opensFor: 'signed-in',
    menu: 'year',
  },
  {
    path: '/years/:traineeId/works/:workId',
    page: lazy(() => import('../features/my-year/WorkPage.tsx')),
    opensFor: 'signed-in',
    menu: 'year',
  },
  {
    path: '/years/:traineeId/milestones/:milestoneId',
    page: lazy(() => import('../features/my-year/MilestonePage.tsx')),
    opensFor: 'signed-in',
    menu: 'year',
  },
  {
    path: '/guardian/work',
    page: lazy(() => import('../features/guardian-of-author/GuardianWorkPage.tsx')),
    opensFor: 'anyone',
  },
  { path: '/guardian', page: lazy(() => import('../features/apply-to-cohorts/GuardianPage.tsx')), opensFor: 'anyone' },
];
