import { Injectable } from '@nestjs/common';
import {
  applicationApproved,
  applicationCanceled,
  applicationConfirmed,
  applicationFollowed,
  applicationMade,
  applicationRejected,
  applicationTransferred,
  applicationWaitlisted,
  memberCanceled,
  memberLeft,
  memberSwapped,
  noLongerEligible,
  offerAccepted,
  offerDeclined,
  offerExpired,
  type PartyTold,
  seatNamed,
  seatOffered,
  seatsReleased,
  seatsReserved,
} from '#enrollment';
import type { EventKind, KeptEvent } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import type { PartyCause } from '../domain/party-news.ts';
import { TellParty } from '../use-cases/tell-party.ts';

const kinds: Record<PartyCause, EventKind<PartyTold>> = {
  'application-approved': applicationApproved,
  'application-canceled': applicationCanceled,
  'application-confirmed': applicationConfirmed,
  'application-followed': applicationFollowed,
  'application-made': applicationMade,
  'application-rejected': applicationRejected,
  'application-transferred': applicationTransferred,
  'application-waitlisted': applicationWaitlisted,
  'member-canceled': memberCanceled,
  'member-left': memberLeft,
  'member-swapped': memberSwapped,
  'no-longer-eligible': noLongerEligible,
  'offer-accepted': offerAccepted,
  'offer-declined': offerDeclined,
  'offer-expired': offerExpired,
  'seat-named': seatNamed,
  'seat-offered': seatOffered,
  'seats-released': seatsReleased,
  'seats-reserved': seatsReserved,
};

/** A reaction for one kind, called by it: deliveries know reactions by their names. */
function tellsOf(cause: PartyCause) {
  @Reacts(kinds[cause], 'write-notices')
  @Injectable()
  class TellOfParty implements Reaction<EventKind<PartyTold>> {
    constructor(private readonly tellParty: TellParty) {}

    react(event: KeptEvent<PartyTold>): Promise<void> {
      return this.tellParty.execute(cause, event);
    }
  }
  Object.defineProperty(TellOfParty, 'name', { value: `TellOn-${cause}` });
  return TellOfParty;
}

/** Every change of a party is told to whom it concerns. */
export const onPartyChanged = (Object.keys(kinds) as PartyCause[]).map(tellsOf);
