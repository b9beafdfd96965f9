import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { embeddedFolder } from './database.mjs';
import { runningOn } from './postgres.mjs';

const MANIFEST = 'kunren-backup.json';
const DUMP = 'kunren.dump';
const FOLDER = 'postgres';
// What belongs to a running server and not to its data, and what the next start makes anew.
const NOT_COPIED =
  /^(postmaster\.(pid|opts)|\.s\.PGSQL.*|pg_(notify|serial|snapshots|stat_tmp|subtrans|dynshmem|replslot)\/.+)$/;

/** Copies the embedded database while it runs: PostgreSQL is told, and gives what the copy needs to be whole. */
export async function copyEmbedded(url, target) {
  refuseExisting(target);
  const client = new Client(url);
  await client.connect();
  try {
    const newest = await newestMigration(client);
    await client.query(`select pg_backup_start('kunren', true)`);
    copyFolder(embeddedFolder, path.join(target, FOLDER));
    const { rows } = await client.query('select labelfile, spcmapfile from pg_backup_stop(false)');
    // The log written meanwhile: with it the files, copied at different moments, become one state.
    copyFolder(path.join(embeddedFolder, 'pg_wal'), path.join(target, FOLDER, 'pg_wal'));
    writeFileSync(path.join(target, FOLDER, 'backup_label'), rows[0].labelfile);
    writeManifest(target, { kind: 'embedded', newest });
  } finally {
    await client.end();
  }
}

/** Dumps a server of one's own with its pg_dump. */
export async function dumpServer(url, target) {
  refuseExisting(target);
  const client = new Client(url);
  await client.connect();
  const newest = await newestMigration(client).finally(() => client.end());
  mkdirSync(target, { recursive: true });
  try {
    tool('pg_dump', ['--format=custom', '--no-owner', `--file=${path.join(target, DUMP)}`, `--dbname=${url}`]);
  } catch (error) {
    rmSync(target, { recursive: true });
    throw error;
  }
  writeManifest(target, { kind: 'server', newest });
}

/** Reads what a backup says of itself and holds every file against it. */
export function checkCopy(source) {
  const file = path.join(source, MANIFEST);
  if (!existsSync(file))
    throw new Error(`${source} はバックアップではありません / is no backup: ${MANIFEST} is missing.`);
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const damaged = Object.entries(manifest.files).filter(
    ([name, digest]) => digestOf(path.join(source, name)) !== digest,
  );
  if (damaged.length) {
    throw new Error(`バックアップが壊れています / The backup is damaged: ${damaged.map(([name]) => name).join(', ')}`);
  }
  return manifest;
}

/** Puts the copy where the embedded database stands; what stood there is kept beside it. */
export function putBackEmbedded(source, { kind }) {
  if (kind !== 'embedded') throw new Error('サーバーのバックアップです / This is of a server: set DATABASE_URL.');
  if (runningOn(embeddedFolder)) throw new Error('先に npm start を止めてください / Please stop npm start first.');
  const aside = `${embeddedFolder}-before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  const isThere = existsSync(embeddedFolder);
  if (isThere) renameSync(embeddedFolder, aside);
  cpSync(path.join(source, FOLDER), embeddedFolder, { recursive: true });
  // PostgreSQL trusts no folder that others may read.
  chmodSync(embeddedFolder, 0o700);
  return isThere ? aside : null;
}

export async function loadServer(url, source, { kind }) {
  if (kind !== 'server') throw new Error('組み込みデータベースのバックアップです / This is of the embedded database.');
  const { makeRoles } = await import('../../dist/apps/console/migrate.js');
  await makeRoles(url);
  tool('pg_restore', [
    '--clean',
    '--if-exists',
    '--no-owner',
    '--single-transaction',
    `--dbname=${url}`,
    path.join(source, DUMP),
  ]);
  return null;
}

function tool(name, args) {
  const { status, error, stderr } = spawnSync(name, args, { encoding: 'utf8' });
  if (error)
    throw new Error(
      `${name} が見つかりません。PostgreSQL のクライアントを入れてください / Please install the PostgreSQL client tools: ${name} is missing.`,
    );
  if (status !== 0) throw new Error(stderr.trim());
}

function copyFolder(from, to) {
  const copied = (file) => !NOT_COPIED.test(path.relative(embeddedFolder, file));
  cpSync(from, to, { recursive: true, force: true, preserveTimestamps: true, filter: copied });
}

function writeManifest(target, told) {
  const names = readdirSync(target, { recursive: true }).filter((name) => statSync(path.join(target, name)).isFile());
  const files = Object.fromEntries(names.toSorted().map((name) => [name, digestOf(path.join(target, name))]));
  writeFileSync(
    path.join(target, MANIFEST),
    JSON.stringify({ madeAt: new Date().toISOString(), ...told, files }, null, 1),
  );
}

const digestOf = (file) => (existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null);

async function newestMigration(client) {
  const { rows } = await client.query('select name from migrations order by timestamp desc limit 1');
  return rows[0].name;
}

function refuseExisting(target) {
  if (existsSync(target)) throw new Error(`${target} はすでにあります / already exists.`);
}
