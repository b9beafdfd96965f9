import {
  type Actor,
  mayReach,
  NOBODY,
  type OrganizationId,
  type Permission,
  type PersonId,
  type Verdict,
} from '#kernel';
import { SessionCanceled, SessionHasAttendance, SessionNotFound } from './domain/errors.ts';
import { NoteOfSomebodyElse } from './domain/result-refusals.ts';
import { type SessionState, sessionStates, type SessionVerb } from './domain/session.ts';

/** What a policy needs to know of a session: the aggregate with its staff and a query's row both have it. */
export interface SessionFacts {
  /** Who runs the offering. */
  readonly organizationId: OrganizationId;
  readonly state: SessionState;
  /** The asker, where they are on its staff. */
  readonly taughtBy: readonly PersonId[];
}

const reaches = (actor: Actor, permission: Permission, { organizationId, taughtBy }: SessionFacts): boolean =>
  mayReach(actor, permission, { learnerId: NOBODY, organizationId, taughtBy });

/** Whoever schedules sessions: the program office alone. */
export function maySchedule(actor: Actor): Verdict {
  const reach = actor.grants['session.schedule']?.kind;
  return reach === 'nation' || reach === 'authority' ? null : new SessionNotFound();
}

/** A session is moved or canceled as far as its state lets it, and never once somebody's attendance is recorded. */
export function mayMove(
  actor: Actor,
  verb: SessionVerb,
  { state, hasAttendance }: { readonly state: SessionState; readonly hasAttendance: boolean },
): Verdict {
  const refused = maySchedule(actor);
  if (refused) return refused;
  if (!sessionStates[state][verb]) return new SessionCanceled();
  return hasAttendance ? new SessionHasAttendance() : null;
}

/** Whoever teaches the offering, or the office. */
export const mayView = (actor: Actor, session: SessionFacts): Verdict =>
  reaches(actor, 'teaching.view', session) ? null : new SessionNotFound();

/** The same, of a session that takes place. */
export function mayRecord(actor: Actor, session: SessionFacts): Verdict {
  if (!reaches(actor, 'attendance.record', session)) return new SessionNotFound();
  return session.state === 'canceled' ? new SessionCanceled() : null;
}

export const mayPrint = (actor: Actor, session: SessionFacts): Verdict =>
  reaches(actor, 'roster.print', session) ? null : new SessionNotFound();

/** Teams are formed for a session that takes place. */
export function mayForm(actor: Actor, session: SessionFacts): Verdict {
  if (!reaches(actor, 'team.form', session)) return new SessionNotFound();
  return session.state === 'canceled' ? new SessionCanceled() : null;
}

/** Who coordinates an organization asks for its people. */
export const mayWish = (
  actor: Actor,
  place: { readonly organizationId: OrganizationId; readonly learnerId: PersonId },
): Verdict => (mayReach(actor, 'team.wish', place) ? null : new SessionNotFound());

/** Results, stickers and notes are recorded by whoever teaches the offering, or the office; of a session that takes place. */
export function mayRecordResults(actor: Actor, session: SessionFacts): Verdict {
  if (!reaches(actor, 'result.record', session)) return new SessionNotFound();
  return session.state === 'canceled' ? new SessionCanceled() : null;
}

/** A note is written of any session, and corrected by whoever wrote it. */
export const mayWriteNote = (actor: Actor, session: SessionFacts): Verdict =>
  reaches(actor, 'result.record', session) ? null : new SessionNotFound();

export function mayCorrectNote(actor: Actor, session: SessionFacts, writtenBy: PersonId): Verdict {
  return mayWriteNote(actor, session) ?? (actor.personId === writtenBy ? null : new NoteOfSomebodyElse());
}

/** One's own result, and nobody else's. */
export const mayViewOwnResult = (
  actor: Actor,
  place: { readonly organizationId: OrganizationId; readonly learnerId: PersonId },
): Verdict => (mayReach(actor, 'result.view-own', place) ? null : new SessionNotFound());

/** One's own absence, and nobody else's. */
export const mayTellAbsence = (
  actor: Actor,
  place: { readonly organizationId: OrganizationId; readonly learnerId: PersonId },
): Verdict => (mayReach(actor, 'gathering.attend', place) ? null : new SessionNotFound());
