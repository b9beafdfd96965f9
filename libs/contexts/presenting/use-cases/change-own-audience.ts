import { Injectable } from '@nestjs/common';
import { CountFlood } from '#identity';
import { Transaction } from '#platform';
import type { AudienceForm } from '../domain/audience-form.ts';
import { CancelRegistration } from './cancel-registration.ts';
import { HoldAudience } from './hold-audience.ts';
import { MoveRegistration } from './move-registration.ts';

interface Shown {
  readonly presentationId: string;
  readonly code: string;
  readonly deed: AudienceForm | 'cancel';
  readonly address: string;
}

/** By the link of a mail somebody comes the other way, or not at all. */
@Injectable()
export class ChangeOwnAudience {
  constructor(
    private readonly holdAudience: HoldAudience,
    private readonly moveRegistration: MoveRegistration,
    private readonly cancelRegistration: CancelRegistration,
    private readonly countFlood: CountFlood,
    private readonly transaction: Transaction,
  ) {}

  async execute({ presentationId, code, deed, address }: Shown): Promise<void> {
    const counted = await this.countFlood.execute('audience link', address);
    await this.transaction.under('welcome-audience', async () => {
      const held = await this.holdAudience.byLink(presentationId, 'own page', code);
      await (deed === 'cancel' ? this.cancelRegistration.execute(held) : this.moveRegistration.execute(held, deed));
    });
    await counted.forgive();
  }
}
