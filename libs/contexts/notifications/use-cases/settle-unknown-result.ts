import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type EventId, type OrganizationId } from '#kernel';
import { DeliveryQueue, EventLog, Transaction } from '#platform';
import { NoticeNotFound } from '../domain/errors.ts';
import { unknownResultSettled } from '../domain/events.ts';

interface Asked {
  readonly eventId: EventId;
  readonly reaction: string;
  readonly decision: 'send-again' | 'count-as-sent';
}

/** Decides about a mail of which nobody knows whether it left: it is sent again, or counts as sent. */
@Injectable()
export class SettleUnknownResult {
  constructor(
    private readonly queue: DeliveryQueue,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { decision, ...delivery }: Asked): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const unknown = await this.queue.unknown();
      const of = unknown.find(
        ({ eventId, reaction }) => eventId === delivery.eventId && reaction === delivery.reaction,
      );
      const as = decision === 'send-again' ? 'sent again' : 'counted as sent';
      if (!of || !(await this.queue.decide(delivery, as))) throw new NoticeNotFound();
      const organizationId: OrganizationId = of.organizationId;
      await this.events.append({ kind: unknownResultSettled, organizationId, facts: { ...delivery, decision } });
      return {};
    });
  }
}
