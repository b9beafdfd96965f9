import { AppointFirstOfficer } from '#identity';
import { ConfigurationError, Settings } from '#platform';
import { asWorker } from './as-worker.ts';
import type { Logins } from './migrate.ts';

const USAGE =
  'first-operator <name> <mail>: appoints the first officer of the program office, and prints the link to sign in with.';

/** Appoints whoever appoints all others, and prints a link that works once. */
export async function firstOperator(logins: Logins, [name, mail]: string[]): Promise<void> {
  if (!name || !mail?.includes('@')) throw new ConfigurationError(USAGE);
  await asWorker(logins, async (app) => {
    const { signInId, code } = await app.get(AppointFirstOfficer, { strict: false }).execute({ name, mail });
    const { PUBLIC_URL } = app.get(Settings, { strict: false }).values;
    console.log(`${signInId}\n${PUBLIC_URL}/sign-in/link#code=${code}`);
  });
}
