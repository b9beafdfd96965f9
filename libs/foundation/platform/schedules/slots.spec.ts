import { expect, it } from '@jest/globals';
import { dailyAt, everyMinutes } from './slots.ts';

it.each([
  ['2026-11-22T06:59:59+09:00', '2026-11-21T07:00:00+09:00'],
  ['2026-11-22T07:00:00+09:00', '2026-11-22T07:00:00+09:00'],
  ['2026-11-22T23:59:00+09:00', '2026-11-22T07:00:00+09:00'],
  ['2026-11-23T00:01:00+09:00', '2026-11-22T07:00:00+09:00'],
])('daily at 07:00 in Tokyo, at %s, was last due at %s', (now, due) => {
  expect(dailyAt('07:00')(new Date(now))).toEqual(new Date(due));
});

it.each([
  ['2026-11-22T09:04:59Z', '2026-11-22T09:00:00Z'],
  ['2026-11-22T09:05:00Z', '2026-11-22T09:05:00Z'],
])('every five minutes, at %s, was last due at %s', (now, due) => {
  expect(everyMinutes(5)(new Date(now))).toEqual(new Date(due));
});
