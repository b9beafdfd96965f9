import { Injectable } from '@nestjs/common';
import type { EventKind, KeptEvent } from '#kernel';
import { type Errand, Mailer, Reacts } from '#platform';
import {
  audienceAsked,
  audienceCanceled,
  audienceConfirmed,
  audienceFormChanged,
  audienceMovedUp,
  type AudienceNews,
  audienceNewsDue,
  type AudienceRegistrationId,
  audienceWaiting,
} from '#presenting';
import type { AudienceAbout } from '../documents/audience-mails.ts';
import { AudienceLetters, type AudienceMail } from '../queries/audience-letters.ts';

interface Told {
  readonly audienceRegistrationId: AudienceRegistrationId;
  readonly hadPlace?: boolean;
  readonly news?: AudienceNews;
  readonly canceledIds?: readonly string[];
}

const tellings: Readonly<Record<string, { readonly kind: EventKind<Told>; readonly about: AudienceAbout | null }>> = {
  asked: { kind: audienceAsked, about: 'asked' },
  confirmed: { kind: audienceConfirmed, about: 'confirmed' },
  waiting: { kind: audienceWaiting, about: 'waiting' },
  'moved-up': { kind: audienceMovedUp, about: 'moved-up' },
  'form-changed': { kind: audienceFormChanged, about: 'form-changed' },
  canceled: { kind: audienceCanceled, about: 'canceled' },
  // It says itself what is to be told.
  'news-due': { kind: audienceNewsDue, about: null },
};

/** A reaction for one kind, called by it: deliveries know reactions by their names. */
function tellsOf([cause, { kind, about }]: [string, (typeof tellings)[string]]) {
  @Reacts(kind, 'send-mail')
  @Injectable()
  class TellAudience implements Errand<EventKind<Told>, AudienceMail | null> {
    constructor(
      private readonly letters: AudienceLetters,
      private readonly mailer: Mailer,
    ) {}

    async prepare({ facts }: KeptEvent<Told>): Promise<AudienceMail | null> {
      const { audienceRegistrationId: id, news, ...told } = facts;
      const subject = about ?? news;
      const mail = subject ? await this.letters.ask(id, { about: subject, ...told }) : null;
      // Who has confirmed already is told so, and nobody else is.
      return mail ?? (about === 'asked' ? this.letters.ask(id, { about: 'known' }) : null);
    }

    async send(mail: AudienceMail | null, messageId: string): Promise<void> {
      if (mail) await this.mailer.send({ to: mail.to, messageId, ...mail.written, calendar: mail.calendar });
    }
  }
  Object.defineProperty(TellAudience, 'name', { value: `TellOn-audience-${cause}` });
  return TellAudience;
}

/** Whoever registered as audience is asked whether it was they, and told what becomes of it. */
export const onAudienceTold = Object.entries(tellings).map(tellsOf);
