import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { root } from './runtime.mjs';

/** Where this checkout keeps what outlives a run: the embedded database, its ports, its secret, caught mails. */
export const dataFolder = path.resolve(process.env.KUNREN_DATA ?? `${root}.data`);

/** Ports by name: chosen once and kept, so that two checkouts side by side do not meet; asked for again only when taken. */
export async function portsFor(names) {
  const ports = {};
  for (const [name, wished] of Object.entries(names)) {
    ports[name] = await firstFree([knownPorts()[name], wished, ...anywhere()], Object.values(ports));
  }
  return rememberPorts(ports);
}

/** Others instead of these, which somebody took between the choice and the use. */
export async function otherPortsFor(names) {
  const ports = {};
  for (const name of names) ports[name] = await firstFree(anywhere(), Object.values(ports));
  return rememberPorts(ports);
}

/** Below those that the system gives to connections: one of them could take a port while what listened there starts again. */
const anywhere = () => [...Array.from({ length: 20 }, () => randomInt(10_000, 32_000)), 0];

const portsFile = path.join(dataFolder, 'ports.json');
const knownPorts = () => (existsSync(portsFile) ? JSON.parse(readFileSync(portsFile, 'utf8')) : {});

function rememberPorts(ports) {
  remember(portsFile, `${JSON.stringify({ ...knownPorts(), ...ports }, null, 2)}\n`);
  return ports;
}

/** Writes a small file whole or not at all, also when we are killed. */
export function remember(file, text, mode = 0o644) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text, { mode });
  renameSync(`${file}.new`, file);
}

async function firstFree([wish, ...others], taken) {
  const port = wish === undefined || taken.includes(wish) ? null : await tryPort(wish);
  return port ?? firstFree(others, taken);
}

/** The port, if nobody listens there; for 0 one that the system gives. */
function tryPort(wish) {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(null));
    server.listen(wish, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The secret of this installation: derived from the owner's password, which all its machines know, or made once and kept. */
export function secretFor(databaseUrl) {
  const password = databaseUrl && new URL(databaseUrl).password;
  if (password) return createHmac('sha256', password).update('kunren').digest('hex');
  const file = path.join(dataFolder, 'secret');
  if (!existsSync(file)) remember(file, randomBytes(32).toString('hex'), 0o600);
  return readFileSync(file, 'utf8').trim();
}
