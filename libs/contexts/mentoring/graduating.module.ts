import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SelectionModule } from '#selection';
import { MentoringModule } from './mentoring.module.ts';
import { graduatingSchemas } from './persistence/graduating.schemas.ts';
import { GraduatingStatement } from './persistence/graduating.statement.ts';
import { FinishingTrainees } from './queries/finishing-trainees.ts';
import { MyYearResult } from './queries/my-year-result.ts';
import { ViewYearEnd } from './queries/view-year-end.ts';
import { ConcludeYear } from './use-cases/conclude-year.ts';
import { DistinguishGraduate } from './use-cases/distinguish-graduate.ts';
import { SetYearRule } from './use-cases/set-year-rule.ts';
import { TellYearResults } from './use-cases/tell-year-results.ts';

const forOthers = [
  // One line each, so that two added at once do not meet.
  MyYearResult,
  ViewYearEnd,
  ConcludeYear,
  DistinguishGraduate,
  SetYearRule,
  TellYearResults,
];

/** How a year ends: its rule, what is concluded of each trainee, who stands out, and what everybody is told. */
@Module({
  imports: [SelectionModule, MentoringModule, TypeOrmModule.forFeature(graduatingSchemas)],
  providers: [...forOthers, FinishingTrainees, GraduatingStatement],
  exports: forOthers,
})
export class GraduatingModule {}
