import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const LARGEST_FIRST_LOAD = 40 * 1024;
const outside = /(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
/** Hosts that stand in the texts and namespaces of libraries; what a page really asks is watched by the journeys. */
const onlyWords = [
  'www.w3.org',
  'mui.com',
  'react.dev',
  'reactrouter.com',
  'react-admin-telemetry.marmelab.com',
  'popper.js.org',
  'github.com',
  'marmelab.com',
];

describe('Front ends', () => {
  const folder = mkdtempSync(join(tmpdir(), 'front-ends-'));
  const built = (app: string) => join(folder, app);

  beforeAll(() => {
    for (const app of ['learner', 'admin']) {
      const config = `apps/${app}/vite.config.mjs`;
      const args = [
        'node_modules/vite/bin/vite.js',
        'build',
        '-c',
        config,
        '--outDir',
        built(app),
        '--logLevel',
        'error',
      ];
      const env = { ...process.env, NODE_ENV: 'production' };
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
      if (status !== 0) throw new Error(stderr);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const scriptsOf = (app: string) =>
    globSync(`${built(app)}/**/*.js`).map((file) => ({ file, code: readFileSync(file, 'utf8') }));

  it('let a learner begin with 40 KB of script, gzipped', () => {
    const page = readFileSync(join(built('learner'), 'index.html'), 'utf8');
    const first = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, name]) => name ?? '');
    expect(first.length).toBeGreaterThan(0);
    const sizes = first.map((name) => gzipSync(readFileSync(join(built('learner'), name))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LARGEST_FIRST_LOAD);
  });

  it('check no shapes in the browser: no zod anywhere', () => {
    for (const app of ['learner', 'admin']) {
      expect(scriptsOf(app).filter(({ code }) => code.includes('ZodError'))).toEqual([]);
    }
  });

  it('ask nobody outside, and report to nobody', () => {
    for (const app of ['learner', 'admin']) {
      const found = scriptsOf(app).flatMap(({ code }) => code.match(outside) ?? []);
      const hosts = new Set(found.map((address) => address.split('//')[1]));
      expect([...hosts].filter((host) => !onlyWords.includes(host ?? ''))).toEqual([]);
    }
    expect(readFileSync('apps/admin/App.tsx', 'utf8')).toContain('disableTelemetry');
  });
});
