import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { Client } from 'pg';
import { startPostgres } from '../../apps/launcher/postgres.mjs';
import { startApp, stopApp } from '../../apps/launcher/processes.mjs';
import { migrate } from '../../dist/apps/console/migrate.js';

const SECONDS = Number(process.env.SECONDS ?? 5);
const ROUNDS = 3;
const [CONNECTIONS, LANES] = [10, 20];
const [PEOPLE, QUESTIONS] = [2000, 20];
const FAR = 1_000_000;

const SAVE = /SAVE = `([^`]+)`/.exec(
  readFileSync('libs/contexts/assessments/persistence/answer.statement.ts', 'utf8'),
)[1];

/** 30,000 enrollments, of which 2,000 have an attempt under way at a quiz of 20 questions; a session token is its person's id. */
const WORLD = `
  insert into organizations (id, code, name, full_name, type) select gen_random_uuid(), n, 'town ' || n, 'town ' || n, 'municipality' from generate_series(1, 1000) n;
  insert into programs select id, id, 'program', 'program', 'program' from organizations limit 1;
  insert into courses select id, id, 'course', 'course', 'course', 'pre-cyder', null from programs;
  insert into editions select id, id, 'edition', 2026, 'edition', 'edition', '', '', '{"units":"all-required","quiz":"none"}' from courses;
  insert into offerings select gen_random_uuid(), id, id, 2026, 'term', '2000-01-01', '2099-12-25', 'open', 1 from editions;
  create temp table people as select gen_random_uuid() person, o.id town, n from organizations o, generate_series(1, 30) n;
  insert into accounts (id, sign_in_id, name, version) select person, person, '職員' || n, 1 from people;
  insert into memberships (id, organization_id, person_id, starts_on) select gen_random_uuid(), town, person, '2026-04-01' from people;
  insert into enrollments (id, organization_id, offering_id, learner_id, state, enrolled_at, version)
    select gen_random_uuid(), town, f.id, person, 'active', '2026-10-01', 1 from people, offerings f;
  insert into quizzes (id, edition_id, version, pass_mark, full_marks, is_shuffled, published_at) select id, id, 1, 14, 20, true, now() from editions;
  insert into questions (id, quiz_id, position, kind, marking, points, text, options)
    select gen_random_uuid(), q.id, n, 'single', 'exact', 1, '設問' || n, '{ア,イ,ウ,エ}' from quizzes q, generate_series(1, ${QUESTIONS}) n;
  insert into attempts (id, organization_id, learner_id, enrollment_id, quiz_id, number, state, arrangement, started_at, access_ends_at)
    select gen_random_uuid(), e.organization_id, e.learner_id, e.id, q.id, 1, 'open',
      (select jsonb_agg(jsonb_build_object('questionId', id, 'options', '[0,1,2,3]'::jsonb)) from questions), now(), '2099-12-25'
    from quizzes q, (select * from enrollments order by id limit ${PEOPLE}) e;
  analyze;`;

const folder = mkdtempSync(join(tmpdir(), 'kunren-bench-'));
const postgres = await startPostgres(folder);
const owned = postgres.urlOf('kunren', 'postgres');
const { kunren_api: url } = await migrate(owned);
const owner = new Client(owned);
await owner.connect();
await owner.query(WORLD);
const { rows: attempts } = await owner.query('select id, learner_id, organization_id from attempts');
const { rows: questions } = await owner.query('select id from questions order by position');
await owner.query(
  `insert into sessions (id, token_hash, organization_id, person_id, state, opened_by, device, started_at, seen_at, idle_until, expires_at)
  select gen_random_uuid(), encode(sha256(learner_id::text::bytea), 'hex'), organization_id, learner_id, 'full', 'password', 'bench',
    now(), now(), '2099-01-01', '2099-01-01' from attempts`,
);
await owner.query('checkpoint');

const api = await startApp('api', {
  DATABASE_URL: url,
  DATABASE_POOL: String(CONNECTIONS),
  KUNREN_SECRET: randomBytes(32).toString('hex'),
  PORT: '0',
  HEALTH_PORT: '0',
});
const origin = /http:\S+/.exec(api.said)[0].replace('[::1]', 'localhost');

const turns = attempts.map(({ id, learner_id }, turn) => ({
  attempt: id,
  question: questions[turn % QUESTIONS].id,
  learner: learner_id,
}));
let sequence = 0;

async function overHttp() {
  const requests = turns.map(({ attempt, question, learner }) => ({
    method: 'PUT',
    path: `/api/attempts/${attempt}/answers/${question}`,
    headers: { cookie: `session=${learner}`, 'content-type': 'application/json' },
    // Every save is a new one: the next sequence, another choice.
    setupRequest: (request) => ({
      ...request,
      body: JSON.stringify({ sequence: ++sequence, choices: [sequence % 4] }),
    }),
  }));
  // Each lane would start with the same request, and all would wait for one row.
  const setupClient = (client) => client.setRequests(requests.toSorted(() => Math.random() - 0.5));
  const shot = (duration) => autocannon({ url: origin, connections: LANES, duration, setupClient });
  await shot(3);
  const { requests: made, non2xx, errors, duration } = await shot(SECONDS);
  if (non2xx + errors) throw new Error(`${non2xx + errors} saves were not acknowledged`);
  return made.total / duration;
}

function byBarePg(pipeline, from) {
  const given = {
    url,
    pipeline,
    sql: SAVE,
    begin: 'begin',
    seconds: SECONDS,
    connections: CONNECTIONS,
    lanes: LANES,
    counted: { at: 3, from },
    turns: turns.map(({ attempt, question, learner }) => {
      const now = new Date();
      return {
        context: { person_id: learner, reach: 'self', reach_id: learner },
        params: [attempt, question, learner, 0, [1], now, now, 1, 1],
      };
    }),
  };
  const input = JSON.stringify(given);
  const { stdout, stderr } = spawnSync(process.execPath, ['test/bench/bare.mjs'], { input, encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout).perSecond;
}

// In turn, so that what else the machine does meanwhile falls on all three alike.
const rounds = [];
for (let round = 1; round <= ROUNDS; round++) {
  const http = await overHttp();
  const [plain, pipelined] = [false, true].map((pipeline) => byBarePg(pipeline, (sequence += FAR)));
  sequence += FAR;
  rounds.push({ http, plain, pipelined });
}
const { rows: kept } = await owner.query('select count(*)::int as answers, min(sequence) as oldest from answers');
if (kept[0].answers !== PEOPLE || kept[0].oldest < FAR) throw new Error('Not every save was written');

const middle = (name) => rounds.map((round) => round[name]).toSorted((one, other) => one - other)[(ROUNDS - 1) / 2];
const [http, plain, pipelined] = ['http', 'plain', 'pipelined'].map(middle);
console.log(`over HTTP, one api process         ${http.toFixed(0).padStart(6)} durable saves/s`);
console.log(`same SQL by bare pg                ${plain.toFixed(0).padStart(6)} durable saves/s`);
console.log(`same SQL by bare pg, pipelined     ${pipelined.toFixed(0).padStart(6)} durable saves/s`);
console.log(
  `ratio ${(http / plain).toFixed(2)} (goal 0.60 or more); to the pipelined ${(http / pipelined).toFixed(2)}`,
);

await stopApp(api);
await owner.end();
await postgres.stop();
rmSync(folder, { recursive: true });
