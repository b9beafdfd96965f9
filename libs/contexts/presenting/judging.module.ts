import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MentoringModule } from '#mentoring';
import { SelectionModule } from '#selection';
import { JudgementStatement } from './persistence/judgement.statement.ts';
import { judgingSchemas } from './persistence/judging.schemas.ts';
import { ScoringStatement } from './persistence/scoring.statement.ts';
import { PresentingModule } from './presenting.module.ts';
import { CommentsToRelease } from './queries/comments-to-release.ts';
import { JudgeToldOf } from './queries/judge-told.ts';
import { JudgedSlotFacts } from './queries/judged-slot-facts.ts';
import { JudgingOf } from './queries/judging-of.ts';
import { ListMyJudging } from './queries/list-my-judging.ts';
import { ListPresentationRanks } from './queries/list-presentation-ranks.ts';
import { MyPresentationComments } from './queries/my-presentation-comments.ts';
import { TiesOfJudges } from './queries/ties-of-judges.ts';
import { ViewJudgedSlot } from './queries/view-judged-slot.ts';
import { ViewJudgingBoard } from './queries/view-judging-board.ts';
import { CloseScoring } from './use-cases/close-scoring.ts';
import { DeclareJudgeConflict } from './use-cases/declare-judge-conflict.ts';
import { GiveJudgement } from './use-cases/give-judgement.ts';
import { HoldJudgedSlot } from './use-cases/hold-judged-slot.ts';
import { ReleaseJudgesComments } from './use-cases/release-judges-comments.ts';
import { RemindJudges } from './use-cases/remind-judges.ts';
import { SaveJudgementDraft } from './use-cases/save-judgement-draft.ts';
import { SetJudgingCriteria } from './use-cases/set-judging-criteria.ts';

const forOthers = [
  CloseScoring,
  DeclareJudgeConflict,
  GiveJudgement,
  JudgeToldOf,
  ListMyJudging,
  ListPresentationRanks,
  MyPresentationComments,
  ReleaseJudgesComments,
  RemindJudges,
  SaveJudgementDraft,
  SetJudgingCriteria,
  ViewJudgedSlot,
  ViewJudgingBoard,
];

/** What judges score at a results presentation, and what it comes to. */
@Module({
  imports: [TypeOrmModule.forFeature(judgingSchemas), MentoringModule, PresentingModule, SelectionModule],
  providers: [
    ...forOthers,
    CommentsToRelease,
    HoldJudgedSlot,
    JudgedSlotFacts,
    JudgementStatement,
    JudgingOf,
    ScoringStatement,
    TiesOfJudges,
  ],
  exports: forOthers,
})
export class JudgingModule {}
