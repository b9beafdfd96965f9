import { createServer, type Server, type ServerResponse } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface Expected {
  /** Every migration this build knows. */
  readonly migrations: readonly string[];
  /** How long an event may wait before the process says that it does not keep up. */
  readonly mostSecondsWaiting?: number;
}

interface Readiness {
  readonly database: 'up' | 'down';
  readonly migrations: 'current' | 'behind' | 'unknown';
  readonly oldestWaitingSeconds: number | null;
  readonly draining: boolean;
}

const LEVEL = `
  select $1::text[] <@ (select array_agg(name::text) from migrations) as current, oldest_waiting_seconds() as "waiting"`;

/** `/healthz` (the process lives) and `/readyz` (it can work) on a port of their own, which no user reaches. */
export class Health {
  isDraining = false;
  private readonly server: Server;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly expected: Expected,
  ) {
    this.server = createServer((request, response) => void this.answer(request.url ?? '', response));
  }

  async listen(port: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, resolve);
    });
    const address = this.server.address();
    return typeof address === 'object' ? (address?.port ?? port) : port;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(url: string, response: ServerResponse): Promise<void> {
    if (url === '/healthz') return send(response, 200, { status: 'alive' });
    if (url !== '/readyz') return send(response, 404, { status: 'unknown' });
    const readiness = await this.readiness();
    return send(response, this.isReady(readiness) ? 200 : 503, readiness);
  }

  private async readiness(): Promise<Readiness> {
    const draining = this.isDraining;
    try {
      const [level] = await this.app.get(DataSource).query(LEVEL, [this.expected.migrations]);
      const oldestWaitingSeconds = level.waiting === null ? null : Math.round(Number(level.waiting));
      return { database: 'up', migrations: level.current ? 'current' : 'behind', oldestWaitingSeconds, draining };
    } catch {
      return { database: 'down', migrations: 'unknown', oldestWaitingSeconds: null, draining };
    }
  }

  private isReady({ database, migrations, oldestWaitingSeconds, draining }: Readiness): boolean {
    const keepsUp = (oldestWaitingSeconds ?? 0) <= (this.expected.mostSecondsWaiting ?? Infinity);
    return database === 'up' && migrations === 'current' && keepsUp && !draining;
  }
}

function send(response: ServerResponse, status: number, told: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(told));
}
