import { build, prepareRuntime, run } from './runtime.mjs';

await prepareRuntime();
build();
run(process.execPath, ['test/architecture/readmes.mjs']);
