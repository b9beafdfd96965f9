import { Injectable } from '@nestjs/common';
import { Clock, type OfferingId } from '#kernel';
import { type CalendarEntry, Settings } from '#platform';
import { SeatedFacts, type SeatedKnown } from '#programs';
import { calendarEntries } from '../documents/calendar-entries.ts';
import { spokenPlace, type Written } from '../documents/mail-parts.ts';
import { placeMail } from '../documents/place-mails.ts';
import { type ChoiceTold, seatMail } from '../documents/seat-mails.ts';
import type { NoticeId } from '../domain/events.ts';
import { isOutdated, meetingsTold } from '../domain/letter-rules.ts';
import { isAboutPlace, isAboutSeat, type PlaceNoticeKind, type SeatNoticeKind } from '../domain/seat-notices.ts';
import { type LetterRead, LetterStatement } from '../persistence/letter.statement.ts';

export interface Letter {
  /** Null: there is nobody to write to, or it is no longer so. */
  readonly to: string | null;
  readonly written: Written;
  readonly calendar: readonly CalendarEntry[];
}

interface Told {
  readonly read: LetterRead;
  readonly offering: SeatedKnown;
  readonly isCalledOff: boolean;
  readonly reason: string | null;
}

/** Makes the mail of a notice about an exercise; null for any other notice. A step under the authority that sends mail. */
@Injectable()
export class ExerciseLetter {
  constructor(
    private readonly letters: LetterStatement,
    private readonly seatedFacts: SeatedFacts,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async ask(id: NoticeId): Promise<Letter | null> {
    const read = await this.letters.read(id);
    if (!read || !(isAboutPlace(read.kind) || isAboutSeat(read.kind))) return null;
    const offering = await this.seatedFacts.of('send-mail', read.facts.offeringId);
    const isCalledOff = offering.state === 'canceled';
    const reason = isCalledOff ? await this.letters.reasonCalledOff(offering.offeringId) : read.reason;
    const told = { read, offering, isCalledOff, reason };
    return isAboutPlace(read.kind) ? this.ofPlace(read.kind, told) : this.ofSeat(read.kind, told);
  }

  private async ofPlace(kind: PlaceNoticeKind, { read, offering, ...told }: Told): Promise<Letter> {
    const { facts, enrollmentId, mail, name } = read;
    const all = enrollmentId ? await this.letters.meetings(enrollmentId) : [];
    const { meetings, method } = meetingsTold(kind, all, { ...facts, isCalledOff: told.isCalledOff });
    const written = placeMail(kind, {
      ...told,
      ...this.sender,
      name,
      courseName: offering.courseNameJa,
      editionName: offering.editionNameJa,
      offeringName: offering.name,
      meetings,
      because: facts.because ?? null,
      isOwnDeed: facts.isOwnDeed ?? false,
    });
    const { MAIL_FROM: from, PUBLIC_URL: origin } = this.settings.values;
    const sending = { method, from, to: { name, mail: mail ?? '' }, madeAt: this.clock.now(), origin };
    // Called off as a whole: they hear of that by the place they lose.
    const hasPlace = read.hasPlace && !told.isCalledOff;
    const to = isOutdated(kind, { ...read, hasPlace, meetings }) ? null : mail;
    return { to, written, calendar: to ? calendarEntries(meetings, sending) : [] };
  }

  private async ofSeat(kind: SeatNoticeKind, { read, offering, ...told }: Told): Promise<Letter> {
    const written = seatMail(kind, {
      ...read,
      ...told,
      ...this.sender,
      offeringId: offering.offeringId,
      state: read.state ?? '',
      from: read.facts.from ?? null,
      courseName: offering.courseNameJa,
      editionName: offering.editionNameJa,
      choices: await this.choices(read),
    });
    return { to: isOutdated(kind, { ...read, meetings: [] }) ? null : read.mail, written, calendar: [] };
  }

  /** Those it waits for, ranked; or the one it is about. */
  private async choices({ applicationId, facts, ...read }: LetterRead): Promise<ChoiceTold[]> {
    const waits =
      applicationId !== null && !read.holdsSeats && ['waitlisted', 'awaiting-approval'].includes(read.state ?? '');
    const ids: readonly OfferingId[] = waits ? read.choices : [facts.offeringId];
    const known = new Map((await this.seatedFacts.all('send-mail', ids)).map((each) => [each.offeringId, each]));
    const positions = applicationId ? await this.letters.positions(applicationId) : new Map<OfferingId, number>();
    return ids.flatMap((id) => {
      const offering = known.get(id);
      return offering ? { ...choiceOf(offering), position: positions.get(id) ?? null } : [];
    });
  }

  private get sender() {
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    return { origin, help };
  }
}

const choiceOf = ({ name, startsOn, endsOn, mode, applicationClosesAt, ...at }: SeatedKnown) => ({
  offeringName: name,
  startsOn,
  endsOn,
  closesAt: applicationClosesAt,
  place: spokenPlace(
    at.venueName === null ? null : { name: at.venueName, room: at.venueRoom ?? '', address: at.venueAddress ?? '' },
    mode,
  ),
});
