import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import rules from './jest.config.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const GROUPS = 8;
/** They start processes of the product, or are a group's worth by themselves. */
const ALONE = /surviving-crashes|sending-files|permission-walk|badge-gate/;

// Jest loads all modules of the product anew for each test file, which costs more than most of these stories: told one
// after the other in a file, they load it once. Each still begins with an emptied database and an app of its own.
const size = (file) => readFileSync(`${root}test/flows/${file}`).length;
const stories = readdirSync(`${root}test/flows`)
  .filter((file) => /\.(flow|race)\.ts$/.test(file) && !ALONE.test(file))
  .toSorted((one, other) => size(other) - size(one) || one.localeCompare(other));

rmSync(`${root}.data/together`, { recursive: true, force: true });
mkdirSync(`${root}.data/together`, { recursive: true });
for (let group = 0; group < GROUPS; group++) {
  const told = stories.filter((_, at) => at % GROUPS === group);
  const imports = told.map((file) => `import '../../test/flows/${file}';\n`).join('');
  writeFileSync(`${root}.data/together/stories-${group + 1}.together.ts`, imports);
}

/** The whole run: what `jest.config.mjs` says, with most stories told together. */
export default {
  ...rules,
  roots: [...rules.roots, '<rootDir>/.data/together'],
  testMatch: [...rules.testMatch, '**/*.together.ts'],
  testSequencer: '<rootDir>/test/dearest-first.mjs',
  testPathIgnorePatterns: ['/node_modules/', ...stories.map((file) => `/test/flows/${file.replaceAll('.', '\\.')}$`)],
};
