import { Injectable } from '@nestjs/common';
import { CountFlood } from '#identity';
import { DatabaseClock, Transaction } from '#platform';
import type { AudienceOffered, OwnAudience } from '../domain/audience.ts';
import { AudienceLinkRefused } from '../domain/audience-errors.ts';
import { isStillHeld } from '../domain/audience-held.ts';
import { AudienceCodes } from '../persistence/audience-codes.ts';
import {
  type AudienceRegistration,
  AudienceRegistrationStatement,
} from '../persistence/audience-registration.statement.ts';
import { AudiencePage } from '../queries/audience-page.ts';

interface Shown {
  /** Of the program. */
  readonly program: string;
  readonly presentationId: string;
  readonly code: string;
  readonly address: string;
}

/** One's own registration, by the link of a mail: a guess is counted, and finds nothing. */
@Injectable()
export class ViewOwnAudience {
  constructor(
    private readonly page: AudiencePage,
    private readonly registrations: AudienceRegistrationStatement,
    private readonly codes: AudienceCodes,
    private readonly countFlood: CountFlood,
    private readonly transaction: Transaction,
    private readonly clock: DatabaseClock,
  ) {}

  /** Of somebody who is still to say that it was they. Throws `audience-link-refused`. */
  asked(shown: Shown): Promise<OwnAudience> {
    return this.find(shown, async (code) => {
      const found = await this.registrations.byConfirmation(code);
      const isInTime = found !== undefined && found.confirmBefore > (await this.clock.now());
      return isInTime ? found : undefined;
    });
  }

  /** Throws `audience-link-refused`. */
  own(shown: Shown): Promise<OwnAudience> {
    return this.find(shown, (code) => this.registrations.byOwnPage(code));
  }

  /** The link that somebody goes on with once they have said that it was they. Throws `audience-link-refused`. */
  async codeAfter({ presentationId, code }: Shown): Promise<string> {
    const found = await this.transaction.under('welcome-audience', () => this.registrations.byConfirmation(code));
    if (found?.presentationId !== presentationId) throw new AudienceLinkRefused();
    return this.codes.ownOf(found.id);
  }

  private async find(
    { program, presentationId, code, address }: Shown,
    by: (code: string) => Promise<AudienceRegistration | undefined>,
  ): Promise<OwnAudience> {
    const counted = await this.countFlood.execute('audience link', address);
    const own = await this.transaction.under('welcome-audience', async () => {
      const found = await by(code);
      if (found?.presentationId !== presentationId) throw new AudienceLinkRefused();
      const offered = await this.page.ofOwn(program, presentationId);
      if (!offered) throw new AudienceLinkRefused();
      return this.shown(found, offered);
    });
    await counted.forgive();
    return own;
  }

  private async shown(
    { id, state, form, cameAt }: AudienceRegistration,
    offered: AudienceOffered,
  ): Promise<OwnAudience> {
    const named = await this.registrations.named(id);
    const isIn = state === 'confirmed';
    return {
      ...named,
      offered,
      state,
      form,
      cameAt,
      entrance: isIn && form === 'room' ? this.codes.entranceOf(id) : null,
      watchLink: isIn && form === 'online' ? offered.opening.watchLink : null,
      isHeld: isStillHeld(offered, await this.clock.now()),
    };
  }
}
