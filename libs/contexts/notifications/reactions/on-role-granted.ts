import { Injectable } from '@nestjs/common';
import { IssueCode, roleGranted } from '#identity';
import type { EventOf } from '#kernel';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { type RoleTold, roleGrantedMail } from '../documents/sign-in-mails.ts';
import { RoleLetterStatement } from '../persistence/role-letter.statement.ts';

type Letter = RoleTold & { readonly mail: string | null };

/** Who was given a role is told, with a link when they have never signed in. The link's code is made as the mail is sent. */
@Reacts(roleGranted, 'send-mail')
@Injectable()
export class OnRoleGranted implements Errand<typeof roleGranted, Letter> {
  constructor(
    private readonly letters: RoleLetterStatement,
    private readonly issueCode: IssueCode,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  async prepare({ facts }: EventOf<typeof roleGranted>): Promise<Letter> {
    const { personId, organizationId, role, endsOn } = facts;
    const { hasSignedIn, ...holder } = await this.letters.holder(personId, organizationId);
    const needsLink = holder.mail !== null && !hasSignedIn;
    const link = needsLink ? await this.issueCode.execute({ personId, purpose: 'invitation' }) : null;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    return { ...holder, role, endsOn, link, origin, help };
  }

  async send({ mail, ...told }: Letter, messageId: string): Promise<void> {
    if (mail) await this.mailer.send({ to: mail, messageId, ...roleGrantedMail(told) });
  }
}
