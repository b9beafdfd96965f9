import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import type pg from 'pg';
import { type AuthorizedScope, Clock, newId, type PersonId, type Reach } from '#kernel';
import { type Config, DatabaseModule, SchedulesModule } from '#platform';
import { aBucket, type TestBucket } from './bucket-server.ts';
import { configFor, connect, forgetEverybody } from './database.ts';
import { SetClock, silent } from './world.ts';

export interface FileDesk {
  readonly api: TestingModule;
  readonly worker: TestingModule;
  readonly owner: pg.Client;
  readonly clock: SetClock;
  readonly bucket: TestBucket | null;
  end(): Promise<void>;
}

/** What the foundation has for files, as the api and as the worker, over rows or over a bucket, with nobody in it. */
export async function aFileDesk(where: 'rows' | 'bucket', own?: TestBucket): Promise<FileDesk> {
  const owner = await connect();
  await forgetEverybody(owner);
  const bucket = where === 'bucket' ? (own ?? (await aBucket())) : null;
  const clock = new SetClock();
  const [api, worker] = [await aDesk('kunren_api', clock, bucket), await aDesk('kunren_worker', clock, bucket)];
  const end = async () => void (await Promise.all([api.close(), worker.close(), owner.end(), bucket?.end()]));
  return { api, worker, owner, clock, bucket, end };
}

async function aDesk(role: string, clock: Clock, bucket: TestBucket | null): Promise<TestingModule> {
  @Global()
  @Module({ providers: [{ provide: Clock, useValue: clock }], exports: [Clock] })
  class SetClockModule {}
  const config: Config = { ...configFor(role), S3: bucket?.settings ?? null };
  const imports = [SetClockModule, DatabaseModule.connect(config), SchedulesModule];
  return (await Test.createTestingModule({ imports }).setLogger(silent).compile()).init();
}

/** Somebody acting for themselves. */
export function somebody(personId = newId<'Person'>() as PersonId): AuthorizedScope {
  const own: Reach = { kind: 'self', id: personId };
  return { actor: { personId, grants: {} }, reach: own, rows: own } as unknown as AuthorizedScope;
}
