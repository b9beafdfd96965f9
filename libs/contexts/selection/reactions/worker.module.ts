import { Module } from '@nestjs/common';
import { DecidingModule } from '../deciding.module.ts';
import { RetainingModule } from '../retaining.module.ts';
import { EraseWhenDue } from '../schedules/erase-when-due.ts';
import { LapseUnanswered } from '../schedules/lapse-unanswered.ts';
import { PublishWhenDue } from '../schedules/publish-when-due.ts';
import { RemindOfAnswersDue } from '../schedules/remind-of-answers-due.ts';
import { SelectionModule } from '../selection.module.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({
  imports: [DecidingModule, RetainingModule, SelectionModule],
  providers: [EraseWhenDue, LapseUnanswered, PublishWhenDue, RemindOfAnswersDue],
})
export class SelectionWorkerModule {}
