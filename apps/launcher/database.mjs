import path from 'node:path';
import { dataFolder, secretFor } from './remembered.mjs';

export const embeddedFolder = path.join(dataFolder, 'postgres');

/** The database of this installation: the one that DATABASE_URL names, else the embedded one, started or joined. */
export async function openDatabase() {
  const given = process.env.DATABASE_URL;
  process.env.KUNREN_SECRET ||= secretFor(given);
  if (given) return { url: given, isEmbedded: false, stop: async () => {} };
  const { startPostgres } = await import('./postgres.mjs');
  const { urlOf, stop } = await startPostgres(embeddedFolder);
  return { url: urlOf('kunren', 'postgres'), isEmbedded: true, stop };
}
