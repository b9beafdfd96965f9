import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewTimetable } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { WorksOf } from '#mentoring';
import type { PresentationId } from '../domain/ids.ts';
import { titleOf } from '../domain/slot.ts';
import { misfitOf } from '../domain/timetable.ts';
import { mayArrange, mayViewPresentation } from '../policy.ts';
import { DaysOf } from './days-of.ts';
import { PresentationFacts } from './presentation-facts.ts';
import { type SlotShown, slotShown, SlotsShown } from './slots-shown.ts';

type Answer = AnswerOf<typeof viewTimetable>;

/** The timetable as it is arranged, with the works that there are to show. */
@Injectable()
export class ViewTimetable {
  constructor(
    private readonly facts: PresentationFacts,
    private readonly daysOf: DaysOf,
    private readonly slots: SlotsShown,
    private readonly works: WorksOf,
  ) {}

  async ask(scope: AuthorizedScope, id: PresentationId): Promise<Answer> {
    const known = await this.facts.of(scope, id);
    insist(mayViewPresentation(scope.actor, known));
    const held = await this.daysOf.ask(scope, known);
    const slots = await this.slots.of(scope, id);
    const works = await this.works.ofCohort(scope, known.cohortId);
    const tracks = await this.slots.tracksOf(scope, known.cohortId);
    return {
      slots: slots.map((slot) => ({ ...slotShown(slot), misfit: misfitOf(slot, held) })),
      works: works.map((work) => ({
        workId: work.workId,
        title: titleOf(work),
        trackIds: [...new Set(work.authors.map(({ trackId }) => trackId))],
        authors: work.authors.flatMap(({ name }) => (name === null ? [] : [name])),
        shownAs: kindsOf(slots, work.workId),
      })),
      tracks,
      isPublished: known.isPublished,
      version: known.version,
      abilities: { arrange: mayArrange(scope.actor) === null },
    };
  }
}

const kindsOf = (slots: readonly SlotShown[], id: string) => [
  ...new Set(slots.filter(({ workId }) => workId === id).map(({ kind }) => kind)),
];
