import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MentoringModule, WorksModule } from '#mentoring';
import { PagesModule, SiteWays } from '#selection';
import { presentationSchemas } from './persistence/presentation.schemas.ts';
import { PresentationStatement } from './persistence/presentation.statement.ts';
import { SlotStatement } from './persistence/slot.statement.ts';
import { DaysOf } from './queries/days-of.ts';
import { ListMyPresentations } from './queries/list-my-presentations.ts';
import { PrintProgram } from './queries/print-program.ts';
import { ProgramOf } from './queries/program-of.ts';
import { WayToPresentation } from './queries/way-to-presentation.ts';
import { SlotsShown } from './queries/slots-shown.ts';
import { ViewTimetable } from './queries/view-timetable.ts';
import { AddSlot } from './use-cases/add-slot.ts';
import { CorrectSlot } from './use-cases/correct-slot.ts';
import { FillSlots } from './use-cases/fill-slots.ts';
import { LockTimetable } from './use-cases/lock-timetable.ts';
import { MarkSlot } from './use-cases/mark-slot.ts';
import { PublishTimetable } from './use-cases/publish-timetable.ts';
import { RemoveSlot } from './use-cases/remove-slot.ts';
import { ShiftSlots } from './use-cases/shift-slots.ts';
import { ListGatheringsToPresent } from './queries/list-gatherings-to-present.ts';
import { ListPresentations } from './queries/list-presentations.ts';
import { PresentationFacts } from './queries/presentation-facts.ts';
import { ViewPresentation } from './queries/view-presentation.ts';
import { CorrectPresentation } from './use-cases/correct-presentation.ts';
import { DefinePresentation } from './use-cases/define-presentation.ts';
import { RemovePresentation } from './use-cases/remove-presentation.ts';

const forOthers = [
  // One line each, so that two added at once do not meet.
  AddSlot,
  CorrectPresentation,
  CorrectSlot,
  DaysOf,
  DefinePresentation,
  FillSlots,
  ListGatheringsToPresent,
  ListMyPresentations,
  ListPresentations,
  MarkSlot,
  PresentationFacts,
  PresentationStatement,
  PrintProgram,
  ProgramOf,
  PublishTimetable,
  RemovePresentation,
  RemoveSlot,
  ShiftSlots,
  SlotsShown,
  ViewPresentation,
  ViewTimetable,
];

/** The gatherings at which a cohort shows what it made, and what happens there. */
@Module({
  imports: [MentoringModule, PagesModule, WorksModule, TypeOrmModule.forFeature(presentationSchemas)],
  providers: [...forOthers, LockTimetable, SlotStatement, WayToPresentation],
  exports: forOthers,
})
export class PresentingModule implements OnModuleInit {
  constructor(
    private readonly siteWays: SiteWays,
    private readonly wayToPresentation: WayToPresentation,
  ) {}

  onModuleInit(): void {
    this.siteWays.add((code) => this.wayToPresentation.of(code));
  }
}
