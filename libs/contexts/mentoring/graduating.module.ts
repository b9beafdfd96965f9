import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { SelectionModule } from '#selection';
import { MentoringModule } from './mentoring.module.ts';
import { ProgressModule } from './progress.module.ts';
import { graduateSchemas } from './persistence/graduate.schemas.ts';
import { GraduateStatement } from './persistence/graduate.statement.ts';
import { graduatingSchemas } from './persistence/graduating.schemas.ts';
import { GraduatingStatement } from './persistence/graduating.statement.ts';
import { FinishingTrainees } from './queries/finishing-trainees.ts';
import { InvitationToldOf } from './queries/invitation-told.ts';
import { ListGraduates } from './queries/list-graduates.ts';
import { MyRegister } from './queries/my-register.ts';
import { MyYearResult } from './queries/my-year-result.ts';
import { ViewYearEnd } from './queries/view-year-end.ts';
import { YearEndToldOf } from './queries/year-end-told.ts';
import { YearReport } from './queries/year-report.ts';
import { AnswerInvitation } from './use-cases/answer-invitation.ts';
import { ConcludeYear } from './use-cases/conclude-year.ts';
import { CopyYearRule } from './use-cases/copy-year-rule.ts';
import { DistinguishGraduate } from './use-cases/distinguish-graduate.ts';
import { EnterRegister } from './use-cases/enter-register.ts';
import { InviteAssistant } from './use-cases/invite-assistant.ts';
import { SetYearRule } from './use-cases/set-year-rule.ts';
import { TellYearResults } from './use-cases/tell-year-results.ts';

const forOthers = [
  // One line each, so that two added at once do not meet.
  AnswerInvitation,
  CopyYearRule,
  YearEndToldOf,
  EnterRegister,
  InvitationToldOf,
  InviteAssistant,
  ListGraduates,
  MyRegister,
  MyYearResult,
  ViewYearEnd,
  YearReport,
  ConcludeYear,
  DistinguishGraduate,
  SetYearRule,
  TellYearResults,
];

/** How a year ends: its rule, what is concluded of each trainee, who stands out, and what everybody is told. */
@Module({
  imports: [
    IdentityModule,
    SelectionModule,
    MentoringModule,
    ProgressModule,
    TypeOrmModule.forFeature([...graduatingSchemas, ...graduateSchemas]),
  ],
  providers: [...forOthers, FinishingTrainees, GraduateStatement, GraduatingStatement],
  exports: forOthers,
})
export class GraduatingModule {}
