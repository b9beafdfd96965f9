import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface Case {
  readonly input?: string;
  readonly file?: string;
  readonly recipient: { readonly email: readonly string[] } | { readonly id: string };
}

export interface Verdict {
  readonly valid: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly pending: readonly string[];
  readonly ran: readonly string[];
  readonly messages: readonly string[];
}

const PINS = 'test/badges/requirements.txt';
const NAMES = ['python3.11', 'python3', 'python3.12', 'python3.10', 'python3.9', 'python'];
const CACHE = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');

const versionOf = (python: string): string =>
  spawnSync(python, ['-c', 'import ensurepip, sys; print(*sys.version_info[:2], sep=".")'], {
    encoding: 'utf8',
  }).stdout?.trim();

/** A Python that the pins were made for and that can make environments; undefined where there is none. */
export const findPython = (): string | undefined =>
  NAMES.find((name) => ['3.9', '3.10', '3.11', '3.12'].includes(versionOf(name)));

function run(command: string, args: string[]): void {
  const { status, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
}

/** The line to the registry breaks now and then. */
function insist(work: () => void, times = 3): void {
  try {
    work();
  } catch (error) {
    if (times === 1) throw error;
    insist(work, times - 1);
  }
}

/** The validator in an environment of its own, kept between runs until a pin changes. */
export function installed(python: string): string {
  const digest = createHash('sha256').update(readFileSync(PINS)).update(versionOf(python)).digest('hex').slice(0, 16);
  const place = join(CACHE, 'kunren', `badge-gate-${digest}`);
  if (!existsSync(place)) {
    // A venv may be renamed as long as its own interpreter is asked; half an installation is never found under the name.
    const half = `${place}.${process.pid}`;
    rmSync(half, { recursive: true, force: true });
    run(python, ['-m', 'venv', half]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--retries', '10', '--timeout', '60', '-r', PINS];
    insist(() => run(join(half, 'bin', 'python'), pip));
    try {
      renameSync(half, place);
    } catch {
      rmSync(half, { recursive: true });
    }
  }
  return join(place, 'bin', 'python');
}

/** Asks while this process goes on serving what the validator fetches. */
export async function validate<Name extends string>(python: string, cases: Record<Name, Case>) {
  const env = { ...process.env, PYTHONUTF8: '1', NO_PROXY: '*', no_proxy: '*' };
  const asking = spawn(python, ['test/badges/validate.py'], { env });
  const said: string[] = [];
  const complained: string[] = [];
  asking.stdout.on('data', (text) => said.push(String(text)));
  asking.stderr.on('data', (text) => complained.push(String(text)));
  asking.stdin.end(JSON.stringify(cases));
  const status = await new Promise((resolve) => asking.on('close', resolve));
  if (status !== 0) throw new Error(complained.join(''));
  return JSON.parse(said.join('')) as Record<Name, Verdict>;
}
