import { rmSync } from 'node:fs';
import { stopApp } from '../../apps/launcher/processes.mjs';

export default async function installationDown() {
  const { folder, postgres, apps, turns, catcher } = globalThis.installation;
  turns.close();
  await Promise.all(apps.map(stopApp));
  catcher.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true });
}
