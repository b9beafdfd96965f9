import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { TrackStaff } from '../domain/cohort-parts.ts';
import { staffTold, trackStaffReleased } from '../domain/events.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { mayDefineCohorts } from '../policy.ts';

/** Somebody serves a track no more, as one of the things they were. */
@Injectable()
export class ReleaseTrackStaff {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, member: TrackStaff): Promise<{ personId: PersonId }> {
    insist(mayDefineCohorts(scope.actor));
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.lock(member.cohortId);
      cohort.insistOnDeed('assign-staff');
      await this.cohorts.release(member);
      await this.events.append(staffTold(trackStaffReleased, cohort, member));
      return { personId: member.personId };
    });
  }
}
