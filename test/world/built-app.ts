import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll } from '@jest/globals';

const started: ChildProcess[] = [];

/** Starts what was built in a process of its own. None outlives the file, whatever fails in it: it would keep the whole run from ending. */
export function startBuilt(name: 'api' | 'worker', more: NodeJS.ProcessEnv): ChildProcess {
  const env = { ...process.env, ...more };
  const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const;
  const child = spawn(process.execPath, [`dist/apps/${name}/main.js`], { env, stdio: [...stdio] });
  // Read by whoever wants to; a full pipe would stop the process.
  child.stderr?.resume();
  started.push(child);
  return child;
}

/** Its first line, which it says when it listens. */
export const firstWordsOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout?.once('data', (line) => resolve(String(line)));
    child.once('exit', (code) => reject(new Error(`It ended with ${code}`)));
  });

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});
