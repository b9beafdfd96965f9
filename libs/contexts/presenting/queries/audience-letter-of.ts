import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { AudienceForm } from '../domain/audience-form.ts';
import type { AudienceRegistrationId } from '../domain/audience-ids.ts';
import type { DayHeld } from '../domain/audience-held.ts';
import type { HeldAs } from '../domain/audience-opening.ts';
import type { AudienceState } from '../domain/audience-registration.ts';
import type { PresentationId } from '../domain/ids.ts';
import type { InBoth } from '../domain/results-presentation.ts';
import { AudienceCodes } from '../persistence/audience-codes.ts';
import { AudienceFacts } from './audience-facts.ts';

/** What a mail to somebody who registered says, as things stand when it leaves. */
export interface AudienceLetter {
  readonly registrationId: AudienceRegistrationId;
  readonly mail: string;
  readonly name: string;
  readonly language: 'ja' | 'en';
  readonly state: AudienceState;
  readonly form: AudienceForm;
  readonly waitingPlace: number | null;
  /** Raised with each change of theirs. */
  readonly revision: number;
  readonly confirmBefore: Date;
  readonly title: InBoth;
  readonly format: HeldAs;
  readonly place: string;
  readonly access: string;
  readonly days: readonly DayHeld[];
  readonly isCanceled: boolean;
  readonly words: InBoth;
  /** For whoever has a place online alone. */
  readonly watchLink: string | null;
  /** Below the site; the codes in clear, for the mail being sent now. */
  readonly confirmationPath: string;
  readonly ownPath: string;
  /** For the door. */
  readonly entrance: string;
}

interface Found
  extends Pick<
    AudienceLetter,
    'mail' | 'name' | 'language' | 'state' | 'form' | 'waitingPlace' | 'revision' | 'confirmBefore'
  > {
  readonly presentationId: PresentationId;
}

const FIND = `
  select r.presentation_id as "presentationId", r.mail, r.name, r.language, r.state, r.form, r.revision,
    r.confirm_before as "confirmBefore",
    case when r.state = 'waiting' then (select count(*)::int from audience_registrations o
      where o.presentation_id = r.presentation_id and o.form = r.form and o.state = 'waiting'
        and (o.waiting_since, o.id) <= (r.waiting_since, r.id)) end as "waitingPlace"
  from audience_registrations r where r.id = $1`;

/** For whoever sends a mail to somebody who registered. A step under the authority that sends mail. */
@Injectable()
export class AudienceLetterOf {
  constructor(
    private readonly facts: AudienceFacts,
    private readonly codes: AudienceCodes,
    private readonly transaction: Transaction,
  ) {}

  /** Null where they are not known any more. */
  ask(id: AudienceRegistrationId): Promise<AudienceLetter | null> {
    return this.transaction.under('send-mail', async () => {
      const [found]: Found[] = await this.transaction.manager.query(FIND, [id]);
      if (!found) return null;
      const { presentationId, ...who } = found;
      const known = await this.facts.of('send-mail', presentationId);
      const { title, format, place, access, days, isCanceled, opening, code } = known;
      const gathered = { title, format, place, access, days, isCanceled };
      const page = `/${who.language}/programs/${encodeURIComponent(code)}/presentations/${presentationId}`;
      return {
        ...who,
        ...gathered,
        registrationId: id,
        words: opening?.words ?? { ja: '', en: '' },
        watchLink: who.state === 'confirmed' && who.form === 'online' ? (opening?.watchLink ?? null) : null,
        confirmationPath: `${page}/confirmation?code=${this.codes.confirmationOf(id)}`,
        ownPath: `${page}/place?code=${this.codes.ownOf(id)}`,
        entrance: this.codes.entranceOf(id),
      };
    });
  }
}
