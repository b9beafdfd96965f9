import { Injectable } from '@nestjs/common';
import { DomainError, type OfferingId } from '#kernel';
import type { Application } from '../domain/application.ts';
import {
  AlreadyInThatOffering,
  ChoicesOfDifferentEditions,
  DayTaken,
  NoSeatsLeft,
  OnlyHeldSeatsMove,
  SeatsAreWaitedFor,
  ShareUsedUp,
} from '../domain/application-errors.ts';
import { type InLine, type Seating, seatedAtOnce } from '../domain/promotion.ts';
import { named } from '../domain/seat.ts';
import { daysOf } from '../domain/seat-book.ts';
import { shareLeft } from '../domain/seats.ts';
import { consequencesOf, type Weighed } from '../domain/transfer.ts';
import { BookedDayStatement } from '../persistence/booked-day.statement.ts';
import { PersonLabels } from '../queries/person-labels.ts';
import { SeatsOf } from '../queries/seats-of.ts';
import { CheckChoices, stagesOf } from './check-choices.ts';
import { JudgeApplicants } from './judge-applicants.ts';
import { LineUp } from './line-up.ts';
import type { OpenBook } from './open-seat-book.ts';

/** Whether a party may move to another offering of its edition, and what changes for its people. A step under the lock. */
@Injectable()
export class WeighTransfer {
  constructor(
    private readonly checkChoices: CheckChoices,
    private readonly judge: JudgeApplicants,
    private readonly lineUp: LineUp,
    private readonly labels: PersonLabels,
    private readonly days: BookedDayStatement,
    private readonly seatsOf: SeatsOf,
  ) {}

  async execute(book: OpenBook, party: Application, offeringId: OfferingId): Promise<Weighed> {
    if (offeringId === party.offeringId) return { refusal: new AlreadyInThatOffering(), consequences: [] };
    if (party.state !== 'confirmed') return { refusal: new OnlyHeldSeatsMove(), consequences: [] };
    const [from, to] = [book.facts(party.offeringId), book.facts(offeringId)];
    const [behind] = await this.seatsOf.all([party.offeringId]);
    const given = party.approvals.map(({ stage }) => stage);
    const needsApproval = stagesOf([to], false).some((stage) => !given.includes(stage));
    const consequences = consequencesOf({ from, to, waitingBehind: behind?.waiting ?? 0, needsApproval });
    return { refusal: await this.refusal(book, party, offeringId), consequences };
  }

  private async refusal(book: OpenBook, party: Application, offeringId: OfferingId): Promise<DomainError | null> {
    try {
      this.checkChoices.insistToCome([book.facts(party.offeringId)]);
      const choices = await this.checkChoices.execute([offeringId]);
      if (choices[0]?.editionId !== party.editionId) throw new ChoicesOfDifferentEditions();
      const { organizationId } = party;
      // They have applied already; whether the day is free is asked below, past their own seat.
      const waived = ['not-applied-yet', 'day-free', 'free-retakes'] as const;
      const personIds = named(party.seats);
      await this.judge.execute({ organizationId, personIds, areStudents: false, offerings: choices, waived });
      await this.insistOnDays(book, party, offeringId);
      await this.insistOnSeats(book, party, offeringId);
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  private async insistOnDays(book: OpenBook, party: Application, offeringId: OfferingId): Promise<void> {
    const { startsOn, endsOn } = book.facts(offeringId);
    const taken = await this.days.taken(named(party.seats), daysOf(startsOn, endsOn));
    const elsewhere = taken.find(({ applicationId }) => applicationId !== party.id);
    if (elsewhere) throw new DayTaken(await this.labels.of(elsewhere.learnerId), elsewhere.day);
  }

  private async insistOnSeats(book: OpenBook, party: Application, offeringId: OfferingId): Promise<void> {
    const line = await this.lineUp.execute(book, [offeringId], null, party);
    const own = line.queue.find(({ applicationId }) => applicationId === party.id) as InLine;
    const comes = { ...own, choices: [offeringId] };
    const [seating] = line.seatings as unknown as readonly [Seating];
    if (comes.size > seating.free) throw new NoSeatsLeft(seating.free);
    const share = shareLeft(seating.organizationLimit, seating.heldBy, party.organizationId);
    if (comes.size > share) throw new ShareUsedUp(seating.organizationLimit ?? 0);
    const isFree = seatedAtOnce(comes, line.queue, line.seatings) !== null;
    if (!isFree) throw new SeatsAreWaitedFor(line.parties.reduce((sum, { size }) => sum + size, 0));
  }
}
