import { Injectable } from '@nestjs/common';
import type { OfferingId } from '#kernel';
import { Settings } from '#platform';
import { SeatedFacts, type SeatedKnown } from '#programs';
import { spokenPlace } from '../documents/mail-parts.ts';
import type { ChoiceTold } from '../documents/seat-drafts.ts';
import { seatMail, seatNews } from '../documents/seat-mails.ts';
import { isOutdated } from '../domain/letter-rules.ts';
import type { SeatNoticeKind } from '../domain/seat-notices.ts';
import { type LetterRead, LetterStatement } from '../persistence/letter.statement.ts';
import type { Drawn, ToTell } from './drawn.ts';

/** Makes the mail about an application. */
@Injectable()
export class SeatLetter {
  constructor(
    private readonly letters: LetterStatement,
    private readonly seatedFacts: SeatedFacts,
    private readonly settings: Settings,
  ) {}

  async ask(kind: SeatNoticeKind, { read, offering, ...told }: ToTell): Promise<Drawn> {
    const says = {
      ...read,
      ...told,
      ...this.sender,
      offeringId: offering.offeringId,
      state: read.state ?? '',
      from: read.facts.from ?? null,
      courseName: offering.courseNameJa,
      editionName: offering.editionNameJa,
      choices: await this.choices(read),
    };
    return {
      read,
      isOutdated: isOutdated(kind, { ...read, meetings: [] }),
      written: seatMail(kind, says),
      news: seatNews(kind, says),
      calendar: [],
    };
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
