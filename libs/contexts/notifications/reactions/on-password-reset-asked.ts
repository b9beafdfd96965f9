import { Injectable } from '@nestjs/common';
import { IssueCode, type IssuedCode, passwordResetAsked } from '#identity';
import type { EventOf } from '#kernel';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { passwordResetMail } from '../documents/sign-in-mails.ts';

/** Who forgot the password gets a link, whose code is made as the mail is sent. */
@Reacts(passwordResetAsked, 'send-mail')
@Injectable()
export class OnPasswordResetAsked implements Errand<typeof passwordResetAsked, IssuedCode> {
  constructor(
    private readonly issueCode: IssueCode,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof passwordResetAsked>): Promise<IssuedCode> {
    return this.issueCode.execute({ personId: facts.personId, purpose: 'reset' });
  }

  async send({ name, signInId, mail, ...link }: IssuedCode, messageId: string): Promise<void> {
    if (!mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: mail, messageId, ...passwordResetMail({ name, signInId, origin, help, link }) });
  }
}
