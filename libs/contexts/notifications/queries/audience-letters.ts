import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { type CalendarEntry, Settings } from '#platform';
import { type AudienceLetter, AudienceLetterOf, type AudienceRegistrationId } from '#presenting';
import { audienceEntries } from '../documents/audience-entries.ts';
import { type AudienceAbout, audienceMail } from '../documents/audience-mails.ts';
import type { Written } from '../documents/mail-parts.ts';

/** A mail to somebody who registered as audience. */
export interface AudienceMail {
  readonly to: string;
  readonly written: Written;
  readonly calendar: readonly CalendarEntry[];
}

interface Told {
  readonly about: AudienceAbout;
  /** They had a place until now. */
  readonly hadPlace?: boolean;
  /** The days that do not take place any more. */
  readonly canceledIds?: readonly string[];
}

/** In which state somebody still is to be told; what has been overtaken is not sent. */
const STANDS: Readonly<Record<AudienceAbout, readonly AudienceLetter['state'][]>> = {
  asked: ['asked'],
  known: ['confirmed', 'waiting'],
  confirmed: ['confirmed'],
  waiting: ['waiting'],
  'moved-up': ['confirmed'],
  'form-changed': ['confirmed'],
  canceled: ['canceled'],
  'gathering-changed': ['confirmed', 'waiting'],
  'gathering-canceled': ['confirmed', 'waiting'],
  reminder: ['confirmed'],
  'watch-link': ['confirmed'],
};
const WITH_ENTRIES: readonly AudienceAbout[] = ['confirmed', 'moved-up', 'form-changed', 'gathering-changed'];

/** Makes mails to an audience, with the entries of its days. */
@Injectable()
export class AudienceLetters {
  constructor(
    private readonly letterOf: AudienceLetterOf,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Null where there is nobody to tell, or nothing any more. */
  async ask(id: AudienceRegistrationId, told: Told): Promise<AudienceMail | null> {
    const letter = await this.letterOf.ask(id);
    if (!letter || !isToBeTold(letter, told.about)) return null;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    const days = letter.days.filter(({ state }) => state === 'planned');
    const written = audienceMail(told.about, { ...letter, days, origin, help });
    return { to: letter.mail, written, calendar: this.entries(letter, told) };
  }

  private entries(letter: AudienceLetter, { about, hadPlace, canceledIds = [] }: Told): CalendarEntry[] {
    const { state, days, isCanceled } = letter;
    const [now, sending] = [this.clock.now(), this.sending(letter)];
    if (about === 'canceled' && !hadPlace) return [];
    if (about === 'canceled' || (about === 'gathering-canceled' && state === 'confirmed'))
      return audienceEntries(
        days.filter(({ endsAt }) => endsAt > now),
        { ...sending, method: 'CANCEL' },
      );
    if (state !== 'confirmed' || isCanceled || !WITH_ENTRIES.includes(about)) return [];
    const coming = days.filter((day) => day.state === 'planned' && day.endsAt > now);
    const off = days.filter(({ sessionId }) => canceledIds.includes(sessionId));
    return [
      ...audienceEntries(coming, { ...sending, method: 'REQUEST' }),
      ...audienceEntries(off, { ...sending, method: 'CANCEL' }),
    ];
  }

  private sending(letter: AudienceLetter) {
    const { registrationId, revision, language, title, form, place, watchLink, ownPath, name, mail } = letter;
    const { MAIL_FROM: from, PUBLIC_URL: origin } = this.settings.values;
    return {
      registrationId,
      revision,
      language,
      from,
      to: { name, mail },
      madeAt: this.clock.now(),
      title: title[language],
      location: form === 'room' ? place : (watchLink ?? (language === 'ja' ? 'オンライン' : 'Online')),
      description: `${origin}${ownPath}`,
    };
  }
}

const isToBeTold = ({ state, form, isCanceled, watchLink }: AudienceLetter, about: AudienceAbout): boolean => {
  if (!STANDS[about].includes(state)) return false;
  if (about === 'watch-link') return form === 'online' && watchLink !== null;
  return !isCanceled || about === 'gathering-canceled' || about === 'canceled';
};
