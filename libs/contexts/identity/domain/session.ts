// A session ends after an hour without use and after twelve hours in any case: terminals are shared.

/** Until a new person has set a password and accepted the documents, only that is open to them. */
export type SessionState = 'to-finish' | 'full';

const MINUTE = 60 * 1000;

export const sessionRules = {
  idleMillis: 60 * MINUTE,
  longestMillis: 12 * 60 * MINUTE,
  /** How often at most the database is told that a session is in use. */
  touchedEveryMillis: MINUTE,
} as const;
