import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type Id, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { insuranceExported } from '../domain/needs-events.ts';
import { mayViewNeeds } from '../policy.ts';
import { type InsuredPerson, InsuranceList } from '../queries/insurance-list.ts';

/** The office takes out who is to be insured at an event; that it did is kept. */
@Injectable()
export class TakeOutInsuranceList {
  constructor(
    private readonly insuranceList: InsuranceList,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, gatheringId: Id<'Gathering'>): Promise<readonly InsuredPerson[]> {
    return this.transaction.run(scope, async () => {
      insist(mayViewNeeds(scope.actor));
      const { organizationId, people } = await this.insuranceList.ask(scope, gatheringId);
      const facts = { gatheringId, people: people.length };
      await this.events.append({ kind: insuranceExported, organizationId, facts });
      return people;
    });
  }
}
