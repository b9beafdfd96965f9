import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { Transaction } from '#platform';
import type { AudienceRegistrationId } from '../domain/audience-ids.ts';
import type { PresentationId } from '../domain/ids.ts';
import { mayArrangeAudience } from '../policy.ts';
import { CancelRegistration } from './cancel-registration.ts';
import { HoldAudience } from './hold-audience.ts';

interface Asked {
  readonly presentationId: PresentationId;
  readonly audienceRegistrationId: AudienceRegistrationId;
  readonly reason: string;
}

/** The office takes a registration back for somebody who cannot do it, with a reason. */
@Injectable()
export class CancelAudience {
  constructor(
    private readonly holdAudience: HoldAudience,
    private readonly cancelRegistration: CancelRegistration,
    private readonly transaction: Transaction,
  ) {}

  execute(
    scope: AuthorizedScope,
    { presentationId, audienceRegistrationId, reason }: Asked,
  ): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      insist(mayArrangeAudience(scope.actor));
      await this.transaction.under('welcome-audience', async () => {
        const held = await this.holdAudience.byId(presentationId, audienceRegistrationId);
        await this.cancelRegistration.execute(held, reason);
      });
      return {};
    });
  }
}
