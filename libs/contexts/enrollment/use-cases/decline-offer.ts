import { Injectable } from '@nestjs/common';
import { type AuthorizedScope } from '#kernel';
import { offerDeclined } from '../domain/application-events.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { canAnswerFor } from '../policy.ts';
import { MoveParty } from './move-party.ts';
import type { PartyNow } from './place-application.ts';

interface Asked {
  readonly applicationId: ApplicationId;
  readonly version: number;
}

/** Gives back the seats that were offered, for all of its people; they go to the next in line. */
@Injectable()
export class DeclineOffer {
  constructor(private readonly moveParty: MoveParty) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<PartyNow> {
    return this.moveParty.execute(scope, {
      ...asked,
      judge: (party) => canAnswerFor(scope.actor, party),
      change: (party) => {
        party.decline();
        return offerDeclined;
      },
    });
  }
}
