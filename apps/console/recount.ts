import { RecountCoverage } from '#coverage';
import { asWorker } from './as-worker.ts';
import type { Logins } from './migrate.ts';

/** Makes the counts of coverage anew from the ledger. */
export const recount = (logins: Logins): Promise<void> =>
  asWorker(logins, async (app) => {
    await app.get(RecountCoverage, { strict: false }).execute();
    console.log('recount done');
  });
