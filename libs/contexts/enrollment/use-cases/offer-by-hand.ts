import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock, type OfferingId } from '#kernel';
import { WorkingDays } from '#programs';
import {
  NoLongerEligible,
  NotOneOfTheirChoices,
  OfferComesByItself,
  OfferingHasStarted,
  ShareUsedUp,
} from '../domain/application-errors.ts';
import { seatOffered } from '../domain/application-events.ts';
import type { Application } from '../domain/application.ts';
import { isQuiet, offeredUntil } from '../domain/deadlines.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { peopleTold } from '../domain/people-told.ts';
import { shareLeft } from '../domain/seats.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { canDecide } from '../policy.ts';
import { PersonLabels } from '../queries/person-labels.ts';
import { JudgeApplicants } from './judge-applicants.ts';
import { MoveParty } from './move-party.ts';
import type { OpenBook } from './open-seat-book.ts';
import type { PartyNow } from './place-application.ts';

interface Asked {
  readonly applicationId: ApplicationId;
  readonly offeringId: OfferingId;
  readonly version: number;
}

/** Close to the day, when nothing is offered automatically any more, the office offers free seats to whom it can reach. */
@Injectable()
export class OfferByHand {
  constructor(
    private readonly moveParty: MoveParty,
    private readonly applications: ApplicationRepository,
    private readonly judge: JudgeApplicants,
    private readonly labels: PersonLabels,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { offeringId, ...asked }: Asked): Promise<PartyNow> {
    return this.moveParty.execute(scope, {
      ...asked,
      judge: (party) => canDecide(scope.actor, party),
      change: async (party, book) => {
        if (!party.choices.includes(offeringId)) throw new NotOneOfTheirChoices();
        await this.insistOnShare(party, book, offeringId);
        const until = await this.until(book, offeringId);
        await this.insistEligible(party, book, offeringId);
        party.offer(offeringId, until);
        return seatOffered;
      },
    });
  }

  /** As whoever is offered a seat by itself: in their turn they would be left out of the line. */
  private async insistEligible(party: Application, book: OpenBook, offeringId: OfferingId): Promise<void> {
    const refused = await this.judge.refusedInLine(party, book.facts(offeringId));
    const [first] = refused;
    if (!first) return;
    const who = refused.filter(({ why }) => why === first.why).map(({ personId }) => personId);
    const names = await this.labels.all(who);
    throw new NoLongerEligible(first.why, peopleTold([...names.values()], names.size ? 0 : party.size));
  }

  private async until(book: OpenBook, offeringId: OfferingId): Promise<Date> {
    const facts = book.facts(offeringId);
    const calendar = await this.workingDays.calendar('allot-seats');
    const days = { ...facts, startsOn: facts.startsOn as CalendarDate };
    const today = this.clock.today();
    if (!facts.startsOn || !isQuiet(today, days, calendar)) throw new OfferComesByItself();
    if (facts.startsOn <= today) throw new OfferingHasStarted(facts.startsOn);
    return offeredUntil(this.clock.now(), days, calendar);
  }

  private async insistOnShare({ organizationId, size }: Application, book: OpenBook, offeringId: OfferingId) {
    const { organizationLimit: limit } = book.facts(offeringId);
    if (limit === null) return;
    const heldBy = await this.applications.heldBy(offeringId);
    if (size > shareLeft(limit, heldBy, organizationId)) throw new ShareUsedUp(limit);
  }
}
