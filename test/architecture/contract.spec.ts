import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import * as contract from '#contract';
import { openApiOf } from '#platform';
import { aWorld, type World } from '../world/world.ts';

const COMMITTED = 'docs/openapi.json';
const served = Object.values(contract).filter((entry) => typeof entry === 'object' && 'route' in entry);
const isRenewing = Reflect.get(Reflect.get(expect.getState(), 'snapshotState'), '_updateSnapshot') === 'all';

const codesIn = (code: string): string[] =>
  [...code.matchAll(/(?:super|new DomainError)\(\s*'([a-z0-9-]+)'/g)].map(([, refusal = '']) => refusal);

describe('The contract', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  it('is described as OpenAPI 3.1, with every route, shape and refusal, as it was committed (npm test -- contract -u)', () => {
    const described = openApiOf(world.api as INestApplication);
    expect(described.openapi).toMatch(/^3\.1/);
    expect(Object.values(described.paths).flatMap(Object.keys)).toHaveLength(served.length);
    const written = `${JSON.stringify(described, null, 2)}\n`;
    if (isRenewing || !existsSync(COMMITTED)) writeFileSync(COMMITTED, written);
    expect(readFileSync(COMMITTED, 'utf8')).toBe(written);
  });

  it('has a sentence in both languages for every refusal that any code knows', () => {
    const files = globSync('libs/{contexts,foundation/platform}/**/*.ts', { exclude: ['**/*.spec.ts'] });
    const codes = files.flatMap((file) => codesIn(readFileSync(file, 'utf8')));
    expect(new Set(codes).size).toBeGreaterThan(30);
    expect(codes.filter((code) => !(code in contract.errors))).toEqual([]);
    expect(codesIn(`throw new DomainError('planted-code')`)).toEqual(['planted-code']);
    for (const [code, { ja, en, status }] of Object.entries(contract.errors)) {
      expect([code, /[ぁ-んァ-ヶ一-龠].*(。|\})$/s.test(ja), en.length > 5, status >= 400]).toEqual([
        code,
        true,
        true,
        true,
      ]);
    }
  });
});
