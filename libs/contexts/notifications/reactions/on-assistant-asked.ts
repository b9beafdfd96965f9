import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import {
  assistantAccepted,
  assistantDeclined,
  assistantInvited,
  type InvitationTold,
  InvitationToldOf,
} from '#mentoring';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { assistantAnsweredMail, assistantInvitedMail } from '../documents/assistant-mails.ts';

type Letter = InvitationTold | undefined;

/** A graduate is asked to assist a cohort, unless the office asks no more. */
@Reacts(assistantInvited, 'send-mail')
@Injectable()
export class AskOnAssistantInvited implements Errand<typeof assistantInvited, Letter> {
  constructor(
    private readonly toldOf: InvitationToldOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof assistantInvited>): Promise<Letter> {
    return this.toldOf.ask(facts.invitationId);
  }

  async send(told: Letter, messageId: string): Promise<void> {
    if (!told?.mail || told.state !== 'asked') return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: told.mail, messageId, ...assistantInvitedMail({ origin, help, ...told }) });
  }
}

type Answered = typeof assistantAccepted | typeof assistantDeclined;

/** Whoever asked hears the answer. A reaction for each, called by its name: deliveries know reactions by their names. */
function tellsOf(kind: Answered, name: string) {
  @Reacts(kind, 'send-mail')
  @Injectable()
  class TellOnAssistantAnswered implements Errand<Answered, Letter> {
    constructor(
      private readonly toldOf: InvitationToldOf,
      private readonly settings: Settings,
      private readonly mailer: Mailer,
    ) {}

    prepare({ facts }: EventOf<Answered>): Promise<Letter> {
      return this.toldOf.ask(facts.invitationId);
    }

    async send(told: Letter, messageId: string): Promise<void> {
      if (!told?.inviterMail) return;
      const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
      const mail = assistantAnsweredMail({ origin, help, ...told }, kind === assistantAccepted);
      await this.mailer.send({ to: told.inviterMail, messageId, ...mail });
    }
  }
  Object.defineProperty(TellOnAssistantAnswered, 'name', { value: name });
  return TellOnAssistantAnswered;
}

export const onAssistantAnswered = [
  tellsOf(assistantAccepted, 'TellOnAssistantAccepted'),
  tellsOf(assistantDeclined, 'TellOnAssistantDeclined'),
];
