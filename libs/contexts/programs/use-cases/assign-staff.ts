import { Injectable } from '@nestjs/common';
import { HoldsRole } from '#identity';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { StaffCannotTeach } from '../domain/exercise-errors.ts';
import { type StaffMember, TEACHING } from '../domain/offering-staff.ts';
import { staffAssigned, staffTold } from '../domain/seating-events.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { StaffRepository } from '../persistence/staff.repository.ts';
import { mayAssignStaff } from '../policy.ts';
import { type OfferingNamed, SameDays } from '../queries/same-days.ts';

/** Says who instructs or tutors an offering; answers where else they are on its days. */
@Injectable()
export class AssignStaff {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly staff: StaffRepository,
    private readonly sameDays: SameDays,
    private readonly holdsRole: HoldsRole,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, member: StaffMember): Promise<{ elsewhere: OfferingNamed[] }> {
    return this.transaction.run(scope, async () => {
      const offering = await this.programs.lock(member.offeringId);
      insist(mayAssignStaff(scope.actor, offering));
      const before = await this.staff.partOf(member);
      await this.staff.assign(member);
      if (!(await this.holdsRole.ask(scope, member.personId, TEACHING))) throw new StaffCannotTeach();
      if (before !== member.part) await this.events.append(staffTold(staffAssigned, offering, member));
      return { elsewhere: await this.sameDays.of(scope, member) };
    });
  }
}
