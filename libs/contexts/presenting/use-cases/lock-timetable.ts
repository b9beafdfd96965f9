import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { WorksOf } from '#mentoring';
import { PresentationNotFound, WorkNotOfCohort } from '../domain/errors.ts';
import type { PresentationId, SlotId, WorkId } from '../domain/ids.ts';
import type { InBoth, ResultsPresentation } from '../domain/results-presentation.ts';
import { type PresentationDay, type Slot, type SlotPlan, titleOf, type WorkToShow } from '../domain/slot.ts';
import { PresentationStatement } from '../persistence/presentation.statement.ts';
import { SlotStatement } from '../persistence/slot.statement.ts';
import { mayArrange } from '../policy.ts';
import { DaysOf } from '../queries/days-of.ts';

/** A timetable that nobody else changes until the transaction ends. */
export interface LockedTimetable {
  readonly presentation: ResultsPresentation;
  readonly days: readonly PresentationDay[];
  readonly isCanceled: boolean;
  readonly slots: readonly Slot[];
  readonly works: readonly WorkToShow[];
  /** What a slot is called, for the sentence of a refusal. */
  readonly titleOf: (slot: Pick<SlotPlan, 'title' | 'workId'>) => InBoth;
}

const UNTITLED: InBoth = { ja: '題名のない枠', en: 'a slot without a title' };

/** Locks the timetable of a results presentation. Inside the caller's transaction. */
@Injectable()
export class LockTimetable {
  constructor(
    private readonly presentations: PresentationStatement,
    private readonly slots: SlotStatement,
    private readonly daysOf: DaysOf,
    private readonly worksOf: WorksOf,
  ) {}

  /** Throws `not-found`. */
  async execute(scope: AuthorizedScope, id: PresentationId): Promise<LockedTimetable> {
    insist(mayArrange(scope.actor));
    const presentation = await this.presentations.lock(id);
    const works = await this.worksOf.ofCohort(scope, presentation.cohortId);
    const called = ({ title, workId }: Pick<SlotPlan, 'title' | 'workId'>): InBoth => {
      const work = works.find((each) => each.workId === workId);
      return title ?? (work ? titleOf(work) : UNTITLED);
    };
    const slots = await this.slots.ofPresentation(id);
    return { presentation, ...(await this.daysOf.ask(scope, presentation)), slots, works, titleOf: called };
  }
}

/** Throws `not-found`. */
export function slotIn({ slots }: Pick<LockedTimetable, 'slots'>, id: SlotId): Slot {
  const slot = slots.find(({ slotId }) => slotId === id);
  if (!slot) throw new PresentationNotFound();
  return slot;
}

/** In the order in which they are asked for. Throws `work-not-of-cohort`. */
export function worksIn({ works }: Pick<LockedTimetable, 'works'>, ids: readonly WorkId[]): WorkToShow[] {
  return ids.map((id) => {
    const work = works.find(({ workId }) => workId === id);
    if (!work) throw new WorkNotOfCohort();
    return work;
  });
}

/** A slot of a work without a track is of that of the first author. Throws `work-not-of-cohort`. */
export function ofItsTrack(plan: SlotPlan, timetable: Pick<LockedTimetable, 'works'>): SlotPlan {
  if (!plan.workId) return plan;
  const [work] = worksIn(timetable, [plan.workId]);
  return { ...plan, trackId: plan.trackId ?? work?.authors[0]?.trackId ?? null };
}
