import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { StaffPersonUnknown } from '../domain/exercise-errors.ts';
import { staffReleased, staffTold } from '../domain/seating-events.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { mayAssignStaff } from '../policy.ts';

interface Asked {
  readonly offeringId: OfferingId;
  readonly personId: PersonId;
}

/** Somebody instructs or tutors an offering no more. */
@Injectable()
export class ReleaseStaff {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly staff: StaffRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<{ personId: PersonId }> {
    return this.transaction.run(scope, async () => {
      const offering = await this.programs.lock(asked.offeringId);
      insist(mayAssignStaff(scope.actor, offering));
      const part = await this.staff.partOf(asked);
      if (!part) throw new StaffPersonUnknown();
      await this.staff.release(asked);
      await this.events.append(staffTold(staffReleased, offering, { ...asked, part }));
      return { personId: asked.personId };
    });
  }
}
