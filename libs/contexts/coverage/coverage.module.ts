import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SeatsModule } from '#enrollment';
import { IdentityModule } from '#identity';
import { LearningModule } from '#learning';
import { OrganizationsModule } from '#organizations';
import { ProgramsModule } from '#programs';
import { CoverageRepository } from './persistence/coverage.repository.ts';
import { coverageSchemas } from './persistence/coverage.schemas.ts';
import { AskJudgedGovernments } from './queries/ask-judged-governments.ts';
import { CoverageReport } from './queries/coverage-report.ts';
import { KnownForImport } from './queries/known-for-import.ts';
import { ListCoverage } from './queries/list-coverage.ts';
import { SeatsInReach } from './queries/seats-in-reach.ts';
import { PublicCoverage } from './queries/public-coverage.ts';
import { CountCompletion } from './use-cases/count-completion.ts';
import { ImportPastCompletions } from './use-cases/import-past-completions.ts';
import { JudgePastCompletions } from './use-cases/judge-past-completions.ts';
import { RecountCoverage } from './use-cases/recount-coverage.ts';
import { RecountOrganizations } from './use-cases/recount-organizations.ts';
import { WithdrawCompletion } from './use-cases/withdraw-completion.ts';
import { ShowTotals } from './use-cases/show-totals.ts';

const forOthers = [
  CountCompletion,
  CoverageReport,
  ImportPastCompletions,
  JudgePastCompletions,
  KnownForImport,
  ListCoverage,
  PublicCoverage,
  RecountCoverage,
  RecountOrganizations,
  SeatsInReach,
  ShowTotals,
  WithdrawCompletion,
];

@Module({
  imports: [
    OrganizationsModule,
    IdentityModule,
    ProgramsModule,
    LearningModule,
    SeatsModule,
    TypeOrmModule.forFeature(coverageSchemas),
  ],
  providers: [...forOthers, AskJudgedGovernments, CoverageRepository],
  exports: forOthers,
})
export class CoverageModule {}
