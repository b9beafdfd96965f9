import { spawn } from 'node:child_process';
import { mkdirSync, watch } from 'node:fs';
import { buildEverything, watchers } from './build.mjs';
import { prepareInstallation, startApps } from './installation.mjs';
import { stopApp } from './processes.mjs';
import { prepareRuntime, root } from './runtime.mjs';

const QUIET_MILLIS = 400;

await prepareRuntime();
await buildEverything();
const installation = await prepareInstallation();
let apps = await startApps(installation);
console.log(`http://localhost:${installation.envs().api.PORT}/ and /admin/; every saved file is built and served.`);

const building = watchers().map((command) => spawn(process.execPath, command, { cwd: root, stdio: 'inherit' }));
let timer;
let restarting = Promise.resolve();
for (const folder of ['dist/apps', 'dist/libs', 'dist/web']) {
  mkdirSync(root + folder, { recursive: true });
  watch(root + folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (restarting = restarting.then(restart)), QUIET_MILLIS);
  });
}

async function restart() {
  await Promise.all(apps.map(stopApp));
  apps = await startApps(installation).catch((error) => {
    console.error(error.message);
    return [];
  });
  if (apps.length > 0) console.log(`restarted: http://localhost:${installation.envs().api.PORT}/`);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);

async function end() {
  for (const child of building) child.kill();
  await restarting;
  await Promise.all(apps.map(stopApp));
  await installation.stop();
  process.exit(0);
}
