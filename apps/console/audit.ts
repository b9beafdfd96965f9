import { AuditSeats, seatInvariants } from '#enrollment';
import { KeptAsWritten } from '#platform';
import { asWorker } from './as-worker.ts';
import type { Logins } from './migrate.ts';

const BROKEN = 2;

/** Holds kept values and files against their digests, or (`audit seats`) all seats against what is always true of them. */
export const audit = (logins: Logins, [what]: string[]): Promise<void> =>
  what === 'seats' ? auditSeats(logins) : auditKept(logins);

const auditKept = (logins: Logins): Promise<void> =>
  asWorker(logins, async (app) => {
    const altered = await app.get(KeptAsWritten).findAltered();
    for (const what of altered) console.log(`altered: ${what}`);
    console.log(altered.length ? `${altered.length} altered` : 'everything is as it was written');
    if (altered.length) process.exitCode = 1;
  });

/** Names every row that breaks an invariant, and changes nothing. */
const auditSeats = (logins: Logins): Promise<void> =>
  asWorker(logins, async (app) => {
    const broken = await app.get(AuditSeats, { strict: false }).find();
    for (const { code, offeringId, applicationId, found } of broken) {
      const where = [offeringId && `offering ${offeringId}`, applicationId && `application ${applicationId}`];
      console.log(`${code}: ${[...where, found].filter(Boolean).join(', ')}. ${seatInvariants[code].en}`);
    }
    console.log(broken.length ? `${broken.length} rows break a rule of seats` : 'all seats are as they should be');
    if (broken.length) process.exitCode = BROKEN;
  });
