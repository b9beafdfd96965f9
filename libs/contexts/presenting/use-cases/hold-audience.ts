import { Injectable } from '@nestjs/common';
import { DatabaseClock } from '#platform';
import type { OpeningKept } from '../domain/audience.ts';
import { AudienceLinkRefused, PresentationNotHeld } from '../domain/audience-errors.ts';
import { isStillHeld } from '../domain/audience-held.ts';
import type { AudienceRegistrationId } from '../domain/audience-ids.ts';
import type { PresentationId } from '../domain/ids.ts';
import { AudienceOpeningStatement } from '../persistence/audience-opening.statement.ts';
import {
  type AudienceRegistration,
  AudienceRegistrationStatement,
} from '../persistence/audience-registration.statement.ts';
import { AudienceFacts } from '../queries/audience-facts.ts';

export interface AudienceHeld {
  readonly opening: OpeningKept;
  readonly registration: AudienceRegistration;
  readonly now: Date;
}

/** One registration in the audience's turn, with the database's time. Inside a transaction under `welcome-audience`. */
@Injectable()
export class HoldAudience {
  constructor(
    private readonly facts: AudienceFacts,
    private readonly openings: AudienceOpeningStatement,
    private readonly registrations: AudienceRegistrationStatement,
    private readonly clock: DatabaseClock,
  ) {}

  /** By the link of a mail. Throws `audience-link-refused`, `presentation-not-held`. */
  async byLink(presentationId: string, which: 'confirmation' | 'own page', code: string): Promise<AudienceHeld> {
    const found = await (which === 'own page'
      ? this.registrations.byOwnPage(code)
      : this.registrations.byConfirmation(code));
    if (found?.presentationId !== presentationId) throw new AudienceLinkRefused();
    return this.byId(found.presentationId, found.id);
  }

  /** Throws `not-found`, `presentation-not-held`. */
  async byId(presentationId: PresentationId, id: AudienceRegistrationId): Promise<AudienceHeld> {
    const known = await this.facts.of('welcome-audience', presentationId);
    const opening = await this.openings.lock(presentationId);
    const registration = await this.registrations.lock(presentationId, id);
    const now = await this.clock.now();
    if (!isStillHeld(known, now)) throw new PresentationNotHeld();
    return { opening, registration, now };
  }
}
