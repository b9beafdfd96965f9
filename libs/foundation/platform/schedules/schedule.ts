import { DiscoveryService } from '@nestjs/core';
import type { Authority } from '#kernel';
import { dailyAt, everyMinutes, type SlotOf } from './slots.ts';

/**
 * Finds what is due and calls the use case for each. It runs in no transaction of its own, so that one record that
 * fails does not keep the others; killed half way it runs again: what it does once it finds done the second time.
 */
export interface Schedule {
  run(under: Authority): Promise<void>;
}

interface Timing {
  readonly slotOf: SlotOf;
  readonly under: Authority;
}

export const Timed = DiscoveryService.createDecorator<Timing>();

/** Runs every so many minutes, on one worker at a time, under an authority that `run` is handed. */
export const Every = ({ minutes }: { readonly minutes: number }, under: Authority) =>
  Timed({ slotOf: everyMinutes(minutes), under });

/** Runs once a day at this time in Tokyo; a worker that was down then runs it when it is back. */
export const Daily = (time: `${number}:${number}`, under: Authority) => Timed({ slotOf: dailyAt(time), under });
