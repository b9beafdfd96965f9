import { Injectable } from '@nestjs/common';
import { CountFlood } from '#identity';
import { EventLog, Transaction } from '#platform';
import { AudienceFormNotOffered, AudienceLinkRefused } from '../domain/audience-errors.ts';
import { audienceConfirmed, audienceWaiting } from '../domain/audience-events.ts';
import { audienceAfter, hasPlace } from '../domain/audience-registration.ts';
import { AudienceOpeningStatement } from '../persistence/audience-opening.statement.ts';
import { AudienceRegistrationStatement } from '../persistence/audience-registration.statement.ts';
import { HoldAudience } from './hold-audience.ts';

interface Shown {
  readonly presentationId: string;
  readonly code: string;
  readonly address: string;
}

/** Whoever got the mail says that it was they: now they have a place, or wait for one in the order in which they said so. Once. */
@Injectable()
export class ConfirmAudience {
  constructor(
    private readonly holdAudience: HoldAudience,
    private readonly openings: AudienceOpeningStatement,
    private readonly registrations: AudienceRegistrationStatement,
    private readonly countFlood: CountFlood,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  async execute({ presentationId, code, address }: Shown): Promise<void> {
    const counted = await this.countFlood.execute('audience link', address);
    await this.transaction.under('welcome-audience', () => this.confirm(presentationId, code));
    await counted.forgive();
  }

  private async confirm(id: string, code: string): Promise<void> {
    const { opening, registration, now } = await this.holdAudience.byLink(id, 'confirmation', code);
    const { presentationId, organizationId, cohortId, form, state, confirmBefore } = registration;
    if (state !== 'asked' || confirmBefore <= now) throw new AudienceLinkRefused();
    if (opening.places[form] === 0) throw new AudienceFormNotOffered(form);
    const isIn = hasPlace(opening.places[form], await this.openings.taken(presentationId, form));
    const after = audienceAfter(state, isIn ? 'confirm' : 'wait');
    await this.registrations.settle(registration.id, { state: after, form }, now);
    const facts = { presentationId, cohortId, audienceRegistrationId: registration.id, form };
    await this.events.append({ kind: isIn ? audienceConfirmed : audienceWaiting, organizationId, facts });
  }
}
