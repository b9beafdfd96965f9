import { LoadRegistry } from '#organizations';
import { asWorker } from './as-worker.ts';
import type { Logins } from './migrate.ts';

/** Loads the local governments, the bureaus and the office. */
export const registry = (logins: Logins): Promise<void> =>
  asWorker(logins, async (app) => {
    const { organizations, newEvents } = await app.get(LoadRegistry, { strict: false }).execute();
    console.log(`registry ${organizations} organizations, ${newEvents} new events`);
  });
