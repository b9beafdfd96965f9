import { Injectable } from '@nestjs/common';
import { CountMailsAsked } from '#identity';
import { DatabaseClock, EventLog, Transaction } from '#platform';
import type { AudienceForm } from '../domain/audience-form.ts';
import type { AudienceOffered } from '../domain/audience.ts';
import {
  AudienceFormNotOffered,
  AudienceFull,
  AudienceNotOpen,
  PresentationNotHeld,
} from '../domain/audience-errors.ts';
import { audienceAsked } from '../domain/audience-events.ts';
import { isStillHeld } from '../domain/audience-held.ts';
import { audienceNotice } from '../domain/audience-notice.ts';
import { windowAt } from '../domain/audience-opening.ts';
import { confirmBefore, hasPlace } from '../domain/audience-registration.ts';
import { PresentationNotFound } from '../domain/errors.ts';
import { AudienceRegistrationStatement, type Language } from '../persistence/audience-registration.statement.ts';
import { AudiencePage } from '../queries/audience-page.ts';

interface Asked {
  /** Of the program. */
  readonly code: string;
  readonly presentationId: string;
  readonly name: string;
  readonly mail: string;
  readonly affiliation: string;
  readonly form: AudienceForm;
  readonly mailLanguage: Language;
  /** Where there is no place, they wait for one. */
  readonly waits: boolean;
  readonly address: string;
}

/**
 * Somebody registers with a mail address that need not be theirs: the link of a mail tells. Whether the address has
 * registered before is told to its mailbox alone: here the same is done, and answered, for every address.
 */
@Injectable()
export class RegisterAudience {
  constructor(
    private readonly page: AudiencePage,
    private readonly registrations: AudienceRegistrationStatement,
    private readonly countMailsAsked: CountMailsAsked,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: DatabaseClock,
  ) {}

  async execute({ code, presentationId: id, address, ...asked }: Asked): Promise<void> {
    await this.transaction.under('welcome-audience', () => this.judge(code, id, asked));
    const mayMail = await this.countMailsAsked.execute({ of: 'audience', mail: asked.mail, address });
    if (!mayMail) return;
    await this.transaction.under('welcome-audience', async () => {
      const { offered, now } = await this.judge(code, id, asked);
      const { presentationId, organizationId, cohortId } = offered;
      const said = { ...asked, noticeVersion: audienceNotice.version };
      const times = { askedAt: now, confirmBefore: confirmBefore(now) };
      const audienceRegistrationId = await this.registrations.keepAsked(offered, said, times);
      const facts = { presentationId, cohortId, audienceRegistrationId };
      await this.events.append({ kind: audienceAsked, organizationId, facts });
    });
  }

  /** What holds for every address: it is open, and there is a place, or they wait. */
  private async judge(
    code: string,
    id: string,
    { form, waits }: Pick<Asked, 'form' | 'waits'>,
  ): Promise<{ offered: AudienceOffered; now: Date }> {
    const offered = await this.page.of(code, id);
    const now = await this.clock.now();
    if (!offered) throw new PresentationNotFound();
    const { opening, taken } = offered;
    if (!isStillHeld(offered, now)) throw new PresentationNotHeld();
    if (windowAt(now, opening) !== 'open') throw new AudienceNotOpen(opening);
    if (opening.places[form] === 0) throw new AudienceFormNotOffered(form);
    if (!waits && !hasPlace(opening.places[form], taken[form])) throw new AudienceFull(form);
    return { offered, now };
  }
}
