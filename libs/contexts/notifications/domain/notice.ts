import type { CalendarDate, EventId, Id, OrganizationId, PersonId } from '#kernel';
import type { NoticeId } from './events.ts';

/** What people are told about. Days, ids and names of offerings only: the mail reads the person when it is sent. */
export interface NoticeFacts {
  'access-extended': { readonly endsOn: CalendarDate };
  invitation: object;
  reminder: object;
  'certificate-ready': { readonly award: 'attendance' | 'pass' | 'completion' };
}

export type NoticeKind = keyof NoticeFacts;

/** Something to tell a person because of an event. */
export interface Notice<Kind extends NoticeKind = NoticeKind> {
  readonly id: NoticeId;
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
  readonly enrollmentId: Id<'Enrollment'> | null;
  readonly eventId: EventId;
  readonly kind: Kind;
  readonly toldOn: CalendarDate;
  readonly facts: NoticeFacts[Kind];
}
