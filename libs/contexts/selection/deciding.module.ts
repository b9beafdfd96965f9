import { Module } from '@nestjs/common';
import { EnrollmentModule } from '#enrollment';
import { DecisionStatement } from './persistence/decision.statement.ts';
import { DueResults } from './queries/due-results.ts';
import { ListDecisionChanges } from './queries/list-decision-changes.ts';
import { ResultLetter } from './queries/result-letter.ts';
import { ViewCohortDecisions } from './queries/view-cohort-decisions.ts';
import { ViewDecisionBoard } from './queries/view-decision-board.ts';
import { ViewOwnResult } from './queries/view-own-result.ts';
import { ReviewingModule } from './reviewing.module.ts';
import { SelectionModule } from './selection.module.ts';
import { AnswerForApplicant } from './use-cases/answer-for-applicant.ts';
import { AnswerPlace } from './use-cases/answer-place.ts';
import { DecideApplications } from './use-cases/decide-applications.ts';
import { FinishPublication } from './use-cases/finish-publication.ts';
import { FreezeDecisions } from './use-cases/freeze-decisions.ts';
import { HoldOwnResult } from './use-cases/hold-own-result.ts';
import { LapsePlace } from './use-cases/lapse-place.ts';
import { OrderReserve } from './use-cases/order-reserve.ts';
import { ProposeDecision } from './use-cases/propose-decision.ts';
import { PublishResults } from './use-cases/publish-results.ts';
import { RemindOfAnswer } from './use-cases/remind-of-answer.ts';
import { ReturnPlace } from './use-cases/return-place.ts';
import { SettleAnswer } from './use-cases/settle-answer.ts';
import { UnfreezeDecisions } from './use-cases/unfreeze-decisions.ts';

const forOthers = [
  AnswerForApplicant,
  AnswerPlace,
  DecideApplications,
  DueResults,
  FinishPublication,
  FreezeDecisions,
  LapsePlace,
  ListDecisionChanges,
  OrderReserve,
  ProposeDecision,
  PublishResults,
  RemindOfAnswer,
  ResultLetter,
  ReturnPlace,
  UnfreezeDecisions,
  ViewCohortDecisions,
  ViewDecisionBoard,
  ViewOwnResult,
];

/** Who is taken: what the office decides, how it is published, and what those accepted answer. */
@Module({
  imports: [EnrollmentModule, ReviewingModule, SelectionModule],
  providers: [...forOthers, DecisionStatement, HoldOwnResult, SettleAnswer],
  exports: forOthers,
})
export class DecidingModule {}
