export { traineeJoined, traineeLeft, traineePlaced } from './domain/events.ts';
export type { TraineeId } from './domain/ids.ts';
export type { OfTrainee, TraineeState } from './domain/trainee.ts';
export { MentoringModule } from './mentoring.module.ts';
export { TraineeFacts, type TraineeKnown } from './queries/trainee-facts.ts';
export { outstandingGraduateNamed, yearCompleted, yearNotCompleted } from './domain/graduating-events.ts';
export { type YearEndTold, YearEndToldOf } from './queries/year-end-told.ts';
export { GraduatingModule } from './graduating.module.ts';
export { BesideResults } from './queries/beside-results.ts';
export { WorksModule } from './works.module.ts';
export { workReleased, workTakenBack } from './domain/work-events.ts';
export type { WorkId } from './domain/work-ids.ts';
export { type WorkKnown, WorksOf } from './queries/works-of.ts';
export { logAnswered, logEntryWritten, logNewsDue } from './domain/journal-events.ts';
export { JournalModule } from './journal.module.ts';
export { type LogNews, LogNewsOf } from './queries/log-news-of.ts';
export type { MilestoneId } from './domain/ids.ts';
export {
  feedbackGiven,
  milestoneCorrected,
  milestoneDefined,
  milestoneRemoved,
  milestonesCopied,
  milestoneSubmitted,
  progressNewsDue,
  revisionAsked,
  submissionAccepted,
} from './domain/progress-events.ts';
export { type ProgressNews, ProgressNewsOf } from './queries/progress-news-of.ts';
export { ProgressModule } from './progress.module.ts';
export { type SubmissionsKnown, SubmissionsOf } from './queries/submissions-of.ts';
export {
  assistantAccepted,
  assistantDeclined,
  assistantInvited,
} from './domain/graduate-events.ts';
export { type InvitationTold, InvitationToldOf } from './queries/invitation-told.ts';
export { NeedsModule } from './needs.module.ts';
export { mentorsWanted, needsDue } from './domain/needs-events.ts';
export { type MentorNews, type NeedNews, NeedNewsOf } from './queries/need-news-of.ts';
export {
  workAuthorAccepted,
  workAuthorDeclined,
  workAuthorInvited,
  workGuardianAsked,
} from './domain/work-events.ts';
export { type AuthorTold, AuthorToldOf } from './queries/author-told.ts';
export { IssueWorkConsentLink, type WorkConsentLetter } from './use-cases/issue-work-consent-link.ts';
