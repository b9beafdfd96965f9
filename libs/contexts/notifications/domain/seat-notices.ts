/** About a confirmed place: these carry calendar entries, but for what is over. */
export const placeNoticeKinds = [
  'place-confirmed',
  'place-given-up',
  'session-scheduled',
  'session-rescheduled',
  'session-canceled',
  'venue-changed',
  'exercise-missed',
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
  'stepped-over',
  'application-transferred',
  'application-followed',
  'offering-moved',
  'offering-relocated',
  'companion-named',
  'companion-invited',
  'invitation-over',
  'seats-reserved',
  'names-due',
  'seats-released',
  'date-set',
] as const;
export type SeatNoticeKind = (typeof seatNoticeKinds)[number];

/** About others, to those who look after them. */
export const staffNoticeKinds = ['pass-on', 'days-in-conflict'] as const;
export type StaffNoticeKind = (typeof staffNoticeKinds)[number];

/** About people who move between organizations, to those who look after them. */
export const moveNoticeKinds = ['member-arrived', 'member-moved'] as const;
export type MoveNoticeKind = (typeof moveNoticeKinds)[number];

/** About an event of the year, to everybody who takes part in it. */
export const gatheringNoticeKinds = ['gathering-scheduled', 'gathering-changed', 'gathering-canceled'] as const;
export type GatheringNoticeKind = (typeof gatheringNoticeKinds)[number];

/** Told to whoever decides or keeps seats: of those everybody in charge hears, so nobody need pass them on. */
const toStaff: readonly string[] = ['approval-asked', 'member-left', 'seats-reserved', 'names-due', 'seats-released'];

/** News of one's own seat, which must reach also those who have no mail. */
export const isPassedOn = (kind: string): boolean =>
  (isAboutPlace(kind) || isAboutSeat(kind)) && !toStaff.includes(kind);

export const isForStaff = (kind: string): kind is StaffNoticeKind =>
  (staffNoticeKinds as readonly string[]).includes(kind);
export const isAboutGathering = (kind: string): kind is GatheringNoticeKind =>
  (gatheringNoticeKinds as readonly string[]).includes(kind);
export const isAboutMove = (kind: string): kind is MoveNoticeKind =>
  (moveNoticeKinds as readonly string[]).includes(kind);
export const isAboutPlace = (kind: string): kind is PlaceNoticeKind =>
  (placeNoticeKinds as readonly string[]).includes(kind);
export const isAboutSeat = (kind: string): kind is SeatNoticeKind =>
  (seatNoticeKinds as readonly string[]).includes(kind);
