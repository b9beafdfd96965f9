import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailCatcher } from '../../apps/launcher/mail-catcher.mjs';
import { startPostgres } from '../../apps/launcher/postgres.mjs';
import { runConsole, startApp } from '../../apps/launcher/processes.mjs';
import { migrate } from '../../dist/apps/console/migrate.js';
import { takeTurns } from './turns.mjs';
import { arrangeWorld } from './world.mjs';

const THROWN_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** A whole installation with the demo's course and a few people: two api processes that take turns behind one address, and a worker. */
export default async function installationUp() {
  const folder = mkdtempSync(join(tmpdir(), 'kunren-journeys-'));
  const postgres = await startPostgres(join(folder, 'postgres'), THROWN_AWAY);
  process.env.KUNREN_SECRET = 'a secret of the journeys, which nobody keeps';
  const owner = postgres.urlOf('kunren', 'postgres');
  const logins = await migrate(owner);
  await runConsole(owner, ['registry']);
  const turns = await takeTurns();
  const mails = join(folder, 'mails');
  const catcher = await startMailCatcher(0, mails);
  const told = { PUBLIC_URL: turns.origin, SMTP_URL: `smtp://127.0.0.1:${catcher.port}`, MAILBOX_FOLDER: mails };
  const shared = { ...told, DEMO_SIGN_IN: 'yes', TRUST_PROXY: '1' };
  const start = async (name, database) => {
    const app = await startApp(name, { ...shared, PORT: '0', HEALTH_PORT: '0', DATABASE_URL: database });
    return { ...app, port: Number(/:(\d+)$/.exec(app.said)?.[1]) };
  };
  const apis = [await start('api', logins.kunren_api), await start('api', logins.kunren_api)];
  const worker = await start('worker', logins.kunren_worker);
  turns.between(apis.map(({ port }) => port));
  await arrangeWorld(owner, turns.origin);
  process.env.JOURNEY_ORIGIN = turns.origin;
  process.env.JOURNEY_MAILS = mails;
  process.env.JOURNEY_LOOKED_AT = join(folder, 'looked-at');
  process.env.JOURNEY_DATABASE = owner;
  globalThis.installation = { folder, postgres, apps: [...apis, worker], turns, catcher };
}
