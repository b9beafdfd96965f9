import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { ApplicantProfileStatement } from './persistence/applicant-profile.statement.ts';
import { applicationSchemas } from './persistence/application.schemas.ts';
import { CohortApplicationStatement } from './persistence/cohort-application.statement.ts';
import { DraftStatement } from './persistence/draft.statement.ts';
import { GuardianCodes } from './persistence/guardian-codes.ts';
import { GuardianConsentSchema } from './persistence/guardian-consent.schema.ts';
import { GuardianConsentStatement } from './persistence/guardian-consent.statement.ts';
import { AnswersThatCount } from './queries/answers-that-count.ts';
import { ApplicantOf } from './queries/applicant-of.ts';
import { CohortFileOf } from './queries/cohort-file-of.ts';
import { ContentToSubmit } from './queries/content-to-submit.ts';
import { ErasableApplications } from './queries/erasable-applications.ts';
import { ListCohortApplications } from './queries/list-cohort-applications.ts';
import { ListOpenCohorts } from './queries/list-open-cohorts.ts';
import { OpenCohortOf } from './queries/open-cohort-of.ts';
import { QuestionOfTrack } from './queries/question-of-track.ts';
import { ReceiptOf } from './queries/receipt-of.ts';
import { ViewCohortApplication } from './queries/view-cohort-application.ts';
import { ViewOpenCohort } from './queries/view-open-cohort.ts';
import { ViewOwnApplication } from './queries/view-own-application.ts';
import { SelectionModule } from './selection.module.ts';
import { AskGuardianConsent } from './use-cases/ask-guardian-consent.ts';
import { BeginCohortApplication } from './use-cases/begin-cohort-application.ts';
import { DropCohortFile } from './use-cases/drop-cohort-file.ts';
import { GiveGuardianConsent } from './use-cases/give-guardian-consent.ts';
import { InsistOnEligibility } from './use-cases/insist-on-eligibility.ts';
import { IssueConsentLink } from './use-cases/issue-consent-link.ts';
import { KeepApplicantProfile } from './use-cases/keep-applicant-profile.ts';
import { KeepCohortFile } from './use-cases/keep-cohort-file.ts';
import { LockOwnApplication } from './use-cases/lock-own-application.ts';
import { OpenCohortFile } from './use-cases/open-cohort-file.ts';
import { RecordPaperConsent } from './use-cases/record-paper-consent.ts';
import { SaveCohortAnswer } from './use-cases/save-cohort-answer.ts';
import { SubmitCohortApplication } from './use-cases/submit-cohort-application.ts';
import { WithdrawCohortApplication } from './use-cases/withdraw-cohort-application.ts';

const forOthers = [GuardianCodes, IssueConsentLink, ReceiptOf];

const forTheWire = [
  AskGuardianConsent,
  BeginCohortApplication,
  CohortFileOf,
  DropCohortFile,
  GiveGuardianConsent,
  KeepApplicantProfile,
  KeepCohortFile,
  ListCohortApplications,
  ListOpenCohorts,
  OpenCohortFile,
  RecordPaperConsent,
  SaveCohortAnswer,
  SubmitCohortApplication,
  ViewCohortApplication,
  ViewOpenCohort,
  ViewOwnApplication,
  WithdrawCohortApplication,
];

/** What erasing applications needs of them. */
const toErase = [ApplicantProfileStatement, CohortApplicationStatement, ErasableApplications];

const inside = [
  AnswersThatCount,
  ApplicantOf,
  ContentToSubmit,
  DraftStatement,
  GuardianConsentStatement,
  InsistOnEligibility,
  LockOwnApplication,
  OpenCohortOf,
  QuestionOfTrack,
];

/** Applying to a cohort: what applicants write, what is submitted, and what their guardians say. */
@Module({
  imports: [IdentityModule, SelectionModule, TypeOrmModule.forFeature([...applicationSchemas, GuardianConsentSchema])],
  providers: [...forOthers, ...forTheWire, ...toErase, ...inside],
  exports: [...forOthers, ...forTheWire, ...toErase],
})
export class ApplyingModule {}
