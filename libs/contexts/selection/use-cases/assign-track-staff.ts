import { Injectable } from '@nestjs/common';
import { HoldsRole } from '#identity';
import { type AuthorizedScope, insist, type Role } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { TrackStaff } from '../domain/cohort-parts.ts';
import { CohortStaffCannotServe } from '../domain/errors.ts';
import { staffTold, trackStaffAssigned } from '../domain/events.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { CohortPartRepository } from '../persistence/cohort-part.repository.ts';
import { mayDefineCohorts } from '../policy.ts';

/** Who may serve a track: whoever instructs, and the office. */
export const SERVING: readonly Role[] = ['instructor', 'program-office'];

/** Somebody serves a track; a second time changes nothing. */
@Injectable()
export class AssignTrackStaff {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly parts: CohortPartRepository,
    private readonly holdsRole: HoldsRole,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, member: TrackStaff): Promise<{ isNew: boolean }> {
    insist(mayDefineCohorts(scope.actor));
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.lock(member.cohortId);
      cohort.insistOnDeed('assign-staff');
      await this.parts.insistOnTrack(member.cohortId, member.trackId);
      const isNew = await this.cohorts.assign(member);
      if (!(await this.holdsRole.ask(scope, member.personId, SERVING))) throw new CohortStaffCannotServe();
      if (isNew) await this.events.append(staffTold(trackStaffAssigned, cohort, member));
      return { isNew };
    });
  }
}
