import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Id, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { dispatchAnswered, dispatchPersonChosen, dispatchPersonDropped } from '../domain/activity-events.ts';
import type { DispatchId } from '../domain/activity-ids.ts';
import { type DispatchAnswer, dispatched } from '../domain/dispatch.ts';
import { DispatchStatement } from '../persistence/dispatch.statement.ts';
import { mayArrangeActivities, mayTellOfTheirs } from '../policy.ts';

interface Chosen {
  readonly traineeId: Id<'Trainee'>;
  readonly reason: string;
}

/** The office decides who is sent, with a reason, and each of them says whether they go: as long as it is planned. */
@Injectable()
export class ChooseForDispatch {
  constructor(
    private readonly dispatches: DispatchStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, id: DispatchId, { traineeId, reason }: Chosen): Promise<Record<string, never>> {
    insist(mayArrangeActivities(scope.actor));
    return this.transaction.run(scope, async () => {
      const known = await this.dispatches.lock(id);
      dispatched(known, 'change');
      const decision = { reason, by: scope.actor.personId, at: this.clock.now() };
      const { learnerId, organizationId, cohortId } = await this.dispatches.choose(known, traineeId, decision);
      const facts = { dispatchId: id, cohortId, traineeId, learnerId };
      await this.events.append({ kind: dispatchPersonChosen, organizationId, facts, reason });
      return {};
    });
  }

  drop(scope: AuthorizedScope, id: DispatchId, { traineeId, reason }: Chosen): Promise<Record<string, never>> {
    insist(mayArrangeActivities(scope.actor));
    return this.transaction.run(scope, async () => {
      dispatched(await this.dispatches.lock(id), 'change');
      const { learnerId, organizationId, cohortId } = await this.dispatches.person(id, traineeId);
      await this.dispatches.drop(id, traineeId);
      const facts = { dispatchId: id, cohortId, traineeId, learnerId };
      await this.events.append({ kind: dispatchPersonDropped, organizationId, facts, reason });
      return {};
    });
  }

  answer(
    scope: AuthorizedScope,
    id: DispatchId,
    { traineeId, goes }: { readonly traineeId: Id<'Trainee'>; readonly goes: boolean },
  ): Promise<{ answer: DispatchAnswer }> {
    return this.transaction.run(scope, async () => {
      const sent = await this.dispatches.person(id, traineeId);
      insist(mayTellOfTheirs(scope.actor, sent));
      dispatched(await this.dispatches.find(id), 'change');
      const answer = goes ? 'going' : 'not-going';
      await this.dispatches.answer(id, traineeId, answer, this.clock.now());
      const { learnerId, organizationId, cohortId } = sent;
      const facts = { dispatchId: id, cohortId, traineeId, learnerId, goes };
      await this.events.append({ kind: dispatchAnswered, organizationId, facts });
      return { answer };
    });
  }
}
