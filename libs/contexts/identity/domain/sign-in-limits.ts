// After five wrong tries in a row one waits, each time twice as long, at most a quarter of an hour; never for good.
// A browser that has signed in to the account before is counted apart, so that a stranger's guesses do not hold up its
// owner. An address is only kept from floods: a whole prefecture may come from one.

export interface Limit {
  /** So many tries in a row cost nothing. */
  readonly free: number;
  readonly firstWaitSeconds: number;
  readonly longestWaitSeconds: number;
  /** After so long without a wrong try all is forgotten. */
  readonly forgottenAfterSeconds: number;
}

const HOUR = 3600;

export const limits = {
  account: { free: 5, firstWaitSeconds: 5, longestWaitSeconds: 900, forgottenAfterSeconds: 12 * HOUR },
  address: { free: 3000, firstWaitSeconds: 10, longestWaitSeconds: 60, forgottenAfterSeconds: 600 },
  /** People whom one coordinator asks to become members: a large city has many arrivals on one day in April. */
  arrivals: { free: 30, firstWaitSeconds: 30, longestWaitSeconds: 900, forgottenAfterSeconds: 12 * HOUR },
  /** Links asked for by one account. */
  reset: { free: 3, firstWaitSeconds: 600, longestWaitSeconds: HOUR, forgottenAfterSeconds: HOUR },
  /** Accounts asked for from one address, each of which sends a mail to somebody: a school class may sign up together. */
  signUps: { free: 100, firstWaitSeconds: 60, longestWaitSeconds: 900, forgottenAfterSeconds: HOUR },
} as const satisfies Record<string, Limit>;

/** How long one waits after so many wrong tries in a row. */
export const waitSecondsAfter = (failures: number, { free, firstWaitSeconds, longestWaitSeconds }: Limit): number =>
  failures < free ? 0 : Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** (failures - free));

/** Seconds until an instant, at least one. */
export const secondsUntil = (until: Date, now: Date): number =>
  Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
