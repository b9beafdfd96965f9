import { Injectable } from '@nestjs/common';
import { HoldsRole } from '#identity';
import { Clock, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { TEACHING } from '../domain/offering-staff.ts';
import { staffLeft } from '../domain/seating-events.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';

/** Whoever left and may teach no more is released from the exercises to come; what has begun stays as it was. */
@Injectable()
export class ReleaseLeavingStaff {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly staff: StaffRepository,
    private readonly holdsRole: HoldsRole,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(personId: PersonId): Promise<void> {
    return this.transaction.under('define-programs', async () => {
      if (await this.holdsRole.ask('define-programs', personId, TEACHING)) return;
      for (const member of await this.staff.toCome(personId, this.clock.today())) {
        const offering = await this.programs.known(member.offeringId);
        if (await this.staff.release(member)) await this.events.append(staffLeft(offering, member));
      }
    });
  }
}
