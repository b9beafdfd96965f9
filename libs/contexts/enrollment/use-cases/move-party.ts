import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type EventKind, insist, type OfferingId, type Verdict } from '#kernel';
import { Database, Transaction } from '#platform';
import type { Application } from '../domain/application.ts';
import { ApplicationNotFound } from '../domain/application-errors.ts';
import type { PartyTold } from '../domain/application-events.ts';
import { RecordChangedMeanwhile } from '../domain/errors.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { type OpenBook, OpenSeatBook } from './open-seat-book.ts';
import { type PartyNow, partyNow } from './place-application.ts';
import { PromoteWaiting } from './promote-waiting.ts';
import { RecordParty } from './record-party.ts';

export interface Move {
  readonly applicationId: ApplicationId;
  /** Left out by schedules and reactions: they look at what they find. */
  readonly version?: number;
  readonly reason?: string;
  /** Offerings it may come to concern. */
  readonly also?: readonly OfferingId[];
  /** Whether whoever asks may; judged on the locked party. */
  judge(party: Application): Verdict;
  /** Changes the party and answers what to call it; null: there is nothing to do. */
  change(party: Application, book: OpenBook): EventKind<PartyTold> | null | Promise<EventKind<PartyTold> | null>;
}

type Concerned = Pick<Application, 'holdsSeats' | 'offeringId' | 'choices'>;

const LOOKS = 5;
const CONCERNS = `
  select offering_id as "offeringId", choices, holds_seats as "holdsSeats" from applications where id = $1`;

/**
 * One verb on one party: found as far as the asker reaches, the accounts of its offerings locked, judged, changed,
 * recorded, and the seats it frees offered to those who wait. All in one transaction.
 */
@Injectable()
export class MoveParty {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly applications: ApplicationRepository,
    private readonly openSeatBook: OpenSeatBook,
    private readonly recordParty: RecordParty,
    private readonly promoteWaiting: PromoteWaiting,
  ) {}

  /** Whoever names no version looks again where the party moved while they came. */
  async execute(scope: AuthorizedScope, move: Move): Promise<PartyNow> {
    for (let left = move.version === undefined && !this.transaction.isRunning ? LOOKS : 1; ; left--) {
      try {
        return await this.once(scope, move);
      } catch (error) {
        if (left === 1 || !(error instanceof RecordChangedMeanwhile)) throw error;
      }
    }
  }

  private once(scope: AuthorizedScope, move: Move): Promise<PartyNow> {
    return this.transaction.run(scope, async () => {
      const [found] = await this.database.read<Concerned>(scope, CONCERNS, [move.applicationId]);
      if (!found) throw new ApplicationNotFound();
      return this.transaction.under('allot-seats', () => this.under(found, move));
    });
  }

  private async under(found: Concerned, { applicationId, version, reason, also = [], ...move }: Move) {
    const book = await this.openSeatBook.execute([...concernsOf(found), ...also]);
    const party = await this.applications.lock(applicationId);
    insist(move.judge(party));
    if (version !== undefined) party.expectVersion(version);
    // It moved to another offering before the lock was ours.
    if (party.concerns.some((id) => !book.offeringIds.includes(id))) throw new RecordChangedMeanwhile();
    const before = party.asItStands();
    const kind = await move.change(party, book);
    if (!kind) return partyNow(party);
    await this.recordParty.execute(book, { before, after: party, kind, ...(reason && { reason }) });
    await this.promoteWaiting.execute(book);
    return partyNow(party);
  }
}

const concernsOf = ({ holdsSeats, offeringId, choices }: Concerned): readonly OfferingId[] =>
  holdsSeats ? [offeringId] : choices;
