import type { ErrorCode } from './errors.ts';

/** Refusals that routes of applications share. */
export const choosing = [
  'offering-has-no-seats',
  'offering-without-date',
  'offering-takes-nobody',
  'offering-has-started',
  'application-not-open-yet',
  'application-deadline-over',
  'choices-of-different-editions',
  'choice-named-twice',
] as const satisfies ErrorCode[];

export const eligible = [
  'not-eligible-organization-type',
  'not-eligible-student',
  'not-eligible-prerequisite',
  'not-eligible-second-account',
  'nobody-named',
  'person-named-twice',
  'person-already-applied',
  'day-taken',
  'companion-unknown',
  'organization-not-yours',
] as const satisfies ErrorCode[];

const states = [
  'application-is-awaiting-approval',
  'application-is-waitlisted',
  'application-is-offered',
  'application-is-confirmed',
  'application-is-canceled',
  'application-is-rejected',
  'application-is-declined',
  'application-is-expired',
] as const satisfies ErrorCode[];

export const changing = ['not-found', 'record-changed-meanwhile', ...states] as const satisfies ErrorCode[];
