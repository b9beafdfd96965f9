import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { ActivityChangedMeanwhile } from '../domain/activity-errors.ts';
import {
  dispatchCanceled,
  dispatchCorrected,
  dispatchPersonCalledOff,
  dispatchPlanned,
  dispatchReported,
} from '../domain/activity-events.ts';
import type { DispatchId } from '../domain/activity-ids.ts';
import { insistOnDays, insistOnLink } from '../domain/appearance.ts';
import { type DispatchPlan, type DispatchVerb, dispatched } from '../domain/dispatch.ts';
import type { CohortId } from '../domain/ids.ts';
import { type DispatchKnown, DispatchStatement } from '../persistence/dispatch.statement.ts';
import { mayArrangeActivities } from '../policy.ts';

type AtVersion<T> = T & { readonly version: number };
type Now = Promise<{ version: number }>;

/** The office plans to send people of a cohort abroad, corrects the plan, cancels it, or says what came of it. */
@Injectable()
export class PlanDispatch {
  constructor(
    private readonly dispatches: DispatchStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { cohortId, ...plan }: DispatchPlan & { readonly cohortId: CohortId }) {
    insist(mayArrangeActivities(scope.actor));
    insistOnDays(plan);
    return this.transaction.run(scope, async () => {
      const known = await this.dispatches.plan(cohortId, plan);
      await this.events.append({ kind: dispatchPlanned, ...toldOf(known) });
      return { dispatchId: known.id };
    });
  }

  correct(scope: AuthorizedScope, id: DispatchId, { version, ...plan }: AtVersion<DispatchPlan>): Now {
    insistOnDays(plan);
    return this.change(scope, { id, version, verb: 'change' }, async (known) => {
      await this.dispatches.correct(id, plan);
      await this.events.append({ kind: dispatchCorrected, ...toldOf(known) });
    });
  }

  cancel(scope: AuthorizedScope, id: DispatchId, { version, reason }: AtVersion<{ readonly reason: string }>): Now {
    return this.change(scope, { id, version, verb: 'cancel' }, async (known) => {
      await this.dispatches.cancel(id, reason);
      const { organizationId, facts } = toldOf(known);
      await this.events.append({ kind: dispatchCanceled, organizationId, facts, reason });
      for (const going of await this.dispatches.going(id)) {
        await this.events.append({ kind: dispatchPersonCalledOff, organizationId, facts: { ...facts, ...going } });
      }
    });
  }

  report(
    scope: AuthorizedScope,
    id: DispatchId,
    { version, report, reportUrl }: AtVersion<{ readonly report: string; readonly reportUrl: string | null }>,
  ): Now {
    insistOnLink(reportUrl);
    return this.change(scope, { id, version, verb: 'report' }, async (known) => {
      await this.dispatches.report(id, report, reportUrl);
      await this.events.append({ kind: dispatchReported, ...toldOf(known) });
    });
  }

  private change(
    scope: AuthorizedScope,
    { id, version, verb }: { id: DispatchId; version: number; verb: DispatchVerb },
    work: (known: DispatchKnown) => Promise<void>,
  ): Now {
    insist(mayArrangeActivities(scope.actor));
    return this.transaction.run(scope, async () => {
      const known = await this.dispatches.lock(id);
      dispatched(known, verb);
      if (known.version !== version) throw new ActivityChangedMeanwhile();
      await work(known);
      return { version: version + 1 };
    });
  }
}

const toldOf = ({ id: dispatchId, organizationId, cohortId }: DispatchKnown) => ({
  organizationId,
  facts: { dispatchId, cohortId },
});
