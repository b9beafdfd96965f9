import { build } from './build.mjs';
import { openDatabase } from './database.mjs';
import { runConsole } from './processes.mjs';
import { prepareRuntime, stop } from './runtime.mjs';

await prepareRuntime();
await build();
const database = await openDatabase();
try {
  // The embedded database has no operator: whoever uses it finds it up to date.
  if (database.isEmbedded) {
    await runConsole(database.url, ['migrate']);
    await runConsole(database.url, ['registry']);
  }
  process.stdout.write(await runConsole(database.url, process.argv.slice(2)));
} catch (error) {
  stop(error.message);
} finally {
  await database.stop();
}
