import { Injectable } from '@nestjs/common';
import { placeConfirmed, placeGivenUp } from '#enrollment';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { AddresseeStatement } from '../persistence/addressee.statement.ts';
import { AddNotices } from '../use-cases/add-notices.ts';

type Place = EventOf<typeof placeConfirmed>;

const noticeOf = ({ id: eventId, organizationId, actorId, facts }: Place) => {
  const { learnerId: personId, enrollmentId, applicationId, offeringId, because } = facts;
  const about = { offeringId, because, isOwnDeed: actorId === personId };
  return { organizationId, personId, enrollmentId, applicationId, eventId, facts: about };
};

/** Somebody has a place: they are told, with entries for their calendar. */
@Reacts(placeConfirmed, 'write-notices')
@Injectable()
export class TellOnPlaceConfirmed implements Reaction<typeof placeConfirmed> {
  constructor(private readonly addNotices: AddNotices) {}

  react(event: Place): Promise<void> {
    return this.addNotices.execute([{ ...noticeOf(event), kind: 'place-confirmed' }]);
  }
}

/** In other lines of that day they are stepped over from now on: whoever applied there for them is told. */
@Reacts(placeConfirmed, 'write-notices')
@Injectable()
export class TellOnPlaceElsewhere implements Reaction<typeof placeConfirmed> {
  constructor(
    private readonly addressees: AddresseeStatement,
    private readonly addNotices: AddNotices,
  ) {}

  async react({ id: eventId, facts: { learnerId, offeringId } }: Place): Promise<void> {
    const waiting = await this.addressees.steppedOver(learnerId, offeringId);
    await this.addNotices.execute(
      waiting.map(({ applicationId, organizationId, appliedBy: personId, offeringId: line }) => ({
        organizationId,
        applicationId,
        personId,
        eventId,
        kind: 'stepped-over' as const,
        facts: { offeringId: line },
      })),
    );
  }
}

/** Somebody has lost it: they are told, and their calendar takes the entries back. */
@Reacts(placeGivenUp, 'write-notices')
@Injectable()
export class TellOnPlaceGivenUp implements Reaction<typeof placeGivenUp> {
  constructor(private readonly addNotices: AddNotices) {}

  react(event: Place): Promise<void> {
    return this.addNotices.execute([{ ...noticeOf(event), kind: 'place-given-up' }]);
  }
}
