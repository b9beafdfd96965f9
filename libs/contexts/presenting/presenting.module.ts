import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { presentationSchemas } from './persistence/presentation.schemas.ts';
import { PresentationStatement } from './persistence/presentation.statement.ts';
import { ListGatheringsToPresent } from './queries/list-gatherings-to-present.ts';
import { ListPresentations } from './queries/list-presentations.ts';
import { PresentationFacts } from './queries/presentation-facts.ts';
import { ViewPresentation } from './queries/view-presentation.ts';
import { CorrectPresentation } from './use-cases/correct-presentation.ts';
import { DefinePresentation } from './use-cases/define-presentation.ts';
import { RemovePresentation } from './use-cases/remove-presentation.ts';

const forOthers = [
  // One line each, so that two added at once do not meet.
  CorrectPresentation,
  DefinePresentation,
  ListGatheringsToPresent,
  ListPresentations,
  PresentationFacts,
  PresentationStatement,
  RemovePresentation,
  ViewPresentation,
];

/** The gatherings at which a cohort shows what it made, and what happens there. */
@Module({
  imports: [TypeOrmModule.forFeature(presentationSchemas)],
  providers: forOthers,
  exports: forOthers,
})
export class PresentingModule {}
