import { lazy, useState } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, Resource, type Store } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom';
import { kunrenTheme } from '#web/staff-ui';
import { StaffLayout } from './layout/StaffLayout.tsx';
import { authProviderOf } from './providers/auth-provider.ts';
import { dataProviderOf } from './providers/data-provider.ts';
import { i18nProvider } from './providers/i18n-provider.ts';
import type { StaffResource } from './providers/staff-resource.ts';
import { applications } from './resources/applications/index.ts';
import { awards } from './resources/awards/index.ts';
import { cohorts } from './resources/cohorts/index.ts';
import { courses } from './resources/courses/index.ts';
import { editions } from './resources/editions/index.ts';
import { programs } from './resources/programs/index.ts';
import { offerings } from './resources/offerings/index.ts';
import { enrollments } from './resources/enrollments/index.ts';
import { members } from './resources/members/index.ts';
import { roles } from './resources/roles/index.ts';
import { trainees } from './resources/trainees/index.ts';
import { works } from './resources/works/index.ts';
import { venues } from './resources/venues/index.ts';

const ContentPreviewPage = lazy(() => import('./pages/content-preview/ContentPreviewPage.tsx'));
const CoveragePage = lazy(() => import('./pages/coverage/CoveragePage.tsx'));
const GovernmentsPage = lazy(() => import('./pages/coverage/GovernmentsPage.tsx'));
const IssuersPage = lazy(() => import('./pages/issuers/IssuersPage.tsx'));
const PastCompletionsPage = lazy(() => import('./pages/coverage/PastCompletionsPage.tsx'));
const StaffImportPage = lazy(() => import('./pages/staff-import/StaffImportPage.tsx'));
const StaffImportsPage = lazy(() => import('./pages/staff-import/StaffImportsPage.tsx'));
const UnknownResultsPage = lazy(() => import('./pages/unknown-results/UnknownResultsPage.tsx'));
const CheckInCodePage = lazy(() => import('./pages/teaching/CheckInCodePage.tsx'));
const MySessionsPage = lazy(() => import('./pages/teaching/MySessionsPage.tsx'));
const ResultsPage = lazy(() => import('./pages/teaching/ResultsPage.tsx'));
const TeamsPage = lazy(() => import('./pages/teaching/TeamsPage.tsx'));
const GatheringNeedsPage = lazy(() => import('./pages/gathering-needs/GatheringNeedsPage.tsx'));
const EmergencyContactsPage = lazy(() => import('./pages/gathering-needs/EmergencyContactsPage.tsx'));
const SessionPage = lazy(() => import('./pages/teaching/SessionPage.tsx'));
const TranchesPage = lazy(() => import('./pages/tranches/TranchesPage.tsx'));
const OfficeClosuresPage = lazy(() => import('./pages/office-closures/OfficeClosuresPage.tsx'));
const YearPage = lazy(() => import('./pages/year/YearPage.tsx'));
const PlanExercisePage = lazy(() => import('./pages/exercise-plan/PlanExercisePage.tsx'));
const CorrectExercisePage = lazy(() => import('./pages/exercise-plan/CorrectExercisePage.tsx'));
const ExerciseSeatsPage = lazy(() => import('./pages/exercise-seats/ExerciseSeatsPage.tsx'));
const CohortApplicationsPage = lazy(() => import('./pages/cohort-applications/CohortApplicationsPage.tsx'));
const CohortApplicationPage = lazy(() => import('./pages/cohort-applications/CohortApplicationPage.tsx'));
const MilestonesPage = lazy(() => import('./pages/milestones/MilestonesPage.tsx'));
const DefineMilestonePage = lazy(() => import('./pages/milestones/DefineMilestonePage.tsx'));
const CorrectMilestonePage = lazy(() => import('./pages/milestones/CorrectMilestonePage.tsx'));
const SubmissionsPage = lazy(() => import('./pages/milestones/SubmissionsPage.tsx'));
const SubmissionPage = lazy(() => import('./pages/milestones/SubmissionPage.tsx'));
const PublicPagesPage = lazy(() => import('./pages/public-pages/PublicPagesPage.tsx'));
const PublicPagePage = lazy(() => import('./pages/public-pages/PublicPagePage.tsx'));
const MyReviewsPage = lazy(() => import('./pages/reviewing/MyReviewsPage.tsx'));
const ReviewPage = lazy(() => import('./pages/reviewing/ReviewPage.tsx'));
const GuidingPage = lazy(() => import('./pages/guiding/GuidingPage.tsx'));
const MyJudgingPage = lazy(() => import('./pages/judging/MyJudgingPage.tsx'));
const JudgedSlotPage = lazy(() => import('./pages/judging/JudgedSlotPage.tsx'));
const JudgingBoardPage = lazy(() => import('./pages/judging-board/JudgingBoardPage.tsx'));
const ReviewTracksPage = lazy(() => import('./pages/review-tracks/ReviewTracksPage.tsx'));
const ReviewedApplicationPage = lazy(() => import('./pages/review-tracks/ReviewedApplicationPage.tsx'));
const ReviewTrackPage = lazy(() => import('./pages/review-tracks/ReviewTrackPage.tsx'));
const DecisionsPage = lazy(() => import('./pages/decision-board/DecisionsPage.tsx'));
const CohortDecisionsPage = lazy(() => import('./pages/decision-board/CohortDecisionsPage.tsx'));
const DecisionBoardPage = lazy(() => import('./pages/decision-board/DecisionBoardPage.tsx'));
const SeatAuditPage = lazy(() => import('./pages/seat-audit/SeatAuditPage.tsx'));
const ActivitiesPage = lazy(() => import('./pages/activities/ActivitiesPage.tsx'));
const GraduatesPage = lazy(() => import('./pages/graduates/GraduatesPage.tsx'));
const YearReportPage = lazy(() => import('./pages/year-report/YearReportPage.tsx'));
const YearEndsPage = lazy(() => import('./pages/year-end/YearEndsPage.tsx'));
const YearEndPage = lazy(() => import('./pages/year-end/YearEndPage.tsx'));
const PresentationsPage = lazy(() => import('./pages/results-presentations/PresentationsPage.tsx'));
const TimetablePage = lazy(() => import('./pages/results-presentations/TimetablePage.tsx'));
const OnTheDayPage = lazy(() => import('./pages/results-presentations/OnTheDayPage.tsx'));
const AudiencePage = lazy(() => import('./pages/audience/AudiencePage.tsx'));
const TodayPage = lazy(() => import('./pages/today/TodayPage.tsx'));

/** The table of contents: one line per resource, one per page. */
const resources: readonly StaffResource[] = [
  // One line each, so that two resources added at once do not meet.
  applications,
  awards,
  cohorts,
  courses,
  programs,
  editions,
  offerings,
  enrollments,
  members,
  roles,
  trainees,
  works,
  venues,
];

const pages = (
  <CustomRoutes>
    <Route path="/staff-imports" element={<StaffImportsPage />} />
    <Route path="/staff-imports/:importId" element={<StaffImportPage />} />
    <Route path="/unknown-results" element={<UnknownResultsPage />} />
    <Route path="/content-versions/:contentVersionId" element={<ContentPreviewPage />} />
    <Route path="/coverage" element={<CoveragePage />} />
    <Route path="/coverage/governments" element={<GovernmentsPage />} />
    <Route path="/coverage/past" element={<PastCompletionsPage />} />
    <Route path="/teaching" element={<MySessionsPage />} />
    <Route path="/teaching/:id" element={<SessionPage />} />
    <Route path="/teaching/:id/results" element={<ResultsPage />} />
    <Route path="/teaching/:id/teams" element={<TeamsPage />} />
    <Route path="/teaching/:id/check-in-code" element={<CheckInCodePage />} />
    <Route path="/gatherings/:gatheringId/needs" element={<GatheringNeedsPage />} />
    <Route path="/gatherings/:gatheringId/emergency-contacts" element={<EmergencyContactsPage />} />
    <Route path="/reviewing" element={<MyReviewsPage />} />
    <Route path="/reviewing/:id" element={<ReviewPage />} />
    <Route path="/judging" element={<MyJudgingPage />} />
    <Route path="/judging/:slotId" element={<JudgedSlotPage />} />
    <Route path="/results-presentations/:presentationId/judging" element={<JudgingBoardPage />} />
    <Route path="/review-tracks" element={<ReviewTracksPage />} />
    <Route path="/review-tracks/:trackId" element={<ReviewTrackPage />} />
    <Route path="/review-tracks/:trackId/applications/:applicationId" element={<ReviewedApplicationPage />} />
    <Route path="/decisions" element={<DecisionsPage />} />
    <Route path="/decisions/:cohortId" element={<CohortDecisionsPage />} />
    <Route path="/decisions/tracks/:trackId" element={<DecisionBoardPage />} />
    <Route path="/guiding" element={<GuidingPage />} />
    <Route path="/issuers" element={<IssuersPage />} />
    <Route path="/exercises" element={<YearPage />} />
    <Route path="/exercises/create" element={<PlanExercisePage />} />
    <Route path="/exercises/:offeringId" element={<CorrectExercisePage />} />
    <Route path="/exercise-seats" element={<ExerciseSeatsPage />} />
    <Route path="/seat-audit" element={<SeatAuditPage />} />
    <Route path="/cohort-applications" element={<CohortApplicationsPage />} />
    <Route path="/cohort-applications/:cohortApplicationId" element={<CohortApplicationPage />} />
    <Route path="/cohorts/:cohortId/milestones" element={<MilestonesPage />} />
    <Route path="/cohorts/:cohortId/milestones/create" element={<DefineMilestonePage />} />
    <Route path="/milestones/:milestoneId" element={<SubmissionsPage />} />
    <Route path="/milestones/:milestoneId/edit" element={<CorrectMilestonePage />} />
    <Route path="/milestones/:milestoneId/:traineeId" element={<SubmissionPage />} />
    <Route path="/programs/:programId/public-pages" element={<PublicPagesPage />} />
    <Route path="/programs/:programId/public-pages/:pageKind" element={<PublicPagePage />} />
    <Route path="/application-tranches" element={<TranchesPage />} />
    <Route path="/activities" element={<ActivitiesPage />} />
    <Route path="/graduates" element={<GraduatesPage />} />
    <Route path="/year-ends" element={<YearEndsPage />} />
    <Route path="/year-ends/:cohortId" element={<YearEndPage />} />
    <Route path="/year-ends/:cohortId/report" element={<YearReportPage />} />
    <Route path="/results-presentations" element={<PresentationsPage />} />
    <Route path="/results-presentations/:presentationId" element={<TimetablePage />} />
    <Route path="/results-presentations/:presentationId/on-the-day" element={<OnTheDayPage />} />
    <Route path="/results-presentations/:presentationId/audience" element={<AudiencePage />} />
    <Route path="/office-closures" element={<OfficeClosuresPage />} />
  </CustomRoutes>
);

const light = kunrenTheme('light');
const dark = kunrenTheme('dark');
const dataProvider = dataProviderOf(resources);
const authProvider = authProviderOf(resources);

/** One's whole console; a router of its own kind, so that a page may hold back whoever leaves it with unsaved work. */
export function App({ store }: { readonly store: Store }) {
  const [router] = useState(() =>
    createBrowserRouter([{ path: '*', element: <StaffConsole store={store} /> }], { basename: '/admin' }),
  );
  return <RouterProvider router={router} />;
}

/** The console itself: its resources, its pages, and who may come in. */
const StaffConsole = ({ store }: { readonly store: Store }) => (
  <AdminContext
    {...{ dataProvider, authProvider, i18nProvider, store }}
    theme={light}
    darkTheme={dark}
    defaultTheme="light"
  >
    <CoreAdminUI
      layout={StaffLayout}
      dashboard={TodayPage}
      loginPage={false}
      title="Kunren 訓練"
      requireAuth
      disableTelemetry
    >
      {resources.map(({ name, list, show, create, edit, recordRepresentation }) => (
        <Resource key={name} {...{ name, list, show, create, edit, recordRepresentation }} />
      ))}
      {pages}
    </CoreAdminUI>
  </AdminContext>
);
