import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import {
  type AuthorTold,
  AuthorToldOf,
  IssueWorkConsentLink,
  workAuthorAccepted,
  workAuthorDeclined,
  workAuthorInvited,
  type WorkConsentLetter,
  workGuardianAsked,
} from '#mentoring';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { authorAnsweredMail, authorInvitedMail, workConsentMail } from '../documents/work-mails.ts';

type Letter = AuthorTold | undefined;

/** Who is invited as an author hears of it, unless they have answered. */
@Reacts(workAuthorInvited, 'send-mail')
@Injectable()
export class TellOnWorkAuthorInvited implements Errand<typeof workAuthorInvited, Letter> {
  constructor(
    private readonly toldOf: AuthorToldOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof workAuthorInvited>): Promise<Letter> {
    return this.toldOf.invited(facts);
  }

  async send(told: Letter, messageId: string): Promise<void> {
    if (!told?.mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: told.mail, messageId, ...authorInvitedMail({ origin, help, ...told }) });
  }
}

/** Who invited hears that the other is an author now, or will not be one. */
const answered = (kind: typeof workAuthorAccepted, accepts: boolean) => {
  @Reacts(kind, 'send-mail')
  @Injectable()
  class TellOnWorkAuthorAnswered implements Errand<typeof kind, Letter> {
    constructor(
      private readonly toldOf: AuthorToldOf,
      private readonly settings: Settings,
      private readonly mailer: Mailer,
    ) {}

    prepare({ facts }: EventOf<typeof kind>): Promise<Letter> {
      return this.toldOf.answered(facts, facts.invitedBy);
    }

    async send(told: Letter, messageId: string): Promise<void> {
      if (!told?.mail) return;
      const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
      await this.mailer.send({ to: told.mail, messageId, ...authorAnsweredMail({ origin, help, ...told }, accepts) });
    }
  }
  Object.defineProperty(TellOnWorkAuthorAnswered, 'name', { value: `TellOn_${kind.name}` });
  return TellOnWorkAuthorAnswered;
};

export const onWorkAuthorAnswered = [answered(workAuthorAccepted, true), answered(workAuthorDeclined, false)];

/** The guardian of an author is asked whether a work may go public. */
@Reacts(workGuardianAsked, 'send-mail')
@Injectable()
export class AskGuardianOnWorkGuardianAsked implements Errand<typeof workGuardianAsked, WorkConsentLetter | null> {
  constructor(
    private readonly issueLink: IssueWorkConsentLink,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof workGuardianAsked>): Promise<WorkConsentLetter | null> {
    return this.issueLink.execute(facts.linkId);
  }

  async send(letter: WorkConsentLetter | null, messageId: string): Promise<void> {
    if (!letter) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: letter.mail, messageId, ...workConsentMail({ origin, help, ...letter }) });
  }
}
