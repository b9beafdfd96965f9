import { Injectable } from '@nestjs/common';
import {
  type AuthorizedScope,
  firstDayOf,
  insist,
  lastDayOf,
  type OfferingId,
  type OrganizationId,
  Period,
} from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { Edition } from '../domain/catalog.ts';
import type { EditionId } from '../domain/ids.ts';
import { Offering } from '../domain/offering.ts';
import { renamedForNextYear, rolledOver } from '../domain/roll-over.ts';
import { Seating } from '../domain/seating.ts';
import { rolledOverBy } from '../domain/seating-events.ts';
import { CatalogRepository } from '../persistence/catalog.repository.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { SeatingRepository } from '../persistence/seating.repository.ts';
import { mayDefine } from '../policy.ts';

interface Asked {
  readonly editionId: EditionId;
  readonly withOfferings: boolean;
}

interface RolledOver {
  readonly id: EditionId;
  readonly offerings: number;
}

/** Copies an edition to the next fiscal year, once: a second time answers the copy that there is. */
@Injectable()
export class RollOverEdition {
  constructor(
    private readonly catalog: CatalogRepository,
    private readonly programs: ProgramsRepository,
    private readonly seatings: SeatingRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { editionId, withOfferings }: Asked): Promise<RolledOver> {
    insist(mayDefine(scope.actor));
    return this.transaction.run(scope, async () => {
      const edition = await this.catalog.lockEdition(editionId);
      const there = await this.catalog.copyOf(editionId);
      if (there) return { id: there.id, offerings: await this.programs.countOf(there.id) };
      const copy = rolledOver(edition);
      await this.catalog.addEdition(copy);
      const offerings = withOfferings ? await this.copyOfferings(edition, copy) : 0;
      await this.events.append(rolledOverBy(copy, offerings, await this.runBy(edition)));
      return { id: copy.id, offerings };
    });
  }

  /** Parents come before their satellites, which join the copies of their parents. */
  private async copyOfferings(edition: Edition, copy: Edition): Promise<number> {
    const copies = new Map<OfferingId, OfferingId>();
    for (const { offering, seating } of await this.seatings.plansOf(edition.id)) {
      const parent = seating.parentOfferingId ? (copies.get(seating.parentOfferingId) ?? null) : null;
      const planned = this.copyOffering(offering, copy);
      await this.programs.add(planned);
      await this.seatings.add(Seating.plan({ offeringId: planned.id, parentOfferingId: parent }, seating.planAnew()));
      copies.set(offering.id, planned.id);
    }
    return copies.size;
  }

  private copyOffering({ name, organizationId, fiscalYear }: Offering, copy: Edition): Offering {
    const accessPeriod = new Period(firstDayOf(copy.fiscalYear), lastDayOf(copy.fiscalYear));
    const plan = { name: renamedForNextYear(name, { fiscalYear }), fiscalYear: copy.fiscalYear, accessPeriod };
    return Offering.plan({ editionId: copy.id, organizationId }, plan);
  }

  private async runBy({ courseId }: Edition): Promise<OrganizationId> {
    const { programId } = await this.catalog.course(courseId);
    return (await this.catalog.program(programId)).organizationId;
  }
}
