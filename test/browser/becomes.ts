import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';

const PATIENCE_MILLIS = 120_000;
const BREATH_MILLIS = 50;

/** Reads again and again until it is what is wanted; fails with what it is instead when nobody would wait any longer. */
export async function becomes(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  for (const until = Date.now() + PATIENCE_MILLIS; ; await pause(BREATH_MILLIS)) {
    const seen = await read();
    try {
      return expect(seen).toEqual(wanted);
    } catch (fault) {
      if (Date.now() > until) throw fault;
    }
  }
}
