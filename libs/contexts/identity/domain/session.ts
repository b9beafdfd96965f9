// A session ends after an hour without use and after twelve hours in any case: terminals are shared.

/** Until a person has set a password and accepted the documents, only that is open to them. */
export type SessionState = 'to-finish' | 'full';

/** How the person was recognized; who came by a code sets a new password, and is then here by that. */
export type OpenedBy = 'password' | 'slip' | 'link' | 'development';

const MINUTE = 60 * 1000;

export const sessionRules = {
  idleMillis: 60 * MINUTE,
  longestMillis: 12 * 60 * MINUTE,
  /** How often at most the database is told that a session is in use. */
  touchedEveryMillis: MINUTE,
} as const;

interface Standing {
  readonly openedBy: OpenedBy;
  readonly documentsToAccept: number;
}

export type ToDo = 'accept-documents' | 'set-password';

/** What has to be done before anything else is open. */
export const toDoOf = ({ openedBy, documentsToAccept }: Standing): ToDo[] => [
  ...(documentsToAccept ? (['accept-documents'] as const) : []),
  ...(openedBy === 'slip' || openedBy === 'link' ? (['set-password'] as const) : []),
];
