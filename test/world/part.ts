import type { INestApplicationContext, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Clock } from '#kernel';
import { ClockModule, DatabaseModule, SettingsModule } from '#platform';
import { configFor } from './database.ts';
import { silent } from './world.ts';

export type Adjust = (builder: ReturnType<typeof Test.createTestingModule>) => unknown;

/** Some contexts of the product alone, under the role of the api or the worker. */
export async function aPart(
  role: 'kunren_api' | 'kunren_worker',
  contexts: Type<unknown>[],
  { clock, adjust = () => {} }: { clock: Clock; adjust?: Adjust },
): Promise<INestApplicationContext> {
  const config = configFor(role);
  const foundation = [ClockModule.showing(), SettingsModule.over(config), DatabaseModule.connect(config)];
  const builder = Test.createTestingModule({ imports: [...foundation, ...contexts] });
  adjust(builder.overrideProvider(Clock).useValue(clock));
  return (await builder.setLogger(silent).compile()).init();
}
