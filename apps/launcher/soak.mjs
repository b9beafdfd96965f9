import { build } from './build.mjs';
import { prepareRuntime, run } from './runtime.mjs';

// npm run soak:seats -- --rounds 20 --people 500; npm run soak:model -- --sequences 10000 --seed 7
const [what, ...words] = process.argv.slice(2);
for (const name of ['rounds', 'people', 'from', 'seed', 'sequences']) {
  const at = words.indexOf(`--${name}`);
  if (at >= 0) process.env[`SOAK_${name.toUpperCase()}`] = words[at + 1];
}

await prepareRuntime('--include=dev', '--include=optional');
await build();
const jest = ['--no-warnings', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
run(process.execPath, [...jest, '-c', 'test/soak/jest.config.mjs', what]);
