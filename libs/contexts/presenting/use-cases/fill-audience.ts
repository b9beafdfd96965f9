import { Injectable } from '@nestjs/common';
import { DatabaseClock, EventLog } from '#platform';
import { audienceForms } from '../domain/audience-form.ts';
import type { OpeningKept } from '../domain/audience.ts';
import { audienceMovedUp } from '../domain/audience-events.ts';
import { audienceAfter, movingUp } from '../domain/audience-registration.ts';
import { AudienceOpeningStatement } from '../persistence/audience-opening.statement.ts';
import { AudienceRegistrationStatement } from '../persistence/audience-registration.statement.ts';

/** Gives places that are free to those who have waited longest. Inside a transaction that holds the audience's turn. */
@Injectable()
export class FillAudience {
  constructor(
    private readonly openings: AudienceOpeningStatement,
    private readonly registrations: AudienceRegistrationStatement,
    private readonly events: EventLog,
    private readonly clock: DatabaseClock,
  ) {}

  async execute({ presentationId, organizationId, cohortId, places }: Omit<OpeningKept, 'version'>): Promise<void> {
    const now = await this.clock.now();
    for (const form of audienceForms) {
      const { confirmed } = await this.openings.taken(presentationId, form);
      const next = movingUp(places[form], confirmed, await this.openings.waiting(presentationId, form));
      for (const id of next) {
        await this.registrations.settle(id, { state: audienceAfter('waiting', 'move-up'), form }, now);
        const facts = { presentationId, cohortId, audienceRegistrationId: id, form };
        await this.events.append({ kind: audienceMovedUp, organizationId, facts });
      }
    }
  }
}
