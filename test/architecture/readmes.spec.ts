import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const node = (code: string) => spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });

describe('The README of every context', () => {
  it('tells its purpose, words and rules, and the states and events that the code has', () => {
    const said = spawnSync(process.execPath, ['test/architecture/readmes.mjs', 'check'], { encoding: 'utf8' });
    expect([said.stdout, said.stderr, said.status]).toEqual(['', '', 0]);
  });

  it('is caught when stale, and when it lacks what is written from the code', () => {
    const { stdout } = node(`
      import { renewed } from './test/architecture/readmes.mjs';
      const page = '## Facts\\n<!-- written from the code: npm run docs -->\\nold\\n<!-- end -->\\nrest';
      console.log(JSON.stringify([renewed(page, 'new') !== page, renewed(page, 'new').endsWith('rest'), renewed('none', 'new')]));`);
    expect(JSON.parse(stdout)).toEqual([true, true, null]);
  });
});
