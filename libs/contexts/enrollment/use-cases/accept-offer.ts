import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { offerAccepted } from '../domain/application-events.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { canAnswerFor } from '../policy.ts';
import { MoveParty } from './move-party.ts';
import type { PartyNow } from './place-application.ts';

interface Asked {
  readonly applicationId: ApplicationId;
  readonly version: number;
}

/** Takes the seats that are held for a party until its offer ends: for all of its people. */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly moveParty: MoveParty,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<PartyNow> {
    return this.moveParty.execute(scope, {
      ...asked,
      judge: (party) => canAnswerFor(scope.actor, party),
      change: (party) => {
        party.accept(this.clock.now());
        return offerAccepted;
      },
    });
  }
}
