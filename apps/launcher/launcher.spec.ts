import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { Client } from 'pg';

interface Running {
  readonly launcher: ChildProcess;
  readonly data: string;
  readonly said: string;
  readonly origin: string;
  readonly ports: Record<string, number>;
}

interface App {
  readonly child: ChildProcess;
  readonly said: string;
}

const INSTALLATION = './installation.mjs';
const { KUNREN_SECRET: _, NODE_ENV: __, ...environment } = process.env;
const envFor = (data: string) => ({ ...environment, KUNREN_DATA: data, KUNREN_DEMO: 'no' });

const used = new Set<string>();

async function start(data: string, more: NodeJS.ProcessEnv = {}): Promise<Running> {
  const args = ['apps/launcher/start.mjs', '--built'];
  const env = { ...envFor(data), ...more };
  const launcher = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  used.add(data);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    launcher.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
    launcher.stdout.on('data', (text) => {
      said += text;
      if (said.includes('/admin/')) resolve();
    });
  });
  const ports = JSON.parse(readFileSync(join(data, 'ports.json'), 'utf8'));
  return { launcher, data, said, origin: /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '', ports };
}

const owns = async <T>(data: string, work: (owner: Client) => Promise<T>): Promise<T> => {
  const [, , , port, socket = ''] = readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n');
  const owner = new Client({ host: socket, port: Number(port), user: 'kunren', database: 'postgres' });
  await owner.connect();
  return work(owner).finally(() => owner.end());
};

const launch = (script: string, data: string, ...args: string[]) =>
  spawnSync(process.execPath, [`apps/launcher/${script}.mjs`, ...args], { env: envFor(data), encoding: 'utf8' });

const pidsOn = (data: string): number[] =>
  readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && existsSync(`/proc/${pid}/environ`))
    .filter((pid) => belongsTo(data, pid))
    .map(Number);

/** Whether a process was started for this data folder, or is the database on it. */
function belongsTo(data: string, pid: string): boolean {
  try {
    return ['environ', 'cmdline'].some((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(data));
  } catch {
    return false;
  }
}

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

/** One process, which may have ended meanwhile. Never 0: that would be everybody who started this test. */
function kill(pid: number): void {
  if (!(pid > 1)) throw new Error(`No process is ${pid}`);
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

const eventually = async (holds: () => boolean | Promise<boolean>) => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
};

describe('The launcher', () => {
  const [here, there] = ['here', 'there'].map((name) => mkdtempSync(join(tmpdir(), `kunren-${name}-`))) as [
    string,
    string,
  ];
  const backup = join(tmpdir(), `kunren-backup-${process.pid}`);
  let running: Running;
  let other: Running;

  beforeAll(async () => {
    // At the same moment: both look for free ports before either listens.
    [running, other] = await Promise.all([start(here), start(there)]);
  });
  afterAll(async () => {
    other?.launcher.kill('SIGTERM');
    await eventually(() => pidsOn(there).length === 0);
    // Whatever failed above: what is left behind would keep the whole run from ending.
    [...used].flatMap(pidsOn).forEach(kill);
    for (const folder of [...used, backup]) rmSync(folder, { recursive: true, force: true });
  });

  it('serves both sites, and two of it side by side do not meet', async () => {
    expect(other.origin).not.toBe(running.origin);
    expect(Object.values(other.ports).filter((port) => Object.values(running.ports).includes(port))).toEqual([]);
    for (const { origin, ports } of [running, other]) {
      expect((await fetch(`${origin}/api/nothing`)).status).toBe(404);
      for (const app of ['api', 'worker']) {
        expect((await fetch(`http://localhost:${ports[`${app}-health`]}/readyz`)).status).toBe(200);
      }
    }
    const counted = await owns(here, (owner) => owner.query('select count(*)::int as count from organizations'));
    expect(counted.rows[0].count).toBeGreaterThan(1800);
  });

  it('goes on to another port when somebody took the one it chose, and tells what failed when it was another thing', async () => {
    const { startApps } = (await import(INSTALLATION)) as { startApps: (told: object) => Promise<App[]> };
    const [, , , port, socket = ''] = readFileSync(join(here, 'postgres/postmaster.pid'), 'utf8').split('\n');
    const DATABASE_URL = `postgres://kunren_api@localhost/postgres?host=${encodeURIComponent(socket)}&port=${port}`;
    const given = { DATABASE_URL, HEALTH_PORT: '0', KUNREN_SECRET: 'a secret of the test, which nobody keeps' };
    const asked: string[][] = [];
    const installation = (secondPort: string) => ({
      envs: () => ({ api: { ...given, PORT: asked.length ? secondPort : String(running.ports.api) } }),
      choosePortsAgain: async (apps: string[]) => void asked.push(apps),
    });
    const [api] = await startApps(installation('0'));
    expect([asked, api?.said]).toEqual([[['api']], expect.stringMatching(/^api http/)]);
    api?.child.kill('SIGKILL');
    await expect(startApps(installation('no port'))).rejects.toThrow('api ended with 1');
  });

  it('keeps mails, sends none, and shows them', async () => {
    const transport = createTransport(`smtp://127.0.0.1:${running.ports.mail}`);
    const text = `サインインはこちら: ${running.origin}/first?x=1\n${'長い行'.repeat(60)}\n.点で始まる行\n`;
    await transport.sendMail({
      from: 'a@example.jp',
      to: 'hanako@example.jp',
      subject: '【Kunren】受講のご案内と開始日のお知らせについて',
      text,
    });
    const page = await (await fetch(`${running.origin}/mailbox`)).text();
    expect(page).toContain('<h2>【Kunren】受講のご案内と開始日のお知らせについて</h2>');
    expect(page).toContain(`<a href="${running.origin}/first?x=1">`);
    expect(page).toContain('長い行'.repeat(60));
    expect(page).toContain('\n.点で始まる行');
    expect(page).toContain('hanako@example.jp');
  });

  it('starts again after everything was killed: same addresses, same secret, no row lost', async () => {
    const secret = readFileSync(join(here, 'secret'), 'utf8');
    await owns(here, (owner) => owner.query('create table kept as select 1 as row'));
    pidsOn(here).forEach(kill);
    await eventually(() => pidsOn(here).length === 0);

    running = await start(here);
    expect(await owns(here, async (owner) => (await owner.query('select row from kept')).rows)).toEqual([{ row: 1 }]);
    expect([
      JSON.parse(readFileSync(join(here, 'ports.json'), 'utf8')),
      readFileSync(join(here, 'secret'), 'utf8'),
    ]).toEqual([running.ports, secret]);
    expect((await fetch(`${running.origin}/api/nothing`)).status).toBe(404);
  });

  it('leaves no process behind when it alone is killed', async () => {
    running.launcher.kill('SIGKILL');
    await eventually(() => pidsOn(here).length === 0);
    running = await start(here);
    expect((await fetch(`http://localhost:${running.ports['api-health']}/readyz`)).status).toBe(200);
  });

  it('starts again what is killed under it: the database, the api, the worker', async () => {
    const readyAt = async (app: string) =>
      (await fetch(`http://localhost:${running.ports[`${app}-health`]}/readyz`).catch(() => null))?.status === 200;
    const pidOf = (name: string) => pidsOn(here).find((pid) => commandOf(pid).includes(name));
    for (const name of ['apps/api/main.js', 'apps/worker/main.js', 'bin/postgres']) {
      await eventually(() => pidOf(name) !== undefined);
      const killed = Number(pidOf(name));
      kill(killed);
      await eventually(() => ![undefined, killed].includes(pidOf(name)));
    }
    await eventually(async () => (await readyAt('api')) && (await readyAt('worker')));
    expect(running.launcher.exitCode).toBeNull();
  });

  it('backs up while everything runs, and puts back what was there then', async () => {
    expect(launch('backup', here, backup).stderr).toBe('');
    await owns(here, (owner) => owner.query('drop table kept'));

    expect(launch('restore', here, backup, '--yes').stderr).toContain('npm start');
    running.launcher.kill('SIGTERM');
    await once(running.launcher, 'exit');
    await eventually(() => pidsOn(here).length === 0);
    expect(launch('restore', here, backup).stderr).toContain('--yes');
    expect(launch('restore', here, backup, '--yes')).toMatchObject({ status: 0, stderr: '' });

    running = await start(here);
    expect(await owns(here, async (owner) => (await owner.query('select row from kept')).rows)).toEqual([{ row: 1 }]);
  });

  it('refuses a backup that was altered, or is none', () => {
    writeFileSync(join(backup, 'postgres/PG_VERSION'), '17\n');
    expect(launch('restore', there, backup, '--yes').stderr).toContain('postgres/PG_VERSION');
    expect(launch('restore', there, tmpdir(), '--yes').stderr).toContain('kunren-backup.json');
    expect(launch('restore', there).stderr).toContain('npm run restore -- ');
  });

  it('uses the server that DATABASE_URL names: starts none, fills nothing, shows no mails', async () => {
    await owns(here, (owner) => owner.query('create database outside'));
    const [, , , port, socket = ''] = readFileSync(join(here, 'postgres/postmaster.pid'), 'utf8').split('\n');
    const url = `postgres://kunren@localhost/outside?host=${encodeURIComponent(socket)}&port=${port}`;
    const data = mkdtempSync(join(tmpdir(), 'kunren-host-'));
    const host = await start(data, { DATABASE_URL: url });
    expect((await fetch(`http://localhost:${host.ports['worker-health']}/readyz`)).status).toBe(200);
    expect([host.said.includes('mailbox'), existsSync(join(data, 'postgres'))]).toEqual([false, false]);
    const outside = new Client({ host: socket, port: Number(port), user: 'kunren', database: 'outside' });
    await outside.connect();
    expect((await outside.query('select from organizations')).rowCount).toBe(0);
    await outside.end();

    const target = join(data, 'backup');
    const env = { ...envFor(data), DATABASE_URL: url, PATH: '' };
    const backedUp = spawnSync(process.execPath, ['apps/launcher/backup.mjs', target], { env, encoding: 'utf8' });
    expect([backedUp.stderr, existsSync(target)]).toEqual([expect.stringContaining('pg_dump が見つかりません'), false]);
    host.launcher.kill('SIGTERM');
    await once(host.launcher, 'exit');
    rmSync(data, { recursive: true });
  });

  it('ends everything when it is told to stop', async () => {
    running.launcher.kill('SIGTERM');
    expect(await once(running.launcher, 'exit')).toEqual([0, null]);
    expect(pidsOn(here)).toEqual([]);
  });
});
