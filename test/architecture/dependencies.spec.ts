import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const { dependencies, optionalDependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const direct = [dependencies, optionalDependencies, devDependencies].flatMap(Object.keys);

it('Every direct dependency has its reason, and no reason stands for one that is gone', () => {
  const rows = readFileSync('docs/adr/0009-dependencies.md', 'utf8').matchAll(/^\| (`.*`) \| .+ \|$/gm);
  const named = [...rows].flatMap(([, packages = '']) => [...packages.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(direct.length).toBeGreaterThan(50);
  expect(named.toSorted()).toEqual(direct.toSorted());
});

it('Every version is pinned, and the lock names no registry', () => {
  const versions = [dependencies, optionalDependencies, devDependencies].flatMap((wanted) =>
    Object.values<string>(wanted),
  );
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
});
