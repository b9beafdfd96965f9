import { Injectable } from '@nestjs/common';
import { DomainError, type OfferingId } from '#kernel';
import type { Application } from '../domain/application.ts';
import type { ApprovalStage } from '../domain/application-states.ts';
import {
  AlreadyInThatOffering,
  ChoicesOfDifferentEditions,
  NoSeatsLeft,
  OnlyHeldSeatsMove,
  SeatsAreWaitedFor,
  ShareUsedUp,
} from '../domain/application-errors.ts';
import { type InLine, type Seating, seatedAtOnce } from '../domain/promotion.ts';
import { named } from '../domain/seat.ts';
import { shareLeft } from '../domain/seats.ts';
import { consequencesOf, type Weighed } from '../domain/transfer.ts';
import { SeatsOf } from '../queries/seats-of.ts';
import { CheckChoices, stagesOf } from './check-choices.ts';
import { JudgeApplicants } from './judge-applicants.ts';
import { LineUp } from './line-up.ts';
import type { OpenBook } from './open-seat-book.ts';

interface Judged {
  readonly refusal: DomainError | null;
  readonly needsOffice: boolean;
}

const cannot = (refusal: DomainError): Weighed => ({ refusal, consequences: [], stages: [] });

/** Whether a party may move to another offering of its edition, and what changes for its people. A step under the lock. */
@Injectable()
export class WeighTransfer {
  constructor(
    private readonly checkChoices: CheckChoices,
    private readonly judge: JudgeApplicants,
    private readonly lineUp: LineUp,
    private readonly seatsOf: SeatsOf,
  ) {}

  async execute(book: OpenBook, party: Application, offeringId: OfferingId): Promise<Weighed> {
    if (offeringId === party.offeringId) return cannot(new AlreadyInThatOffering());
    if (party.state !== 'confirmed') return cannot(new OnlyHeldSeatsMove());
    const [from, to] = [book.facts(party.offeringId), book.facts(offeringId)];
    const [behind] = await this.seatsOf.all([party.offeringId]);
    const { refusal, needsOffice } = await this.judged(book, party, offeringId);
    const isMissing = (stage: ApprovalStage) => !party.approvals.some((given) => given.stage === stage);
    const consequences = consequencesOf({
      from,
      to,
      waitingBehind: behind?.waiting ?? 0,
      needsApproval: stagesOf([to], false).some(isMissing),
      officeDecides: needsOffice && isMissing('office'),
    });
    return { refusal, consequences, stages: stagesOf([to], needsOffice) };
  }

  /** By the rules that bind whoever applies, as of the day there and past their own seats; a warning is the office's to allow. */
  private async judged(book: OpenBook, party: Application, offeringId: OfferingId): Promise<Judged> {
    try {
      this.checkChoices.insistToCome([book.facts(party.offeringId)]);
      const choices = await this.checkChoices.execute([offeringId]);
      if (choices[0]?.editionId !== party.editionId) throw new ChoicesOfDifferentEditions();
      const { organizationId } = party;
      const people = { organizationId, personIds: named(party.seats), beside: party.id };
      // Whether students are among them was said with the application.
      const { needsOffice } = await this.judge.execute({ ...people, areStudents: false, offerings: choices });
      await this.insistOnSeats(book, party, offeringId);
      return { refusal: null, needsOffice };
    } catch (error) {
      if (error instanceof DomainError) return { refusal: error, needsOffice: false };
      throw error;
    }
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
