import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import type { SlotId } from '../domain/ids.ts';
import type { JudgingCriterion } from '../domain/judging.ts';
import { NoJudgingCriteria, ScoringClosed, SlotNotYours } from '../domain/judging-errors.ts';
import type { OfJudgement } from '../persistence/judgement.statement.ts';
import { ScoringStatement } from '../persistence/scoring.statement.ts';
import { mayJudge } from '../policy.ts';
import { JudgedSlotFacts } from '../queries/judged-slot-facts.ts';

export interface HeldSlot {
  readonly of: OfJudgement;
  readonly criteria: readonly JudgingCriterion[];
  readonly now: Date;
}

/** Keeps the scoring open while a judge works on a slot of theirs. Inside a transaction. */
@Injectable()
export class HoldJudgedSlot {
  constructor(
    private readonly facts: JudgedSlotFacts,
    private readonly scorings: ScoringStatement,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`, `no-judging-criteria`, `scoring-closed`, `slot-not-yours`. */
  async execute(scope: AuthorizedScope, slotId: SlotId): Promise<HeldSlot> {
    const known = await this.facts.of(scope, slotId);
    insist(mayJudge(scope.actor, known));
    const { organizationId, cohortId, presentationId, conflict } = known;
    if ((await this.scorings.hold(presentationId)) !== 'open') throw new ScoringClosed();
    if (conflict) throw new SlotNotYours();
    const criteria = await this.scorings.criteriaOf(presentationId);
    if (criteria.length === 0) throw new NoJudgingCriteria();
    const of = { slotId, organizationId, cohortId, presentationId, judgeId: scope.actor.personId };
    return { of, criteria, now: this.clock.now() };
  }
}
