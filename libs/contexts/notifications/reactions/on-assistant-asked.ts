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

/** Whoever asked hears that they assist. */
@Reacts(assistantAccepted, 'send-mail')
@Injectable()
export class TellOnAssistantAccepted implements Errand<typeof assistantAccepted, Letter> {
  constructor(
    private readonly toldOf: InvitationToldOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof assistantAccepted>): Promise<Letter> {
    return this.toldOf.ask(facts.invitationId);
  }

  async send(told: Letter, messageId: string): Promise<void> {
    if (!told?.inviterMail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    const mail = assistantAnsweredMail({ origin, help, ...told }, true);
    await this.mailer.send({ to: told.inviterMail, messageId, ...mail });
  }
}

/** Whoever asked hears that they do not. */
@Reacts(assistantDeclined, 'send-mail')
@Injectable()
export class TellOnAssistantDeclined implements Errand<typeof assistantDeclined, Letter> {
  constructor(
    private readonly toldOf: InvitationToldOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof assistantDeclined>): Promise<Letter> {
    return this.toldOf.ask(facts.invitationId);
  }

  async send(told: Letter, messageId: string): Promise<void> {
    if (!told?.inviterMail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    const mail = assistantAnsweredMail({ origin, help, ...told }, false);
    await this.mailer.send({ to: told.inviterMail, messageId, ...mail });
  }
}
