import { Injectable } from '@nestjs/common';
import { membershipEnded } from '#identity';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { ReleaseLeavingStaff } from '../use-cases/release-leaving-staff.ts';

/** Nobody stands in the plan of an exercise who has left. */
@Reacts(membershipEnded, 'define-programs')
@Injectable()
export class ReleaseStaffOnMembershipEnded implements Reaction<typeof membershipEnded> {
  constructor(private readonly releaseLeavingStaff: ReleaseLeavingStaff) {}

  react({ facts }: EventOf<typeof membershipEnded>): Promise<void> {
    return this.releaseLeavingStaff.execute(facts.personId);
  }
}
