import { Injectable } from '@nestjs/common';
import { EventLog } from '#platform';
import type { AudienceForm } from '../domain/audience-form.ts';
import { AudienceFormNotOffered, AudienceFull } from '../domain/audience-errors.ts';
import { audienceFormChanged } from '../domain/audience-events.ts';
import { audienceAfter, hasPlace } from '../domain/audience-registration.ts';
import { AudienceOpeningStatement } from '../persistence/audience-opening.statement.ts';
import { AudienceRegistrationStatement } from '../persistence/audience-registration.statement.ts';
import { FillAudience } from './fill-audience.ts';
import type { AudienceHeld } from './hold-audience.ts';

/** Somebody comes the other way, where there is a place; who waits for theirs moves up. Under `welcome-audience`. */
@Injectable()
export class MoveRegistration {
  constructor(
    private readonly openings: AudienceOpeningStatement,
    private readonly registrations: AudienceRegistrationStatement,
    private readonly fillAudience: FillAudience,
    private readonly events: EventLog,
  ) {}

  /** Throws `audience-registration-canceled`, `audience-form-not-offered`, `audience-full`. */
  async execute({ opening, registration, now }: AudienceHeld, form: AudienceForm): Promise<void> {
    const { id, presentationId, organizationId, cohortId } = registration;
    const state = audienceAfter(registration.state, 'confirm');
    if (registration.form === form) return;
    const places = opening.places[form];
    if (places === 0) throw new AudienceFormNotOffered(form);
    if (!hasPlace(places, await this.openings.taken(presentationId, form))) throw new AudienceFull(form);
    await this.registrations.settle(id, { state, form }, now);
    const facts = { presentationId, cohortId, audienceRegistrationId: id, form };
    await this.events.append({ kind: audienceFormChanged, organizationId, facts });
    await this.fillAudience.execute(opening);
  }
}
