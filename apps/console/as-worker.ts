import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { configOf, JsonLines } from '#platform';
import { WorkerModule } from '../worker/worker.module.ts';
import type { Logins } from './migrate.ts';

/** Does something in the modules of the worker, as its role; no event is delivered meanwhile. */
export async function asWorker(
  { kunren_worker }: Logins,
  work: (app: INestApplicationContext) => Promise<void>,
): Promise<void> {
  const worker = WorkerModule.with(configOf({ ...process.env, DATABASE_URL: kunren_worker }));
  const app = await NestFactory.createApplicationContext(worker, { logger: new JsonLines(), abortOnError: false });
  await work(app).finally(() => app.close());
}
