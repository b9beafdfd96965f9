import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Served, Shape } from '#contract';
import { gone, startApi } from '../world/quiz-load.ts';

interface Running {
  readonly origin: string;
  /** Null: it runs in this process. */
  readonly child: ChildProcess | null;
}

interface Sent {
  readonly cookie: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly input: object;
}

export interface Told {
  readonly status: number;
  readonly said: { readonly id?: string; readonly state?: string; readonly version?: number; readonly code?: string };
}

/** What came back, read to its end; a server that dies while it answers has not answered. */
export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

const PATIENT = 100;
const IMPATIENT = 2;
const SERVER_ERROR = 500;
const BREATH_MILLIS = 100;

/** Several api processes on one database, of which any may be killed while they answer. */
export class Processes {
  private readonly running: Running[] = [];
  kills = 0;
  repeated = 0;
  private turn = 0;

  constructor(private readonly attempts = PATIENT) {}

  /** The one that runs in this process, which dies for no other reason than its own faults. */
  static at(origin: string): Processes {
    const processes = new Processes(IMPATIENT);
    processes.running.push({ origin, child: null });
    return processes;
  }

  async start(count: number): Promise<void> {
    while (this.running.length < count) this.running.push(await startApi());
  }

  /** kill -9 in the middle of whatever it does; another one takes its place. */
  async killOne(): Promise<void> {
    const killed = this.running.shift();
    if (!killed?.child) return;
    this.kills += 1;
    killed.child.kill('SIGKILL');
    await gone(killed.child);
    this.running.push(await startApi());
  }

  async end(): Promise<void> {
    for (const { child } of this.running.splice(0)) {
      if (!child) continue;
      child.kill('SIGKILL');
      await gone(child);
    }
  }

  /** Sends a request until it is answered, always under the same Idempotency-Key, as a browser does whose server died. */
  async send({ route }: Served<Shape, Shape, Shape>, { cookie, params = {}, input }: Sent): Promise<Told> {
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '');
    const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const request = { method: route.method, headers, body: JSON.stringify(input) };
    for (let attempt = 1; attempt <= this.attempts; attempt++) {
      const told = await this.once(path, request);
      if (told && told.status < SERVER_ERROR) return told;
      this.repeated += 1;
      await pause(BREATH_MILLIS);
    }
    return { status: 0, said: { code: `${route.method} ${path} was not answered` } };
  }

  /** Sends to the next process once; null where nobody answered. */
  async attempt(path: string, request: RequestInit): Promise<Heard | null> {
    const process = this.running[this.turn++ % this.running.length];
    if (!process) return null;
    try {
      const response = await fetch(`${process.origin}/api${path}`, request);
      const { status, headers } = response;
      return { status, headers, bytes: Buffer.from(await response.arrayBuffer()) };
    } catch {
      return null;
    }
  }

  private async once(path: string, request: RequestInit): Promise<Told | null> {
    const heard = await this.attempt(path, request);
    try {
      return heard && { status: heard.status, said: JSON.parse(heard.bytes.toString()) as Told['said'] };
    } catch {
      return null;
    }
  }
}
