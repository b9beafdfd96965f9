import { spawnSync } from 'node:child_process';
import autocannon from 'autocannon';
import 'reflect-metadata';
import { startApp, stopApp } from '../../apps/launcher/processes.mjs';
import { judgedToday } from '../../dist/libs/contexts/coverage/persistence/judged-governments.statement.js';
import { REPORT } from '../../dist/libs/contexts/coverage/queries/coverage-report.js';
import { coverageWorld } from './coverage-world.mjs';

const SECONDS = Number(process.env.SECONDS ?? 6);
const [SMALL, LARGE] = [30_000, 300_000];
const CONNECTIONS = 4;
const GOALS = { overBare: 2, overSmaller: 1.2 };

const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });
const fiscalYear = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0);

const { logins, fill, signIn, end } = await coverageWorld();
const { token, person } = await signIn('program-office', 'office');
const api = await startApp('api', {
  DATABASE_URL: logins.kunren_api,
  DATABASE_POOL: String(CONNECTIONS),
  PORT: '0',
  HEALTH_PORT: '0',
});
const origin = api.said.replace('api ', '');

async function overHttp() {
  const shot = (duration) =>
    autocannon({
      url: `${origin}/api/coverage`,
      connections: CONNECTIONS,
      duration,
      headers: { cookie: `session=${token}` },
    });
  await shot(2);
  const { requests, non2xx } = await shot(SECONDS);
  if (non2xx) throw new Error(`${non2xx} answers were not good`);
  return requests.average;
}

/** The same statement, role, row-level policies and number of connections, by pg alone. */
function byBarePg() {
  const given = JSON.stringify({
    url: logins.kunren_api,
    sql: judgedToday + REPORT,
    begin: 'begin read only',
    turns: [
      {
        context: { person_id: person, reach: 'nation', reach_id: '' },
        params: [today, fiscalYear, fiscalYear - 2, false, true, 'nation', null],
      },
    ],
    seconds: SECONDS,
    connections: CONNECTIONS,
    lanes: CONNECTIONS,
    pipeline: false,
  });
  const { stdout } = spawnSync(process.execPath, ['test/bench/bare.mjs'], { input: given, encoding: 'utf8' });
  return JSON.parse(stdout).perSecond;
}

const measured = {};
for (const enrollments of [SMALL, LARGE]) {
  await fill(enrollments);
  const [http, bare] = [await overHttp(), byBarePg()];
  measured[enrollments] = { http, bare };
  console.log(`${enrollments} enrollments: ${http.toFixed(0)}/s over HTTP, ${bare.toFixed(0)}/s by bare pg`);
}
const line = (name, ratio, goal) =>
  console.log(`${name}: × ${ratio.toFixed(2)} (goal ≤ ${goal})${ratio > goal ? ' MISSED' : ''}`);
const { http, bare } = measured[LARGE];
line('national report over HTTP, against the bare query on the summary', bare / http, GOALS.overBare);
line(`national report at ${LARGE} enrollments, against ${SMALL}`, measured[SMALL].http / http, GOALS.overSmaller);

await stopApp(api);
await end();
