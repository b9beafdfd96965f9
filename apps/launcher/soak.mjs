import { build } from './build.mjs';
import { prepareRuntime, run } from './runtime.mjs';

// npm run soak:seats -- --rounds 20 --people 500; soak:model -- --sequences 10000 --seed 7; soak:deadline -- --people 300 --seconds 120
const [what, ...words] = process.argv.slice(2);
for (const name of ['rounds', 'people', 'from', 'seed', 'sequences', 'seconds']) {
  const at = words.indexOf(`--${name}`);
  if (at >= 0) process.env[`SOAK_${name.toUpperCase()}`] = words[at + 1];
}

await prepareRuntime('--include=dev', '--include=optional');
await build();
const jest = ['--no-warnings', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
run(process.execPath, [...jest, '-c', 'test/soak/jest.config.mjs', `test/.*${what}`]);
