import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { root } from './runtime.mjs';

const TSC = ['node_modules/typescript/bin/tsc', '-p', '.'];
const VITE = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];

/** What is built, each from these folders, into this file among others. */
const parts = {
  server: { from: ['apps', 'libs', 'migrations', 'test'], into: 'dist/apps/api/main.js', command: TSC },
  learner: frontEnd('learner'),
  admin: frontEnd('admin'),
};

function frontEnd(name) {
  const from = [`apps/${name}`, 'libs/web', 'libs/foundation'];
  return { from, into: `dist/web/${name}/index.html`, command: [...VITE, '-c', `apps/${name}/vite.config.mjs`] };
}

/** Builds what has changed since it was last built. */
export const build = () => buildParts(['server']);
export const buildFrontEnds = () => buildParts(['learner', 'admin']);
export const buildEverything = () => buildParts(Object.keys(parts));

/** The commands that build again whenever a file changes. */
export const watchers = () => [
  [...TSC, '--watch', '--preserveWatchOutput'],
  ...[parts.learner, parts.admin].map(({ command }) => [...command, '--watch']),
];

/** What was built last, in a word: another one after every change. */
export const builtFrom = () => digestOf(parts.server);

async function buildParts(names) {
  const ended = await Promise.all(names.map((name) => buildIfChanged(name, parts[name])));
  if (ended.some((code) => code !== 0)) process.exit(1);
}

async function buildIfChanged(name, part) {
  const [stamp, digest] = [`${root}dist/.built-${name}`, digestOf(part)];
  if (existsSync(root + part.into) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return 0;
  const child = spawn(process.execPath, part.command, { cwd: root, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  mkdirSync(`${root}dist`, { recursive: true });
  if (code === 0) writeFileSync(stamp, digest);
  return code;
}

function digestOf({ from }) {
  const digest = createHash('sha256');
  const files = from.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true }).map((file) => `${folder}/${file}`),
  );
  for (const file of [...files, 'package-lock.json', 'tsconfig.json'].toSorted()) {
    const { size, mtimeMs } = statSync(root + file);
    digest.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return digest.digest('hex');
}
