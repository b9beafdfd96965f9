import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtFrom } from './build.mjs';
import { embeddedFolder, openDatabase } from './database.mjs';
import { startMailCatcher } from './mail-catcher.mjs';
import { runConsole, startApp, stopApp } from './processes.mjs';
import { dataFolder, otherPortsFor, portsFor, remember } from './remembered.mjs';
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
  const envs = () => envsOn(ports, more, logins);
  const choosePortsAgain = async (apps) => {
    const names = Object.keys(ports).filter((name) => apps.some((app) => name.startsWith(app)));
    Object.assign(ports, await otherPortsFor(names));
  };
  const stop = async () => {
    mail.stop();
    await database.stop();
  };
  return { envs, choosePortsAgain, demo, catchesMail: Boolean(mail.settings.MAILBOX_FOLDER), stop };
}

function envsOn(ports, more, logins) {
  const { PORT = String(ports.api), HEALTH_PORT, WORKER_HEALTH_PORT } = process.env;
  const api = { HEALTH_PORT: HEALTH_PORT ?? String(ports['api-health']), DATABASE_URL: logins.kunren_api };
  const worker = {
    HEALTH_PORT: WORKER_HEALTH_PORT ?? String(ports['worker-health']),
    DATABASE_URL: logins.kunren_worker,
  };
  return { api: { ...more, PORT, ...api }, worker: { ...more, PORT, ...worker } };
}

/** Starts api and worker; where another checkout took a port in the moment between, on others, which are kept from then on. */
export async function startApps(installation) {
  const envs = Object.entries(installation.envs());
  const started = await Promise.allSettled(envs.map(([name, environment]) => startApp(name, environment)));
  const failed = envs.map(([name], at) => ({ name, why: started[at].reason })).filter(({ why }) => why);
  if (failed.length === 0) return started.map(({ value }) => value);
  await Promise.all(started.filter(({ value }) => value).map(({ value }) => stopApp(value)));
  const isGiven = ['PORT', 'HEALTH_PORT', 'WORKER_HEALTH_PORT'].some((name) => process.env[name]);
  if (isGiven || !failed.every(({ why }) => why.isPortTaken)) throw failed[0].why;
  await installation.choosePortsAgain(failed.map(({ name }) => name));
  return startApps(installation);
}

/** The registry, and the demo world, into the embedded database: again only after a change of what was built. */
async function fill(url) {
  const marker = path.join(embeddedFolder, 'kunren-filled.json');
  const filled = existsSync(marker) ? JSON.parse(readFileSync(marker, 'utf8')) : {};
  const built = builtFrom();
  if (filled.built === built && filled.isDemo === isDemo) return filled.demo;
  await runConsole(url, ['registry']);
  const demo = isDemo && existsSync(`${root}dist/apps/console/demo/seed.js`) ? await runConsole(url, ['seed']) : '';
  remember(marker, JSON.stringify({ built, isDemo, demo }));
  return demo;
}

/** Without a mail server of its own a development keeps its mails and shows them. */
async function caughtMail(database, ports) {
  if (process.env.SMTP_URL || !database.isEmbedded || process.env.NODE_ENV === 'production') {
    return { settings: {}, stop: () => {} };
  }
  try {
    const catcher = await startMailCatcher(ports.mail, MAILBOX_FOLDER);
    return { ...catcher, settings: { SMTP_URL: `smtp://127.0.0.1:${ports.mail}`, MAILBOX_FOLDER } };
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    Object.assign(ports, await otherPortsFor(['mail']));
    return caughtMail(database, ports);
  }
}
