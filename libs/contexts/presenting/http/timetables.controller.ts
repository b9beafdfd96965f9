import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ViewTimetable } from '../queries/view-timetable.ts';
import { AddSlot } from '../use-cases/add-slot.ts';
import { CorrectSlot } from '../use-cases/correct-slot.ts';
import { FillSlots } from '../use-cases/fill-slots.ts';
import { RemoveSlot } from '../use-cases/remove-slot.ts';
import { ShiftSlots } from '../use-cases/shift-slots.ts';

type InputOf<S> = contract.InputOf<S>;
type OfOne = contract.ParamsOf<typeof contract.viewTimetable>;
type OfSlot = contract.ParamsOf<typeof contract.correctSlot>;

/** The slots of a results presentation. */
@Controller()
export class TimetablesController {
  constructor(
    private readonly viewTimetable: ViewTimetable,
    private readonly addSlot: AddSlot,
    private readonly fillSlots: FillSlots,
    private readonly correctSlot: CorrectSlot,
    private readonly removeSlot: RemoveSlot,
    private readonly shiftSlots: ShiftSlots,
  ) {}

  @Serves(contract.viewTimetable)
  view(scope: AuthorizedScope, { presentationId }: OfOne) {
    return this.viewTimetable.ask(scope, presentationId);
  }

  @Serves(contract.addSlot)
  add(scope: AuthorizedScope, { presentationId }: OfOne, asked: InputOf<typeof contract.addSlot>) {
    return this.addSlot.execute(scope, presentationId, asked);
  }

  @Serves(contract.fillSlots)
  fill(scope: AuthorizedScope, { presentationId }: OfOne, asked: InputOf<typeof contract.fillSlots>) {
    return this.fillSlots.execute(scope, presentationId, asked);
  }

  @Serves(contract.correctSlot)
  correct(scope: AuthorizedScope, of: OfSlot, asked: InputOf<typeof contract.correctSlot>) {
    return this.correctSlot.execute(scope, of, asked);
  }

  @Serves(contract.removeSlot)
  remove(scope: AuthorizedScope, of: OfSlot) {
    return this.removeSlot.execute(scope, of);
  }

  @Serves(contract.shiftSlots)
  shift(scope: AuthorizedScope, of: OfSlot, asked: InputOf<typeof contract.shiftSlots>) {
    return this.shiftSlots.execute(scope, of, asked);
  }
}
