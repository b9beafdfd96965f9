import { build } from './build.mjs';
import { prepareRuntime, run } from './runtime.mjs';

await prepareRuntime();
await build();
run(process.execPath, ['test/architecture/readmes.mjs']);
