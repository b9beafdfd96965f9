import { type CalendarDate, eventKind, type Happening, type OrganizationId, type PersonId } from '#kernel';
import type { Edition } from './catalog.ts';
import type { OfferingTold } from './events.ts';
import type { EditionId, VenueId } from './ids.ts';
import type { Offering } from './offering.ts';
import type { StaffMember, StaffPart } from './offering-staff.ts';
import type { SeatedDays } from './seating.ts';
import { changedFields, type Venue, type VenueField } from './venue.ts';

interface SeatingChanged extends OfferingTold {
  /** Names of the fields. */
  readonly changed: readonly string[];
}

interface OfferingRescheduled extends OfferingTold {
  /** Null: it had, or has, no date. */
  readonly movedFrom: CalendarDate | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
}

interface EditionRolledOver {
  readonly editionId: EditionId;
  readonly copiedFromId: EditionId;
  /** How many plans of offerings came along. */
  readonly offerings: number;
}

interface VenueCorrected {
  readonly venueId: VenueId;
  readonly changed: readonly VenueField[];
}

interface StaffOfOffering extends OfferingTold {
  readonly personId: PersonId;
  readonly part: StaffPart;
  /** They may teach no more; nobody has released them. */
  readonly hasLeft?: true;
}

/** Seats, venue, deadline or another part of the plan of an offering with seats changed. */
export const offeringSeatingChanged = eventKind<SeatingChanged>('offering-seating-changed');

/** An offering got its first and last day, other ones, or lost them. */
export const offeringRescheduled = eventKind<OfferingRescheduled>('offering-rescheduled');

/** It does not take place. */
export const offeringCalledOff = eventKind<OfferingTold>('offering-called-off');

/** The edition of the next fiscal year was copied from this year's. */
export const editionRolledOver = eventKind<EditionRolledOver>('edition-rolled-over');

/** A venue has another room or address, or is found in another way. */
export const venueCorrected = eventKind<VenueCorrected>('venue-corrected');

export const staffAssigned = eventKind<StaffOfOffering>('staff-assigned');
export const staffReleased = eventKind<StaffOfOffering>('staff-released');

const of = ({ id, editionId }: Offering): OfferingTold => ({ offeringId: id, editionId });

/** `changed` names the fields. */
export const seatingChanged = (offering: Offering, changed: readonly string[]): Happening<SeatingChanged> => ({
  kind: offeringSeatingChanged,
  organizationId: offering.organizationId,
  facts: { ...of(offering), changed },
});

export const rescheduled = (
  offering: Offering,
  movedFrom: CalendarDate | null,
  days: SeatedDays | null,
): Happening<OfferingRescheduled> => ({
  kind: offeringRescheduled,
  organizationId: offering.organizationId,
  facts: { ...of(offering), movedFrom, startsOn: days?.startsOn ?? null, endsOn: days?.endsOn ?? null },
});

/** Belongs to the history of the prefecture in which the venue lies. */
export const correctedVenue = (before: Venue, after: Venue): Happening<VenueCorrected> => {
  const changed = changedFields(before, after);
  const words = changed.filter((field) => field !== 'prefectureId');
  return {
    kind: venueCorrected,
    organizationId: after.prefectureId,
    facts: { venueId: after.id, changed },
    changes: Object.fromEntries(
      words.map((field) => [
        field === 'name' ? 'venueName' : field,
        { before: String(before[field]), after: String(after[field]) },
      ]),
    ),
  };
};

export const calledOff = (offering: Offering, reason: string): Happening<OfferingTold> => ({
  kind: offeringCalledOff,
  organizationId: offering.organizationId,
  facts: of(offering),
  reason,
});

export const staffTold = (
  kind: typeof staffAssigned,
  offering: Offering,
  { personId, part }: StaffMember,
): Happening<StaffOfOffering> => ({
  kind,
  organizationId: offering.organizationId,
  facts: { ...of(offering), personId, part },
});

/** Released by the end of their membership. */
export const staffLeft = (offering: Offering, member: StaffMember): Happening<StaffOfOffering> => {
  const { facts, ...told } = staffTold(staffReleased, offering, member);
  return { ...told, facts: { ...facts, hasLeft: true }, reason: '所属の終了' };
};

/** `offerings`: how many plans came along; `runBy` is who runs the program. */
export const rolledOverBy = (
  { id, copiedFromId }: Edition,
  offerings: number,
  runBy: OrganizationId,
): Happening<EditionRolledOver> => ({
  kind: editionRolledOver,
  organizationId: runBy,
  facts: { editionId: id, copiedFromId: copiedFromId as EditionId, offerings },
});
