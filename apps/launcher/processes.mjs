import { spawn } from 'node:child_process';
import { root } from './runtime.mjs';

// How an app ends that finds somebody else on its port.
const PORT_TAKEN = 98;

/**
 * Starts a built app and answers when it has said its first line. It is tied to us by a channel: when we die, even by
 * kill -9, it notices and stops.
 */
export function startApp(name, env) {
  const child = spawn(process.execPath, [`dist/apps/${name}/main.js`], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (line) => resolve({ name, child, said: String(line).trim() }));
    child.once('exit', (code) =>
      reject(Object.assign(new Error(`${name} ended with ${code}`), { isPortTaken: code === PORT_TAKEN })),
    );
  });
}

/** Tells an app to stop and waits until it has. */
export function stopApp({ child }) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return gone;
}

/** Runs a console command on this database to its end; answers what it said. */
export function runConsole(databaseUrl, args) {
  const child = spawn(process.execPath, ['dist/apps/console/main.js', ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`console ${args.join(' ')} ended with ${code}`)),
    );
  });
}
