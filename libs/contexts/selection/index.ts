export { cohortApplicationSubmitted, guardianConsentAsked } from './domain/application-events.ts';
export { aYearLater } from './domain/copy.ts';
export type { CohortEligibility } from './domain/cohort.ts';
export type { Criterion, FormQuestion, Seminar, Track, TrackPart } from './domain/cohort-parts.ts';
export type { CohortApplicationId, CohortId, CriterionId, FormQuestionId, SeminarId, TrackId } from './domain/ids.ts';
export {
  cohortAnswerDue,
  cohortPlaceAccepted,
  cohortPlaceDeclined,
  cohortPlaceLapsed,
  cohortPlaceMovedUp,
  cohortPlaceReturned,
  cohortResultOut,
  type PlaceFacts,
} from './domain/decision-events.ts';
export { isMinor } from './domain/applicant-eligibility.ts';
export { allows, type Phase, type PhaseDeed, type PhaseParty } from './domain/phases.ts';
export { type CohortWindows, takesApplications, takesAssignments } from './domain/windows.ts';
export { cohortCopied } from './domain/events.ts';
export { typesOf } from './queries/answer-file-rules.ts';
export { CohortFacts, type CohortKnown } from './queries/cohort-facts.ts';
export { PlanOfCohort } from './queries/plan-of-cohort.ts';
export { StaffOfTracks, type TrackStaffNamed } from './queries/staff-of-tracks.ts';
export { reviewerAsked } from './domain/review-events.ts';
export { TakeUpAssistant } from './use-cases/take-up-assistant.ts';
export { type ReviewsAsked, ReviewsAskedOf } from './queries/reviews-asked-of.ts';
export { SelectionModule } from './selection.module.ts';
export {
  publicPagePublished,
  publicPageWithdrawn,
  publicPageWritten,
  trainersIntroduced,
} from './domain/page-events.ts';
export { type Around, framed } from './documents/site-frame.ts';
export { missingPage } from './documents/site-pages.ts';
export { pathOf, type ProgramSite, type SiteEntry, type SiteWay } from './domain/program-site.ts';
export { PublicSite } from './queries/public-site.ts';
export { SiteNews } from './queries/site-news.ts';
export { SiteWays } from './queries/site-ways.ts';
export { PagesModule } from './pages.module.ts';
export { ApplyingModule } from './applying.module.ts';
export { isAskedJustNow, lapseOfLink } from './domain/guardian-link.ts';
export { GuardianCodes } from './persistence/guardian-codes.ts';
export { ReceiptOf, type ReceiptTold } from './queries/receipt-of.ts';
export { type ConsentLetter, IssueConsentLink } from './use-cases/issue-consent-link.ts';
export { type Figures, figuresOf, meanOf, placesOf } from './domain/figures.ts';
export { type Severity, severitiesIn, type TotalGiven } from './domain/severity.ts';
export { type Scores, type Weighed, weightedTotal } from './domain/weighing.ts';
export { ReturnPlace } from './use-cases/return-place.ts';
export { DecidingModule } from './deciding.module.ts';
export { type PlaceTold, ResultLetter, type ResultTold } from './queries/result-letter.ts';
