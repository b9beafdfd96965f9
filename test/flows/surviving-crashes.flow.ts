import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { migrate } from '../../apps/console/migrate.ts';
import { connect, urlFor } from '../world/database.ts';
import { gone, load, lost, type Saved, save, startApi, takers } from '../world/quiz-load.ts';
import { aWorld } from '../world/world.ts';

interface Postgres {
  readonly urlOf: (role: string, database: string) => string;
  readonly stop: () => Promise<void>;
}
const launcher = '../../apps/launcher/postgres.mjs';
const { startPostgres } = (await import(launcher)) as { startPostgres: (folder: string) => Promise<Postgres> };

const PEOPLE = 12;
const ENOUGH = 400;

const next = ({ sequence, ...rest }: Saved): Saved => ({ ...rest, sequence: sequence + 1000 });

describe('No acknowledged answer is lost', () => {
  const cluster = process.env.TEST_CLUSTER_URL;
  afterEach(() => {
    process.env.TEST_CLUSTER_URL = cluster;
  });

  it('when the api is killed under load', async () => {
    const world = await aWorld();
    const people = await takers(world, PEOPLE);
    const killed = await startApi();
    const acknowledged = await load(killed.origin, people, ENOUGH, () => killed.child.kill('SIGKILL'));
    await gone(killed.child);
    expect(acknowledged.length).toBeGreaterThanOrEqual(ENOUGH);

    const again = await startApi();
    expect(await lost(world.owner, acknowledged)).toEqual([]);
    const own = acknowledged.find(({ attemptId }) => attemptId === people[0]!.attemptId)!;
    expect(await save(again.origin, people[0]!, next(own))).toBe(true);
    again.child.kill('SIGTERM');
    await gone(again.child);
    await world.end();
  });

  it('when PostgreSQL is killed under load, every process of it, with fsync on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kunren-crash-'));
    const postgres = await ownCluster(folder);
    const world = await aWorld();
    const people = await takers(world, PEOPLE);
    await world.end();

    const api = await startApi();
    const acknowledged = await load(api.origin, people, ENOUGH, () => killPostgres(folder));
    expect(acknowledged.length).toBeGreaterThanOrEqual(ENOUGH);
    await postgres.stop();
    const before = urlFor('kunren_api');

    const restarted = await started(folder);
    process.env.TEST_CLUSTER_URL = restarted.urlOf('ROLE', 'DATABASE');
    const owner = await connect();
    expect((await owner.query('show fsync')).rows[0].fsync).toBe('on');
    expect(await lost(owner, acknowledged)).toEqual([]);
    // The api went on running, and finds the database again by itself; unless it came back at another address.
    const again = urlFor('kunren_api') === before ? api : await startApi();
    const own = acknowledged.find(({ attemptId }) => attemptId === people[0]!.attemptId)!;
    expect(await save(again.origin, people[0]!, next(own))).toBe(true);
    for (const { child } of new Set([api, again])) {
      child.kill('SIGTERM');
      await gone(child);
    }
    await owner.end();
    await restarted.stop();
    rmSync(folder, { recursive: true });
  });

  it('and a server that acknowledges what it did not keep is found out', async () => {
    const world = await aWorld();
    const people = await takers(world, 2);
    const api = await startApi();
    let turn = 0;
    const liar = createServer(async (request, response) => {
      const body = (await request.toArray()).join('');
      const forget = ++turn > ENOUGH;
      const { cookie = '' } = request.headers;
      const headers = { cookie, 'content-type': 'application/json' };
      const kept = forget || (await fetch(`${api.origin}${request.url}`, { method: 'PUT', headers, body })).ok;
      response.writeHead(kept && turn <= ENOUGH + 100 ? 200 : 500).end(body);
    });
    await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve));
    const address = liar.address() as { port: number };
    const acknowledged = await load(`http://127.0.0.1:${address.port}`, people, ENOUGH, () => undefined);
    expect((await lost(world.owner, acknowledged)).length).toBeGreaterThan(0);
    liar.close();
    api.child.kill('SIGTERM');
    await gone(api.child);
    await world.end();
  });
});

async function ownCluster(folder: string): Promise<Postgres> {
  const postgres = await startPostgres(folder);
  process.env.TEST_CLUSTER_URL = postgres.urlOf('ROLE', 'DATABASE');
  const url = urlFor('kunren');
  const owner = new Client(postgres.urlOf('kunren', 'postgres'));
  await owner.connect();
  await owner.query(`create database ${new URL(url).pathname.slice(1)}`);
  await owner.end();
  await migrate(url);
  const database = await connect();
  await database.query('create schema test; create table test.registry (id uuid)');
  await database.end();
  return postgres;
}

/** The postmaster and all it started, at once. */
function killPostgres(folder: string): void {
  const postmaster = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  for (const pid of [postmaster, ...childrenOf(postmaster)]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has seen that its parent is gone, and has ended by itself.
    }
  }
}

// Where there is no /proc, the children notice by themselves that their parent is gone.
const childrenOf = (parent: number): number[] =>
  (existsSync('/proc') ? readdirSync('/proc') : [])
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === parent)
    .map(Number);

function parentOf(pid: string): number {
  try {
    return Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return -1;
  }
}

async function started(folder: string, attempts = 20): Promise<Postgres> {
  try {
    return await startPostgres(folder);
  } catch (error) {
    if (attempts === 1) throw error;
  }
  return started(folder, attempts - 1);
}
