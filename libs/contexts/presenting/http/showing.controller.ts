import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { Serves } from '#platform';
import { programDocument } from './program.presenter.ts';
import { PrintProgram } from '../queries/print-program.ts';
import { ListMyPresentations } from '../queries/list-my-presentations.ts';
import { MarkSlot } from '../use-cases/mark-slot.ts';
import { PublishTimetable } from '../use-cases/publish-timetable.ts';

type InputOf<S> = contract.InputOf<S>;

/** Who sees the timetable, and what is on. */
@Controller()
export class ShowingController {
  constructor(
    private readonly publishTimetable: PublishTimetable,
    private readonly markSlot: MarkSlot,
    private readonly listMyPresentations: ListMyPresentations,
    private readonly printProgramOf: PrintProgram,
    private readonly clock: Clock,
  ) {}

  @Serves(contract.publishTimetable)
  publish(
    scope: AuthorizedScope,
    { presentationId }: contract.ParamsOf<typeof contract.publishTimetable>,
    asked: InputOf<typeof contract.publishTimetable>,
  ) {
    return this.publishTimetable.execute(scope, presentationId, asked);
  }

  @Serves(contract.markSlot)
  mark(
    scope: AuthorizedScope,
    of: contract.ParamsOf<typeof contract.markSlot>,
    { mark }: InputOf<typeof contract.markSlot>,
  ) {
    return this.markSlot.execute(scope, of, mark);
  }

  @Serves(contract.listMyPresentations)
  listMine(scope: AuthorizedScope, { traineeId }: contract.ParamsOf<typeof contract.listMyPresentations>) {
    return this.listMyPresentations.ask(scope, traineeId);
  }

  @Serves(contract.printProgram)
  async print(scope: AuthorizedScope, { presentationId, language }: contract.ParamsOf<typeof contract.printProgram>) {
    const program = await this.printProgramOf.ask(scope, presentationId);
    return programDocument(program, language, this.clock.now());
  }
}
