import { Injectable } from '@nestjs/common';
import type { OfferingId } from '#kernel';
import { Settings } from '#platform';
import { SeatedFacts, type SeatedKnown } from '#programs';
import { spokenPlace } from '../documents/mail-parts.ts';
import type { ChoiceTold } from '../documents/seat-drafts.ts';
import { seatMail, seatNews } from '../documents/seat-mails.ts';
import { isOutdated } from '../domain/letter-rules.ts';
import type { SeatNoticeKind } from '../domain/seat-notices.ts';
import { type LetterRead, LetterStatement, type PlaceRead } from '../persistence/letter.statement.ts';
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
      choices: await this.choices(kind, read),
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
  private async choices(kind: SeatNoticeKind, { applicationId, facts, ...read }: LetterRead): Promise<ChoiceTold[]> {
    const isAboutOne = kind === 'offering-relocated' || applicationId === null || read.holdsSeats;
    const waits = !isAboutOne && ['waitlisted', 'awaiting-approval'].includes(read.state ?? '');
    const ids: readonly OfferingId[] = waits ? read.choices : [facts.offeringId];
    const known = new Map((await this.seatedFacts.all('send-mail', ids)).map((each) => [each.offeringId, each]));
    const positions = applicationId ? await this.letters.positions(applicationId) : new Map<OfferingId, number>();
    const places = Map.groupBy(await this.letters.places(ids), ({ offeringId }) => offeringId);
    return ids.flatMap((id) => {
      const offering = known.get(id);
      if (!offering) return [];
      const { place, access } = spokenPlaces(places.get(id) ?? []);
      const way = kind === 'offering-relocated' ? { access } : {};
      return { ...choiceOf(offering), place, ...way, position: positions.get(id) ?? null };
    });
  }

  private get sender() {
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    return { origin, help };
  }
}

const spokenPlaces = (places: readonly PlaceRead[]) => ({
  place: places.map(({ venue, mode }) => spokenPlace(venue, mode)).join('、'),
  access: [...new Set(places.map(({ access }) => access).filter(Boolean))].join('、'),
});

const choiceOf = ({ name, startsOn, endsOn, applicationClosesAt }: SeatedKnown) => ({
  offeringName: name,
  startsOn,
  endsOn,
  closesAt: applicationClosesAt,
});
