import { Injectable } from '@nestjs/common';
import { signInIdChosen } from '#identity';
import type { EventOf } from '#kernel';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { signInIdMail } from '../documents/sign-in-mails.ts';
import { type Holder, RoleLetterStatement } from '../persistence/role-letter.statement.ts';

/** Whose sign-in id was changed is told, in case it was somebody else who did it. */
@Reacts(signInIdChosen, 'send-mail')
@Injectable()
export class OnSignInIdChosen implements Errand<typeof signInIdChosen, Holder> {
  constructor(
    private readonly letters: RoleLetterStatement,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts, organizationId }: EventOf<typeof signInIdChosen>): Promise<Holder> {
    return this.letters.holder(facts.personId, organizationId);
  }

  async send({ name, signInId, mail }: Holder, messageId: string): Promise<void> {
    if (!mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: mail, messageId, ...signInIdMail({ name, signInId, origin, help }) });
  }
}
