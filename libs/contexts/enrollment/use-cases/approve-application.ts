import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { applicationApproved, applicationConfirmed, applicationWaitlisted } from '../domain/application-events.ts';
import type { ApplicationState } from '../domain/application-states.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { approvableStages, canApprove } from '../policy.ts';
import { MoveParty } from './move-party.ts';
import type { PartyNow } from './place-application.ts';

interface Asked {
  readonly applicationId: ApplicationId;
  readonly version: number;
}

const kinds: Partial<Record<ApplicationState, typeof applicationApproved>> = {
  confirmed: applicationConfirmed,
  waitlisted: applicationWaitlisted,
};

/**
 * Gives one stage of approval: the coordinator or a deputy theirs, the office whichever is next. With the last one, seats
 * that are held become places, and whoever holds none stands in line with the ticket of the day they applied.
 */
@Injectable()
export class ApproveApplication {
  constructor(
    private readonly moveParty: MoveParty,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<PartyNow> {
    const { actor } = scope;
    return this.moveParty.execute(scope, {
      ...asked,
      judge: (party) => canApprove(actor, party),
      change: (party) => {
        const given = { approvedBy: actor.personId, approvedAt: this.clock.now().toISOString() };
        party.approve(given, approvableStages(actor));
        return kinds[party.state] ?? applicationApproved;
      },
    });
  }
}
