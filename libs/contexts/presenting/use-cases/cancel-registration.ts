import { Injectable } from '@nestjs/common';
import { EventLog } from '#platform';
import { AudienceAlreadyIn } from '../domain/audience-errors.ts';
import { audienceCanceled } from '../domain/audience-events.ts';
import { audienceAfter } from '../domain/audience-registration.ts';
import { AudienceRegistrationStatement } from '../persistence/audience-registration.statement.ts';
import { FillAudience } from './fill-audience.ts';
import type { AudienceHeld } from './hold-audience.ts';

/** Somebody does not come; their place goes to who has waited longest. Inside a transaction under `welcome-audience`. */
@Injectable()
export class CancelRegistration {
  constructor(
    private readonly registrations: AudienceRegistrationStatement,
    private readonly fillAudience: FillAudience,
    private readonly events: EventLog,
  ) {}

  /** Throws `audience-registration-canceled`, `audience-already-in`. */
  async execute({ opening, registration, now }: AudienceHeld, reason?: string): Promise<void> {
    const { id, presentationId, organizationId, cohortId, state, form, cameAt } = registration;
    if (cameAt) throw new AudienceAlreadyIn(cameAt);
    await this.registrations.settle(id, { state: audienceAfter(state, 'cancel'), form }, now);
    const facts = { presentationId, cohortId, audienceRegistrationId: id, hadPlace: state === 'confirmed' };
    const told = { kind: audienceCanceled, organizationId, facts };
    await this.events.append(reason === undefined ? told : { ...told, reason });
    await this.fillAudience.execute(opening);
  }
}
