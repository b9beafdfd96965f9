import { beforeEach, describe, expect, it } from '@jest/globals';
import { eraseHere, keep, kept, keptNames, leaveDevice, letGo, noteWhoIsHere, waitingHere } from './kept.ts';

/** As much of a browser's storage as is used, whose keys are its own as in a browser. */
class Storage {
  [key: string]: unknown;
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

const all = (): string => JSON.stringify({ ...globalThis.localStorage });
const roll = (waiting: number, names: readonly string[]) => ({
  title: '東京 第1回',
  address: '/roll',
  waiting,
  value: { names, marks: waiting },
  bare: { names: [] as string[], marks: waiting },
});

describe('What a device keeps until it is sent', () => {
  beforeEach(() => {
    Object.defineProperty(globalThis, 'localStorage', { value: new Storage(), configurable: true, writable: true });
    noteWhoIsHere('teacher');
    keep('arrived', roll(0, ['花子']));
    keep('waiting', roll(2, ['太郎']));
  });

  it('is there again for whoever is here, until it is let go', () => {
    expect(kept('waiting')).toEqual({ names: ['太郎'], marks: 2 });
    expect(waitingHere()).toMatchObject([{ title: '東京 第1回', address: '/roll', waiting: 2 }]);
    expect(keptNames().toSorted()).toEqual(['arrived', 'waiting']);
    letGo('waiting');
    expect([kept('waiting'), waitingHere()]).toEqual([null, []]);
  });

  it('leaves no name behind when somebody signs out, and loses nothing that has not been sent', () => {
    leaveDevice();
    expect(all()).not.toMatch(/花子|太郎/);
    noteWhoIsHere('teacher');
    expect([kept('arrived'), kept('waiting')]).toEqual([null, { names: [], marks: 2 }]);
  });

  it('is not shown to, nor lost by, whoever signs in next, also without a sign-out before', () => {
    expect(noteWhoIsHere('another')).toBe(true);
    expect([kept('waiting'), waitingHere(), keptNames()]).toEqual([null, [], []]);
    expect(all()).not.toMatch(/花子|太郎/);
    eraseHere();
    expect(noteWhoIsHere('teacher')).toBe(true);
    expect(waitingHere()).toHaveLength(1);
  });

  it('stays where the same person goes on', () => {
    expect(noteWhoIsHere('teacher')).toBe(false);
    expect(kept('arrived')).toMatchObject({ names: ['花子'] });
  });

  it('is gone when its owner wants none of it', () => {
    eraseHere();
    leaveDevice();
    expect({ ...globalThis.localStorage }).toEqual({});
  });
});
