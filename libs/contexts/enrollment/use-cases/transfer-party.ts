import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, OfferingId } from '#kernel';
import { applicationTransferred } from '../domain/application-events.ts';
import type { ApplicationId } from '../domain/ids.ts';
import type { Weighed } from '../domain/transfer.ts';
import { canTransfer } from '../policy.ts';
import { MoveParty } from './move-party.ts';
import type { PartyNow } from './place-application.ts';
import { WeighTransfer } from './weigh-transfer.ts';

interface Asked {
  readonly applicationId: ApplicationId;
  readonly offeringId: OfferingId;
}

/** Moves the confirmed seats of a party to another offering of its edition; what changes is listed before. */
@Injectable()
export class TransferParty {
  constructor(
    private readonly moveParty: MoveParty,
    private readonly weighTransfer: WeighTransfer,
  ) {}

  /** Changes nothing. */
  async preview(scope: AuthorizedScope, { applicationId, offeringId }: Asked): Promise<Weighed> {
    let weighed: Weighed = { refusal: null, consequences: [], stages: [] };
    await this.moveParty.execute(scope, {
      applicationId,
      also: [offeringId],
      judge: (party) => canTransfer(scope.actor, party),
      change: async (party, book) => {
        weighed = await this.weighTransfer.execute(book, party, offeringId);
        return null;
      },
    });
    return weighed;
  }

  execute(scope: AuthorizedScope, asked: Asked & { version: number; reason?: string | undefined }): Promise<PartyNow> {
    const { applicationId, offeringId, version, reason } = asked;
    return this.moveParty.execute(scope, {
      applicationId,
      version,
      ...(reason && { reason }),
      also: [offeringId],
      judge: (party) => canTransfer(scope.actor, party),
      change: async (party, book) => {
        const { refusal, stages } = await this.weighTransfer.execute(book, party, offeringId);
        if (refusal) throw refusal;
        party.transfer(offeringId, stages);
        return applicationTransferred;
      },
    });
  }
}
