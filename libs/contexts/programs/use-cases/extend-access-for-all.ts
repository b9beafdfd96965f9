import { Injectable } from '@nestjs/common';
import {
  type AuthorizedScope,
  type CalendarDate,
  Clock,
  insist,
  type OfferingId,
  type OrganizationId,
  type Period,
} from '#kernel';
import { EventLog, Transaction } from '#platform';
import { accessPeriodFor } from '../domain/access-period.ts';
import { accessExtendedForAllBy } from '../domain/events.ts';
import type { OfferingExtensionId } from '../domain/ids.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { mayMove } from '../policy.ts';

interface Asked {
  readonly offeringId: OfferingId;
  /** Null: everybody in the offering. */
  readonly organizationId: OrganizationId | null;
  readonly endsOn: CalendarDate;
  readonly reason: string;
}

interface Extended {
  readonly id: OfferingExtensionId;
  readonly accessPeriod: Period;
}

/** Gives everybody in an offering, or one organization, a later end of access, with a reason. */
@Injectable()
export class ExtendAccessForAll {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { offeringId, ...asked }: Asked): Promise<Extended> {
    return this.transaction.run(scope, async () => {
      const offering = await this.programs.lock(offeringId);
      insist(mayMove(scope.actor, 'extend-access', offering));
      const extensions = await this.programs.extensions(offeringId);
      const current = accessPeriodFor(offering.accessPeriod, extensions, asked.organizationId);
      const extension = offering.extendAccess(current, asked, this.clock.today());
      await this.programs.addExtension(extension);
      await this.programs.save(offering);
      await this.events.append(accessExtendedForAllBy(extension, offering));
      return { id: extension.id, accessPeriod: current.lengthenedTo(extension.endsOn) };
    });
  }
}
