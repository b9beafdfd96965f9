import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { embeddedFolder } from './database.mjs';
import { prepareRuntime, stop } from './runtime.mjs';

await prepareRuntime();
const { checkCopy, loadServer, putBackEmbedded } = await import('./copies.mjs');
const [given, ...flags] = process.argv.slice(2);
if (!given) stop('どのバックアップを戻すか指定してください / Say which backup: npm run restore -- backups/kunren-…');
const source = path.resolve(given);

const restoreServer = async (...told) => {
  await build();
  return loadServer(...told);
};

try {
  const manifest = checkCopy(source);
  const url = process.env.DATABASE_URL;
  if (!flags.includes('--yes') && (url || existsSync(embeddedFolder))) {
    stop(`バックアップに問題はありません（${manifest.madeAt}）。今のデータを置き換えるには --yes を付けてください。
The backup is sound (${manifest.madeAt}). To replace the data of now, add --yes.`);
  }
  const kept = url ? await restoreServer(url, source, manifest) : putBackEmbedded(source, manifest);
  console.log(`戻しました / Restored: ${source}${kept ? `\n前のデータ / The data before: ${kept}` : ''}`);
} catch (error) {
  stop(error.message);
}
