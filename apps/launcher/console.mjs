import { build } from './build.mjs';
import { openDatabase } from './database.mjs';
import { runConsole } from './processes.mjs';
import { prepareRuntime, stop } from './runtime.mjs';

await prepareRuntime();
await build();
const database = await openDatabase();
try {
  // The embedded database has no operator: whoever uses it is up to date.
  if (database.isEmbedded) await runConsole(database.url, ['migrate']);
  process.stdout.write(await runConsole(database.url, process.argv.slice(2)));
} catch (error) {
  stop(error.message);
} finally {
  await database.stop();
}
