import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { firstWordsOf, startBuilt } from '../world/built-app.ts';
import { aFreePort } from '../world/ports.ts';
import { connect, urlFor } from '../world/database.ts';
import { anOffering, aTown } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const PORT_TAKEN = 98;

interface Started {
  readonly child: ChildProcess;
  readonly origin: string;
  readonly health: string;
}

describe('A process', () => {
  let world: World;
  const started: ChildProcess[] = [];

  beforeAll(async () => {
    world = await aWorld();
  });
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });
  afterAll(() => world.end());

  async function start(name: 'api' | 'worker', more: NodeJS.ProcessEnv = {}): Promise<Started> {
    const [PORT, HEALTH_PORT] = [await aFreePort(), await aFreePort()].map(String);
    const child = startBuilt(name, { DATABASE_URL: urlFor(`kunren_${name}`), PORT, HEALTH_PORT, ...more });
    started.push(child);
    const refusal = await firstWordsOf(child).then(
      () => null,
      (error: Error) => error,
    );
    // Somebody took one of them in the moment between.
    if (child.exitCode === PORT_TAKEN) return start(name, more);
    if (refusal) throw refusal;
    return { child, origin: `http://127.0.0.1:${PORT}`, health: `http://127.0.0.1:${HEALTH_PORT}` };
  }

  const healthAt = async (url: string): Promise<[number, Record<string, unknown>]> => {
    const answer = await fetch(url);
    return [answer.status, (await answer.json()) as Record<string, unknown>];
  };

  it.each(['api', 'worker'] as const)('(%s) says on a port of its own that it lives and can work', async (name) => {
    const { health } = await start(name);
    expect(await healthAt(`${health}/healthz`)).toEqual([200, { status: 'alive' }]);
    const ready = { database: 'up', migrations: 'current', oldestWaitingSeconds: null, draining: false };
    expect(await healthAt(`${health}/readyz`)).toEqual([200, ready]);
    expect((await fetch(`${health}/api/me`)).status).toBe(404);
  });

  it('says that it is not ready on a database that lacks a migration', async () => {
    const { health } = await start('api');
    const taken = (at: string) =>
      `delete from migrations where timestamp = (select ${at} from migrations) returning timestamp, name`;
    // The last one, and one that was added later beneath it.
    for (const at of ['max(timestamp)', 'percentile_disc(0.5) within group (order by timestamp)']) {
      const { rows } = await world.owner.query(taken(at));
      const [status, { migrations }] = await healthAt(`${health}/readyz`);
      await world.owner.query('insert into migrations (timestamp, name) values ($1, $2)', [
        rows[0].timestamp,
        rows[0].name,
      ]);
      expect([status, migrations]).toEqual([503, 'behind']);
    }
    expect((await fetch(`${health}/readyz`)).status).toBe(200);
  });

  it('says how long the oldest event waits, and works on', async () => {
    const api = await start('api');
    const town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    await world.owner.query(
      `with waiting as (insert into events (id, kind, organization_id, facts, occurred_at)
         values (gen_random_uuid(), 'waiting', $1, '{}', now() - interval '1 hour') returning id)
       insert into pending_events select id from waiting`,
      [town.id],
    );
    const [status, { oldestWaitingSeconds }] = await healthAt(`${api.health}/readyz`);
    expect([status, Number(oldestWaitingSeconds) >= 3600]).toEqual([200, true]);
  });

  it('that is told to stop answers what it has taken, loses nothing, and ends', async () => {
    // The session must be valid at the time of the process, which nobody sets.
    world.clock.instant = new Date();
    const town = await aTown(world.owner, '緑野市', await anOffering(world.owner));
    const learner = await world.as(town.learner, town.id);
    const { child, origin, health } = await start('api');
    const blocker = await connect();
    await blocker.query('begin; lock table enrollments in access exclusive mode');

    const asked = Array.from({ length: 8 }, () =>
      fetch(`${origin}/api/enrollments/${town.enrollment}/bookmark`, {
        method: 'PUT',
        headers: { cookie: learner.cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ unit: '1' }),
      }).then((answer) => answer.status),
    );
    const waiting = `select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock'
      and usename = 'kunren_api' and datname = current_database()`;
    while ((await world.owner.query(waiting)).rows[0].count < 8)
      await new Promise((resolve) => setTimeout(resolve, 20));

    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    while ((await fetch(`${health}/readyz`)).status === 200) await new Promise((resolve) => setTimeout(resolve, 10));
    await blocker.query('commit');
    await blocker.end();

    expect(new Set(await Promise.all(asked))).toEqual(new Set([200]));
    expect(await gone).toEqual([0, null]);
    await expect(fetch(origin)).rejects.toThrow('fetch failed');
  });

  it('finishes what it has taken also where the asker has hung up, before it lets go of the database', async () => {
    world.clock.instant = new Date();
    const town = await aTown(world.owner, '緑野市', await anOffering(world.owner));
    const { cookie } = await world.as(town.learner, town.id);
    const { child, origin, health } = await start('api');
    let said = '';
    child.stderr?.on('data', (text) => (said += text));
    const blocker = await connect();
    await blocker.query('begin; lock table sessions in access exclusive mode');

    const hangingUp = new AbortController();
    const asked = fetch(`${origin}/api/enrollments/${town.enrollment}/bookmark`, {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ unit: '1' }),
      signal: hangingUp.signal,
    });
    const waiting = `select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock'
      and usename = 'kunren_api' and datname = current_database()`;
    while ((await world.owner.query(waiting)).rows[0].count < 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    hangingUp.abort();
    await expect(asked).rejects.toThrow('aborted');

    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    while (await fetch(origin).then(Boolean, () => false)) await new Promise((resolve) => setTimeout(resolve, 10));
    await fetch(`${health}/readyz`);
    await blocker.query('commit');
    await blocker.end();
    expect(await gone).toEqual([0, null]);
    expect(said.split('\n').filter((line) => line.includes('"level":"error"'))).toEqual([]);
    const kept = await world.owner.query('select unit from bookmarks where enrollment_id = $1', [town.enrollment]);
    expect(kept.rows).toEqual([{ unit: '1' }]);
  });

  it('does not start without its configuration, and says in a sentence why', async () => {
    const env = { ...process.env, DATABASE_URL: urlFor('kunren_api'), KUNREN_SECRET: 'short' };
    const child = spawn(process.execPath, ['dist/apps/api/main.js'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    const [code] = await once(child, 'close');
    expect([code, said]).toEqual([
      1,
      'KUNREN_SECRET is too short: give 32 characters or more that nobody can guess.\n',
    ]);
  });
});
