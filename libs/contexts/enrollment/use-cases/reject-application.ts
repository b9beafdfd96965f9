import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { applicationRejected } from '../domain/application-events.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { canReject } from '../policy.ts';
import { MoveParty } from './move-party.ts';
import type { PartyNow } from './place-application.ts';

interface Asked {
  readonly applicationId: ApplicationId;
  readonly reason: string;
  readonly version: number;
}

/** Refuses an application that waits for approval, with a reason; seats it held go to the next in line. */
@Injectable()
export class RejectApplication {
  constructor(private readonly moveParty: MoveParty) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<PartyNow> {
    return this.moveParty.execute(scope, {
      ...asked,
      judge: (party) => canReject(scope.actor, party),
      change: (party) => {
        party.reject();
        return applicationRejected;
      },
    });
  }
}
