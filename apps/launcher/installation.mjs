import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtFrom } from './build.mjs';
import { embeddedFolder, openDatabase } from './database.mjs';
import { startMailCatcher } from './mail-catcher.mjs';
import { runConsole, startApp } from './processes.mjs';
import { dataFolder, portsFor } from './remembered.mjs';
import { root } from './runtime.mjs';

const MAILBOX_FOLDER = path.join(dataFolder, 'mailbox');
const isDemo = process.env.KUNREN_DEMO !== 'no';

/** Everything that runs beside the apps, and the environment that each of them gets. */
export async function prepareInstallation() {
  const database = await openDatabase();
  const { migrate } = await import('../../dist/apps/console/migrate.js');
  const logins = await migrate(database.url);
  const demo = database.isEmbedded ? await fill(database.url) : '';
  const ports = await portsFor({ api: 3000, 'api-health': 9100, 'worker-health': 9101, mail: 1025 });
  const mail = await caughtMail(database, ports);
  const more = { ...mail.settings, ...(database.isEmbedded && isDemo && { DEMO_SIGN_IN: 'yes' }) };
  const PORT = process.env.PORT ?? String(ports.api);
  const envs = {
    api: {
      ...more,
      PORT,
      HEALTH_PORT: process.env.HEALTH_PORT ?? String(ports['api-health']),
      DATABASE_URL: logins.kunren_api,
    },
    worker: {
      ...more,
      PORT,
      HEALTH_PORT: process.env.WORKER_HEALTH_PORT ?? String(ports['worker-health']),
      DATABASE_URL: logins.kunren_worker,
    },
  };
  const stop = async () => {
    mail.stop();
    await database.stop();
  };
  return { envs, demo, catchesMail: Boolean(mail.settings.MAILBOX_FOLDER), stop };
}

export const startApps = ({ envs }) =>
  Promise.all(Object.entries(envs).map(([name, environment]) => startApp(name, environment)));

/** The registry, and the demo world, into the embedded database: again only after a change of what was built. */
async function fill(url) {
  const marker = path.join(embeddedFolder, 'kunren-filled.json');
  const filled = existsSync(marker) ? JSON.parse(readFileSync(marker, 'utf8')) : {};
  const built = builtFrom();
  if (filled.built === built && filled.isDemo === isDemo) return filled.demo;
  await runConsole(url, ['registry']);
  const demo = isDemo && existsSync(`${root}dist/apps/console/demo/seed.js`) ? await runConsole(url, ['seed']) : '';
  writeFileSync(marker, JSON.stringify({ built, isDemo, demo }));
  return demo;
}

/** Without a mail server of its own a development keeps its mails and shows them. */
async function caughtMail({ isEmbedded }, ports) {
  if (process.env.SMTP_URL || !isEmbedded || process.env.NODE_ENV === 'production') {
    return { settings: {}, stop: () => {} };
  }
  const catcher = await startMailCatcher(ports.mail, MAILBOX_FOLDER);
  return { ...catcher, settings: { SMTP_URL: `smtp://127.0.0.1:${ports.mail}`, MAILBOX_FOLDER } };
}
