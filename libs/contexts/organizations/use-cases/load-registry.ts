import { Injectable } from '@nestjs/common';
import { EventLog, Transaction } from '#platform';
import { organizationMerged } from '../domain/events.ts';
import { type Registry, registry } from '../intake/registry.ts';
import { rowsOf } from '../intake/registry-rows.ts';
import { type EventRow, RegistryRepository } from '../persistence/registry.repository.ts';

const MERGERS = new Set(['absorbed', 'new-merger']);

interface Loaded {
  readonly organizations: number;
  readonly newEvents: number;
}

/** Brings the tables to what the registry says. Doing it again changes nothing; ids once made are kept. */
@Injectable()
export class LoadRegistry {
  constructor(
    private readonly rows: RegistryRepository,
    private readonly transaction: Transaction,
    private readonly log: EventLog,
  ) {}

  execute(told: Registry = registry()): Promise<Loaded> {
    return this.transaction.under('load-registry', async () => {
      const { organizations, versions, events } = rowsOf(told, await this.rows.idsByCode());
      await this.rows.keepOrganizations(organizations);
      await this.rows.keepVersions(versions);
      const known = new Set((await this.rows.knownEvents()).map(nameOf));
      const added = events.filter((event) => !known.has(nameOf(event)));
      await this.rows.addEvents(added);
      for (const merger of added.filter(({ kind }) => MERGERS.has(kind))) await this.tell(merger);
      return { organizations: organizations.length, newEvents: added.length };
    });
  }

  private async tell({ predecessor_id, successor_id, effective_on }: EventRow): Promise<void> {
    const facts = { predecessorId: predecessor_id, successorId: successor_id, effectiveOn: effective_on };
    await this.log.append({ kind: organizationMerged, organizationId: successor_id, facts });
  }
}

const nameOf = ({ effective_on, kind, predecessor_id, successor_id }: EventRow): string =>
  [effective_on, kind, predecessor_id, successor_id].join(' ');
