import { Injectable } from '@nestjs/common';
import type { CalendarEntry } from '#platform';
import { SeatedFacts } from '#programs';
import type { Written } from '../documents/mail-parts.ts';
import type { NoticeId } from '../domain/events.ts';
import { isAboutPlace, isAboutSeat } from '../domain/seat-notices.ts';
import { LetterStatement } from '../persistence/letter.statement.ts';
import type { Drawn } from './drawn.ts';
import { PlaceLetter } from './place-letter.ts';
import { SeatLetter } from './seat-letter.ts';

export interface Letter {
  /** Null: there is nobody to write to, or it is no longer so. */
  readonly to: string | null;
  readonly written: Written;
  readonly calendar: readonly CalendarEntry[];
}

/** Makes the mail of a notice about an exercise; null for any other notice. A step under the authority that sends mail. */
@Injectable()
export class ExerciseLetter {
  constructor(
    private readonly letters: LetterStatement,
    private readonly seatedFacts: SeatedFacts,
    private readonly placeLetter: PlaceLetter,
    private readonly seatLetter: SeatLetter,
  ) {}

  async ask(id: NoticeId): Promise<Letter | null> {
    const drawn = await this.drawn(id);
    if (!drawn) return null;
    const { read, isOutdated: isOver, written, calendar } = drawn;
    const to = isOver ? null : read.mail;
    return { to, written, calendar: to ? calendar : [] };
  }

  async drawn(id: NoticeId): Promise<Drawn | null> {
    const read = await this.letters.read(id);
    if (!read || !(isAboutPlace(read.kind) || isAboutSeat(read.kind))) return null;
    const offering = await this.seatedFacts.of('send-mail', read.facts.offeringId);
    const isCalledOff = offering.state === 'canceled';
    const reason = isCalledOff ? await this.letters.reasonCalledOff(offering.offeringId) : read.reason;
    const told = { read, offering, isCalledOff, reason };
    return isAboutPlace(read.kind) ? this.placeLetter.ask(read.kind, told) : this.seatLetter.ask(read.kind, told);
  }
}
