/** About a confirmed place: these carry calendar entries. */
export const placeNoticeKinds = [
  'place-confirmed',
  'place-given-up',
  'session-scheduled',
  'session-rescheduled',
  'session-canceled',
  'venue-changed',
] as const;
export type PlaceNoticeKind = (typeof placeNoticeKinds)[number];

/** About an application, to those who are in it, keep it, or decide on it. */
export const seatNoticeKinds = [
  'application-received',
  'approval-asked',
  'application-approved',
  'application-rejected',
  'application-waitlisted',
  'seat-offered',
  'offer-ending',
  'offer-expired',
  'offer-declined',
  'application-confirmed',
  'application-canceled',
  'seat-canceled',
  'member-left',
  'no-longer-eligible',
  'application-transferred',
  'application-followed',
  'offering-moved',
  'companion-named',
  'companion-invited',
  'invitation-over',
  'seats-reserved',
  'names-due',
  'seats-released',
  'date-set',
] as const;
export type SeatNoticeKind = (typeof seatNoticeKinds)[number];

export const isAboutPlace = (kind: string): kind is PlaceNoticeKind =>
  (placeNoticeKinds as readonly string[]).includes(kind);
export const isAboutSeat = (kind: string): kind is SeatNoticeKind =>
  (seatNoticeKinds as readonly string[]).includes(kind);
