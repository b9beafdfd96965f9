import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MentoringModule } from './mentoring.module.ts';
import { FeedbackStatement } from './persistence/feedback.statement.ts';
import { MilestoneSchema } from './persistence/milestone.schemas.ts';
import { MilestoneStatement } from './persistence/milestone.statement.ts';
import { feedbackSchemas, submissionSchemas } from './persistence/submission.schemas.ts';
import { SubmissionStatement } from './persistence/submission.statement.ts';
import { SubmissionDraftStatement } from './persistence/submission-draft.statement.ts';
import { ContentToHandIn } from './queries/content-to-hand-in.ts';
import { GuidedMilestoneOf } from './queries/guided-milestone.ts';
import { ListMilestones } from './queries/list-milestones.ts';
import { ListMyMilestones } from './queries/list-my-milestones.ts';
import { ListSubmissions } from './queries/list-submissions.ts';
import { MilestoneFacts } from './queries/milestone-facts.ts';
import { OwnDraft } from './queries/own-draft.ts';
import { OwnMilestoneOf } from './queries/own-milestone.ts';
import { ProgressNewsOf } from './queries/progress-news-of.ts';
import { Standings } from './queries/standings.ts';
import { SubmissionFile } from './queries/submission-file.ts';
import { SubmissionsOf } from './queries/submissions-of.ts';
import { VersionsOf } from './queries/versions-of.ts';
import { ViewMilestone } from './queries/view-milestone.ts';
import { ViewMyMilestone } from './queries/view-my-milestone.ts';
import { ViewSubmission } from './queries/view-submission.ts';
import { YearOfCohort } from './queries/year-of-cohort.ts';
import { CopyMilestones } from './use-cases/copy-milestones.ts';
import { CorrectMilestone } from './use-cases/correct-milestone.ts';
import { DefineMilestone } from './use-cases/define-milestone.ts';
import { DropSubmissionFile } from './use-cases/drop-submission-file.ts';
import { GiveFeedback } from './use-cases/give-feedback.ts';
import { KeepSubmissionFile } from './use-cases/keep-submission-file.ts';
import { LockGuidedSubmission } from './use-cases/lock-guided-submission.ts';
import { LockOwnSubmission } from './use-cases/lock-own-submission.ts';
import { OpenSubmissionFile } from './use-cases/open-submission-file.ts';
import { RemoveMilestone } from './use-cases/remove-milestone.ts';
import { SaveFeedback } from './use-cases/save-feedback.ts';
import { SaveSubmissionDraft } from './use-cases/save-submission-draft.ts';
import { SubmitMilestone } from './use-cases/submit-milestone.ts';

const forOthers = [
  CopyMilestones,
  CorrectMilestone,
  DefineMilestone,
  DropSubmissionFile,
  GiveFeedback,
  KeepSubmissionFile,
  ListMilestones,
  ListMyMilestones,
  ListSubmissions,
  OpenSubmissionFile,
  ProgressNewsOf,
  RemoveMilestone,
  SaveFeedback,
  SaveSubmissionDraft,
  SubmissionFile,
  SubmissionsOf,
  SubmitMilestone,
  ViewMilestone,
  ViewMyMilestone,
  ViewSubmission,
];

const inside = [
  ContentToHandIn,
  FeedbackStatement,
  GuidedMilestoneOf,
  LockGuidedSubmission,
  LockOwnSubmission,
  MilestoneFacts,
  MilestoneStatement,
  OwnDraft,
  OwnMilestoneOf,
  Standings,
  SubmissionDraftStatement,
  SubmissionStatement,
  VersionsOf,
  YearOfCohort,
];

/** What trainees are asked for during the year, what they hand in, and what is said of it. */
@Module({
  imports: [MentoringModule, TypeOrmModule.forFeature([MilestoneSchema, ...submissionSchemas, ...feedbackSchemas])],
  providers: [...forOthers, ...inside],
  exports: forOthers,
})
export class ProgressModule {}
