import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MentoringModule } from './mentoring.module.ts';
import { ProgressModule } from './progress.module.ts';
import { journalSchemas } from './persistence/journal.schemas.ts';
import { LogStatement } from './persistence/log.statement.ts';
import { TraineeNoteStatement } from './persistence/trainee-note.statement.ts';
import { ListGuided } from './queries/list-guided.ts';
import { ListTraineeNotes } from './queries/list-trainee-notes.ts';
import { LogNewsOf } from './queries/log-news-of.ts';
import { LogOf } from './queries/log-of.ts';
import { TimelineOf } from './queries/timeline-of.ts';
import { ViewMyLog } from './queries/view-my-log.ts';
import { ViewMyTimeline } from './queries/view-my-timeline.ts';
import { ViewTraineeLog } from './queries/view-trainee-log.ts';
import { ViewTraineeTimeline } from './queries/view-trainee-timeline.ts';
import { AnswerLogEntry } from './use-cases/answer-log-entry.ts';
import { CorrectLogAnswer } from './use-cases/correct-log-answer.ts';
import { CorrectLogEntry } from './use-cases/correct-log-entry.ts';
import { CorrectTraineeNote } from './use-cases/correct-trainee-note.ts';
import { KeepLogDraft } from './use-cases/keep-log-draft.ts';
import { WriteLogEntry } from './use-cases/write-log-entry.ts';
import { WriteTraineeNote } from './use-cases/write-trainee-note.ts';

const forOthers = [
  // One line each, so that two added at once do not meet.
  AnswerLogEntry,
  CorrectLogAnswer,
  CorrectLogEntry,
  CorrectTraineeNote,
  KeepLogDraft,
  ListGuided,
  ListTraineeNotes,
  LogNewsOf,
  ViewMyLog,
  ViewMyTimeline,
  ViewTraineeLog,
  ViewTraineeTimeline,
  WriteLogEntry,
  WriteTraineeNote,
];

/** What a trainee writes of their year and what is answered; what those who guide them note. */
@Module({
  imports: [MentoringModule, ProgressModule, TypeOrmModule.forFeature(journalSchemas)],
  providers: [...forOthers, LogOf, LogStatement, TimelineOf, TraineeNoteStatement],
  exports: forOthers,
})
export class JournalModule {}
