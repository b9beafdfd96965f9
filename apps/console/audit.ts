import { KeptAsWritten } from '#platform';
import { asWorker } from './as-worker.ts';
import type { Logins } from './migrate.ts';

/** Holds kept values and files against their digests; what was altered is named. */
export const audit = (logins: Logins): Promise<void> =>
  asWorker(logins, async (app) => {
    const altered = await app.get(KeptAsWritten).findAltered();
    for (const what of altered) console.log(`altered: ${what}`);
    console.log(altered.length ? `${altered.length} altered` : 'everything is as it was written');
    if (altered.length) process.exitCode = 1;
  });
