import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Health } from '../boot/health.ts';

const LONGEST_MILLIS = 25_000;

/** Lets a process stop without losing a request: it says that it is not ready, answers what it has taken, then ends. */
export class Draining {
  private readonly underWay = new Set<Response>();
  private isDraining = false;

  /** Goes before everything else of the app. */
  readonly middleware = (_request: Request, response: Response, next: NextFunction): void => {
    this.underWay.add(response);
    response.once('close', () => this.underWay.delete(response));
    if (this.isDraining) response.shouldKeepAlive = false;
    next();
  };

  /** Answers when the last request is answered; one that takes longer than 25 seconds is cut off. */
  async drain(app: INestApplication, health: Health, seconds: number): Promise<void> {
    this.isDraining = health.isDraining = true;
    for (const response of this.underWay) if (!response.headersSent) response.shouldKeepAlive = false;
    await pause(seconds * 1000);
    const server: Server = app.getHttpServer();
    const cut = setTimeout(() => server.closeAllConnections(), LONGEST_MILLIS);
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    await app.close();
    clearTimeout(cut);
    clearInterval(idle);
    health.close();
  }
}
