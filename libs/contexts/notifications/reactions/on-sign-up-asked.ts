import { Injectable } from '@nestjs/common';
import { IssueSignUpLink, type SignUpLetter, signUpAsked } from '#identity';
import type { EventOf } from '#kernel';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { knownAddressMail, signUpMail } from '../documents/sign-up-mails.ts';

/** Who asked for an account gets its link; who has one already is told how to come in. */
@Reacts(signUpAsked, 'send-mail')
@Injectable()
export class OnSignUpAsked implements Errand<typeof signUpAsked, SignUpLetter | null> {
  constructor(
    private readonly issueSignUpLink: IssueSignUpLink,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof signUpAsked>): Promise<SignUpLetter | null> {
    return this.issueSignUpLink.execute(facts.signUpId);
  }

  async send(letter: SignUpLetter | null, messageId: string): Promise<void> {
    if (!letter) return;
    const { mail: to, knownAs, link } = letter;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    const written = link ? signUpMail({ origin, help, link }) : knownAddressMail({ origin, help, knownAs });
    await this.mailer.send({ to, messageId, ...written });
  }
}
