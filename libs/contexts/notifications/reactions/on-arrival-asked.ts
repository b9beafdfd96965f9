import { Injectable } from '@nestjs/common';
import { arrivalAsked } from '#identity';
import type { EventOf } from '#kernel';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { arrivalMail } from '../documents/arrival-mails.ts';
import { ArrivalLetterStatement, type ArrivalRead } from '../persistence/arrival-letter.statement.ts';

type Letter = { readonly read: ArrivalRead | null };

/** Whom an organization wants as a member is asked, where there is such a person. */
@Reacts(arrivalAsked, 'send-mail')
@Injectable()
export class OnArrivalAsked implements Errand<typeof arrivalAsked, Letter> {
  constructor(
    private readonly letters: ArrivalLetterStatement,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  async prepare({ facts }: EventOf<typeof arrivalAsked>): Promise<Letter> {
    return { read: (await this.letters.open(facts.arrivalId)) ?? null };
  }

  async send({ read }: Letter, messageId: string): Promise<void> {
    if (!read?.mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: read.mail, messageId, ...arrivalMail({ ...read, origin, help }) });
  }
}
