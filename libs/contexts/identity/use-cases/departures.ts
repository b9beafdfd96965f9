import { Injectable } from '@nestjs/common';
import type { CalendarDate, DomainError, PersonId } from '#kernel';

/** Records that have to be kept, and with them the account. */
export interface Kept {
  /** Says what is kept, why and until when. */
  readonly refusal: DomainError;
  /** The day on which it will have gone; null where none is set. */
  readonly until: CalendarDate | null;
}

/** What a context has of a person who deletes their account. Inside a transaction, also one of nobody's session. */
export interface Departing {
  keeps(personId: PersonId): Promise<Kept | undefined>;
  erase(personId: PersonId): Promise<void>;
}

/** Contexts on the right say here, when a process begins, what they keep and what they erase of who leaves. */
@Injectable()
export class Departures {
  private readonly departing: Departing[] = [];

  add(departing: Departing): void {
    this.departing.push(departing);
  }

  /** What is kept longest; nothing where all of it can go. */
  async keeps(personId: PersonId): Promise<Kept | undefined> {
    let last: Kept | undefined;
    for (const each of this.departing) {
      const kept = await each.keeps(personId);
      if (kept && (!last || isLonger(kept, last))) last = kept;
    }
    return last;
  }

  async erase(personId: PersonId): Promise<void> {
    for (const each of this.departing) await each.erase(personId);
  }
}

const isLonger = ({ until }: Kept, other: Kept): boolean =>
  other.until !== null && (until === null || until > other.until);
