import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import autocannon from 'autocannon';
import { Client } from 'pg';
import { startPostgres } from '../../apps/launcher/postgres.mjs';
import { startApp, stopApp } from '../../apps/launcher/processes.mjs';
import { migrate } from '../../dist/apps/console/migrate.js';
import { seatsWorld } from './seats-world.mjs';

const SECONDS = Number(process.env.SECONDS ?? 5);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const [CONNECTIONS, LANES] = [10, 20];
const [PEOPLE, OTHERS] = [40_000, 200];
const HALF = OTHERS / 2;

const folder = mkdtempSync(join(tmpdir(), 'kunren-bench-'));
const postgres = await startPostgres(folder);
const owned = postgres.urlOf('kunren', 'postgres');
const { kunren_api: url } = await migrate(owned);
const owner = new Client(owned);
await owner.connect();
const { hot, others, edition, people } = await seatsWorld(owner, { people: PEOPLE, others: OTHERS });
await owner.query('checkpoint');

const settings = {
  DATABASE_URL: url,
  DATABASE_POOL: String(CONNECTIONS),
  KUNREN_SECRET: randomBytes(32).toString('hex'),
  PORT: '0',
  HEALTH_PORT: '0',
};
const originOf = ({ said }) => /http:\S+/.exec(said)[0].replace('[::1]', 'localhost');
let turn = 0;

const applying = (offering, [person]) => ({
  method: 'POST',
  path: '/api/my-applications',
  headers: { cookie: `session=${person}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  body: JSON.stringify({ choices: [offering], companions: [], acceptsTerms: true }),
});

/** Applications per second to these offerings in turn; everybody applies once. */
async function overHttp(origin, offerings, lanes = LANES) {
  const setupRequest = (request) => ({ ...request, ...applying(offerings[turn % offerings.length], people[turn++]) });
  const setupClient = (client) => client.setRequests([{ setupRequest }]);
  const shot = (duration) => autocannon({ url: origin, connections: lanes, duration, setupClient });
  const { requests, non2xx, errors, duration } = await shot(SECONDS);
  if (non2xx + errors) throw new Error(`${non2xx + errors} applications were not acknowledged`);
  return requests.total / duration;
}

/** What the api sends for one application, from its first statement to its commit. */
async function recordedAt(offering) {
  const file = join(folder, `${offering}.jsonl`);
  const NODE_OPTIONS = `--import ${pathToFileURL('test/bench/record.mjs')}`;
  const app = await startApp('api', { ...settings, NODE_OPTIONS, RECORD_TO: file });
  for (let warm = 0; warm < 3; warm++) await sendOne(originOf(app), offering);
  const before = readFileSync(file, 'utf8').length;
  const { person, town, id } = await sendOne(originOf(app), offering);
  await stopApp(app);
  const lines = readFileSync(file, 'utf8').slice(before).trim().split('\n');
  const said = lines.map((line) => JSON.parse(line));
  const { client } = said.find(({ text }) => text.includes('idempotency_keys'));
  const own = said.filter((line) => line.client === client);
  const first = own.findLastIndex(({ text }, nth) => /^(begin|start transaction)/i.test(text) && nth <= claimIn(own));
  const statements = own.slice(first, own.findIndex(({ text }, nth) => nth > first && /^commit/i.test(text)) + 1);
  const { rows } = await owner.query('select ticket::int from applications where id = $1', [id]);
  return { statements, recorded: { person, town, offering, edition, ticket: rows[0].ticket } };
}

const claimIn = (lines) => lines.findIndex(({ text }) => text.includes('insert into idempotency_keys'));

async function sendOne(origin, offering) {
  const [person, town] = people[turn++];
  const { path, ...request } = applying(offering, [person]);
  const response = await fetch(origin + path, request);
  if (!response.ok) throw new Error(await response.text());
  return { person, town, id: (await response.json()).id };
}

function inLanes(offerings) {
  const left = [...offerings];
  const lane = async () => {
    for (let next = left.pop(); next; next = left.pop()) await sendOne(origin, next);
  };
  return Promise.all(Array.from({ length: LANES }, lane));
}

function byBarePg({ statements, recorded }, offerings) {
  const mine = people.slice(turn, turn + 6000);
  const load = { url, seconds: SECONDS, connections: CONNECTIONS, lanes: LANES, statements, recorded, offerings };
  const input = JSON.stringify({ ...load, people: mine });
  const bare = spawnSync(process.execPath, ['test/bench/replayed.mjs'], { input, encoding: 'utf8' });
  if (!bare.stdout) throw new Error(bare.stderr);
  const { perSecond, used } = JSON.parse(bare.stdout);
  turn += used;
  return perSecond;
}

const api = await startApp('api', settings);
const origin = originOf(api);
// On every connection the first runs of a statement are planned one by one: neither side is measured meanwhile.
await inLanes(Array(150).fill(hot));
await inLanes(others);
const [toHot, toOther] = [await recordedAt(hot), await recordedAt(others[0])];

const rounds = [];
for (let round = 1; round <= ROUNDS; round++) {
  const [httpHot, bareHot] = [await overHttp(origin, [hot]), byBarePg(toHot, [hot])];
  const [httpMany, bareMany] = [await overHttp(origin, others), byBarePg(toOther, others)];
  const [first, second] = [others.slice(0, HALF), others.slice(HALF)];
  const half = LANES / 2;
  const [besideMany] = await Promise.all([overHttp(origin, first, half), overHttp(origin, second, half)]);
  const [besideHot] = await Promise.all([overHttp(origin, first, half), overHttp(origin, [hot], half)]);
  rounds.push({ httpHot, bareHot, httpMany, bareMany, besideMany, besideHot });
}

const middle = (name) => rounds.map((round) => round[name]).toSorted((one, other) => one - other)[(ROUNDS - 1) / 2];
const line = (what, http, bare) =>
  console.log(
    `${what.padEnd(26)} over HTTP ${middle(http).toFixed(0).padStart(5)}/s, the same SQL by bare pg ${middle(bare).toFixed(0).padStart(5)}/s, ratio ${(middle(http) / middle(bare)).toFixed(2)} (goal 0.50 or more)`,
  );
line('one hot, full offering', 'httpHot', 'bareHot');
line(`${OTHERS} offerings`, 'httpMany', 'bareMany');
console.log(
  `others beside a hot one ${middle('besideHot').toFixed(0)}/s, beside as many others ${middle('besideMany').toFixed(0)}/s, ratio ${(middle('besideHot') / middle('besideMany')).toFixed(2)}`,
);

// What was still under way when the load ended is of no interest.
api.child.kill('SIGKILL');
await owner.end();
await postgres.stop();
rmSync(folder, { recursive: true });
