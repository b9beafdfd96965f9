import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Health } from '../boot/health.ts';

const LONGEST_MILLIS = 25_000;
const LOOK_MILLIS = 100;

/** Lets a process stop without losing a request: it says that it is not ready, answers what it has taken, then ends. */
export class Draining {
  private readonly underWay = new Set<Response>();
  private isDraining = false;

  /** Goes before everything else of the app. */
  readonly middleware = (_request: Request, response: Response, next: NextFunction): void => {
    this.underWay.add(response);
    const done = () => this.underWay.delete(response);
    // Who hangs up does not end the work on their request: it needs the database until it has an answer.
    response.once('close', () => response.headersSent && done());
    const end = response.end.bind(response) as (...given: unknown[]) => Response;
    response.end = (...given: unknown[]) => {
      done();
      return end(...given);
    };
    if (this.isDraining) response.shouldKeepAlive = false;
    next();
  };

  /** Answers when the last request is answered; one that takes longer than 25 seconds is cut off. */
  async drain(app: INestApplication, health: Health, seconds: number): Promise<void> {
    this.isDraining = health.isDraining = true;
    for (const response of this.underWay) if (!response.headersSent) response.shouldKeepAlive = false;
    await pause(seconds * 1000);
    const until = Date.now() + LONGEST_MILLIS;
    await this.letGo(app.getHttpServer());
    while (this.underWay.size > 0 && Date.now() < until) await pause(LOOK_MILLIS);
    // Nobody asks the database any more: its connections go last.
    await app.close();
    health.close();
  }

  /** Takes no more connections, and waits for those there are. */
  private async letGo(server: Server): Promise<void> {
    const cut = setTimeout(() => server.closeAllConnections(), LONGEST_MILLIS);
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_MILLIS);
    await new Promise((resolve) => server.close(resolve));
    clearTimeout(cut);
    clearInterval(idle);
  }
}
