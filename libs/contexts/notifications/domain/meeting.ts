// RFC 5546: an entry keeps its UID while it is the same place at the same session; only the organizer raises SEQUENCE.

import type { CalendarDate, Id } from '#kernel';

/** A dated meeting of an offering in which somebody has a place. */
export interface Meeting {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly sessionId: string | null;
  readonly number: number;
  readonly revision: number;
  readonly state: 'planned' | 'canceled';
  readonly day: CalendarDate;
  /** The last day, where the offering has no sessions yet. */
  readonly endsOn: CalendarDate;
  /** Null: the hours are not known yet. */
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly title: string;
  readonly courseName: string;
  readonly offeringName: string;
  readonly mode: string;
  readonly venue: { readonly name: string; readonly room: string; readonly address: string } | null;
  readonly access: string;
  readonly bring: string;
  /** Of an offering with seats; else a day of an event. */
  readonly isExercise: boolean;
  /** Where to join online. */
  readonly link: string | null;
  readonly note: string;
}

/** One for each place and session: after cancel and rebook the place is another. */
export const uidOf = ({ enrollmentId, number }: Pick<Meeting, 'enrollmentId' | 'number'>): string =>
  `${enrollmentId}.${number}@kunren`;

/** A place given up is a change of its own: a session that still takes place is counted one further for it. */
export const sequenceOf = ({ revision, state }: Pick<Meeting, 'revision' | 'state'>, method: Method): number =>
  method === 'CANCEL' && state === 'planned' ? revision + 1 : revision;

export type Method = 'REQUEST' | 'CANCEL';
