import type { CalendarDate, EventId, Id, OfferingId, OrganizationId, PersonId } from '#kernel';
import type { NoticeId } from './events.ts';
import type {
  GatheringNoticeKind,
  MoveNoticeKind,
  PlaceNoticeKind,
  SeatNoticeKind,
  StaffNoticeKind,
} from './seat-notices.ts';

/** What people are told of a place in an exercise: the mail reads the rest when it is made. */
export interface PlaceFacts {
  readonly offeringId: OfferingId;
  /** The event of the party that a place came or went with. */
  readonly because?: string;
  /** They did it themselves. */
  readonly isOwnDeed?: boolean;
  readonly sessionId?: string;
}

/** What people are told of an application, or of an offering they wait for. */
export interface SeatFacts {
  readonly offeringId: OfferingId;
  /** Its state before, where that matters to the words. */
  readonly from?: string | null;
  /** The deadline somebody was reminded of. */
  readonly until?: string;
}

/** What those in charge are told of others. */
export interface StaffFacts {
  readonly offeringId: OfferingId;
  /** What was told to people who have no mail. */
  readonly noticeIds?: readonly NoticeId[];
  /** Whom it concerns. */
  readonly personIds?: readonly PersonId[];
}

/** Who moved, and where to. */
export interface MoveFacts {
  readonly personId: PersonId;
  readonly otherId: OrganizationId;
  /** The last day in the organization that is told; null where it goes on. */
  readonly endsOn: CalendarDate | null;
}

/** What people are told of an event: the mail reads the rest when it is made. */
export interface GatheringFacts {
  readonly offeringId: OfferingId;
  readonly gatheringId: Id<'Gathering'>;
  /** Its days that do not take place any more. */
  readonly canceledIds?: readonly string[];
}

/** What people are told about. Days, ids and names of offerings only: the mail reads the person when it is sent. */
export type NoticeFacts = {
  'access-extended': { readonly endsOn: CalendarDate };
  invitation: object;
  reminder: object;
  'results-released': object;
  'certificate-ready': { readonly award: 'attendance' | 'pass' | 'completion' | 'outstanding' };
} & Record<PlaceNoticeKind, PlaceFacts> &
  Record<SeatNoticeKind, SeatFacts> &
  Record<StaffNoticeKind, StaffFacts> &
  Record<GatheringNoticeKind, GatheringFacts> &
  Record<MoveNoticeKind, MoveFacts>;

export type NoticeKind = keyof NoticeFacts;

/** Something to tell a person because of an event; or somebody without an account, who is invited to a seat. */
export interface Notice<Kind extends NoticeKind = NoticeKind> {
  readonly id: NoticeId;
  readonly organizationId: OrganizationId;
  readonly personId: PersonId | null;
  readonly seatId: Id<'Seat'> | null;
  readonly enrollmentId: Id<'Enrollment'> | null;
  readonly applicationId: Id<'Application'> | null;
  readonly eventId: EventId;
  readonly kind: Kind;
  readonly toldOn: CalendarDate;
  readonly facts: NoticeFacts[Kind];
}

/** A notice that is about no exercise. */
export const aboutNoSeat = { seatId: null, applicationId: null } as const;
