import path from 'node:path';
import { openDatabase } from './database.mjs';
import { prepareRuntime, root, stop } from './runtime.mjs';

await prepareRuntime();
const { copyEmbedded, dumpServer } = await import('./copies.mjs');
const made = new Date().toISOString().replaceAll(/[:.]/g, '-');
const target = path.resolve(process.argv[2] ?? `${root}backups/kunren-${made}`);
const database = await openDatabase();
try {
  await (database.isEmbedded ? copyEmbedded(database.url, target) : dumpServer(database.url, target));
  console.log(`バックアップしました / Backed up: ${target}`);
  if (process.env.S3_ENDPOINT)
    console.log('バケットは含みません。続けて写してください / The bucket is not in it: copy it now');
} catch (error) {
  stop(error.message);
} finally {
  await database.stop();
}
