// A guardian answers by the link of a mail, without an account: for two weeks, and not asked twice within ten minutes.
const LIVES_MILLIS = 14 * 24 * 60 * 60 * 1000;
const APART_MILLIS = 10 * 60 * 1000;

/** When a link that is sent now lapses. */
export const lapseOfLink = (now: Date): Date => new Date(now.getTime() + LIVES_MILLIS);

/** Whether a mail was asked for so shortly before that another one is too many. */
export const isAskedJustNow = (askedAt: Date | null | undefined, now: Date): boolean =>
  Boolean(askedAt) && now.getTime() - (askedAt as Date).getTime() < APART_MILLIS;
