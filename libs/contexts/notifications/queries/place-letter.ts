import { Injectable } from '@nestjs/common';
import { NextOfferings } from '#enrollment';
import { type CalendarDate, Clock, type Id } from '#kernel';
import { Settings } from '#platform';
import { calendarEntries } from '../documents/calendar-entries.ts';
import { type NextTold, placeMail, placeNews, type PlaceTold } from '../documents/place-mails.ts';
import { isOutdated, meetingsTold } from '../domain/letter-rules.ts';
import type { PlaceNoticeKind } from '../domain/seat-notices.ts';
import { LetterStatement } from '../persistence/letter.statement.ts';
import type { Drawn, ToTell } from './drawn.ts';

/** Makes the mail about a place, with the entries of its sessions. */
@Injectable()
export class PlaceLetter {
  constructor(
    private readonly letters: LetterStatement,
    private readonly nextOfferings: NextOfferings,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async ask(kind: PlaceNoticeKind, told: ToTell): Promise<Drawn> {
    const { read, isCalledOff } = told;
    const { facts, enrollmentId, mail, name } = read;
    const all = enrollmentId ? await this.letters.meetings(enrollmentId) : [];
    const { meetings, method } = meetingsTold(kind, all, { ...facts, isCalledOff, now: this.clock.now() });
    const says = { ...(await this.aboutPlace(kind, told)), meetings };
    const { MAIL_FROM: from, PUBLIC_URL: origin } = this.settings.values;
    const sending = { from, to: { name, mail: mail ?? '' }, madeAt: this.clock.now(), origin };
    // Called off as a whole: they hear of that by the place they lose.
    const hasPlace = read.hasPlace && !isCalledOff;
    return {
      read,
      isOutdated: isOutdated(kind, { ...read, hasPlace, meetings }),
      written: placeMail(kind, says),
      news: placeNews(kind, says),
      calendar: mail && method ? calendarEntries(meetings, { ...sending, method }) : [],
    };
  }

  private async aboutPlace(
    kind: PlaceNoticeKind,
    { read, offering, ...told }: ToTell,
  ): Promise<Omit<PlaceTold, 'meetings'>> {
    const { facts, enrollmentId, name, preLearningDueOn: dueOn } = read;
    return {
      ...told,
      ...this.sender,
      name,
      courseName: offering.courseNameJa,
      editionName: offering.editionNameJa,
      offeringName: offering.name,
      preLearning: dueOn && { dueOn, address: `${this.sender.origin}/courses/${enrollmentId}` },
      next: enrollmentId && needsAnother(kind, { ...told, ...facts }) ? await this.next(enrollmentId) : [],
      because: facts.because ?? null,
      isOwnDeed: facts.isOwnDeed ?? false,
    };
  }

  private async next(enrollmentId: Id<'Enrollment'>): Promise<NextTold[]> {
    const { PUBLIC_URL: origin } = this.settings.values;
    const items = await this.nextOfferings.suggested('send-mail', enrollmentId);
    return items.map(({ editionId, offeringId, name, startsOn, prefecture, venueName, free, applicationClosesAt }) => ({
      offeringName: name,
      startsOn: startsOn as CalendarDate,
      place: venueName ? [prefecture, venueName].filter(Boolean).join(' ') : 'オンライン',
      free,
      closesAt: new Date(applicationClosesAt),
      address: `${origin}/exercises/${editionId}?choices=${offeringId}`,
    }));
  }

  private get sender() {
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    return { origin, help };
  }
}

/** Whoever was absent, or lost their place with the whole offering and has no other choice. */
const needsAnother = (
  kind: PlaceNoticeKind,
  { isCalledOff, because }: { readonly isCalledOff: boolean; readonly because?: string },
): boolean =>
  kind === 'exercise-missed' || (kind === 'place-given-up' && isCalledOff && because === 'application-canceled');
