import { Injectable } from '@nestjs/common';
import type { OfferingId } from '#kernel';
import { noLongerEligible } from '../domain/application-events.ts';
import type { Application } from '../domain/application.ts';
import type { NoLonger } from '../domain/eligibility.ts';
import { inTurn } from '../domain/promotion.ts';
import { live, named } from '../domain/seat.ts';
import { JudgeApplicants, type Refused } from './judge-applicants.ts';
import type { Line } from './line-up.ts';
import type { OpenBook } from './open-seat-book.ts';
import { RecordParty } from './record-party.ts';

/** For the mail to them and the trail. */
const reasons: Record<NoLonger, string> = {
  'organization-type': '対象の団体の種類ではなくなったため',
  prerequisite: '前提となるコースを修了していないため',
  'free-retakes': '年度内に受講できる回数に達したため',
  left: '所属の終了',
};

/**
 * Whoever waited and may no longer take the exercise gets no offer and holds up nobody: looked at when it is their turn,
 * their party stops waiting for that offering, or, where it waits for no other, goes on without them. Who is elsewhere that
 * day is stepped over instead, since a cancellation brings them back. A step under the lock of the accounts.
 */
@Injectable()
export class LeaveOutIneligible {
  constructor(
    private readonly judge: JudgeApplicants,
    private readonly recordParty: RecordParty,
  ) {}

  /** True where somebody was left out: then the line is no longer what it was. */
  async execute(book: OpenBook, { queue, seatings, parties }: Line): Promise<boolean> {
    for (const { applicationId, offeringId } of inTurn(queue, seatings)) {
      const party = parties.find(({ id }) => id === applicationId);
      if (party && (await this.leaveOut(book, party, offeringId))) return true;
    }
    return false;
  }

  private async leaveOut(book: OpenBook, before: Application, offeringId: OfferingId): Promise<boolean> {
    const refused = await this.judge.refusedInLine(before, book.facts(offeringId));
    const [first] = refused;
    if (!first) return false;
    const after = before.asItStands();
    const others = before.choices.filter((choice) => choice !== offeringId);
    if (others.length) after.choose(others);
    else after.giveUp(seatsOf(before, refused), 'canceled');
    await this.recordParty.execute(book, { before, after, kind: noLongerEligible, reason: reasons[first.why] });
    return true;
  }
}

/** Theirs; all of them, where nobody is named yet and it is the organization that is refused. */
function seatsOf(party: Application, refused: readonly Refused[]) {
  const isNobodyNamed = named(party.seats).length === 0;
  return live(party.seats)
    .filter(({ learnerId }) => isNobodyNamed || refused.some(({ personId }) => personId === learnerId))
    .map(({ id }) => id);
}
