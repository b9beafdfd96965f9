import { expect, it } from '@jest/globals';
import { prefecturalOffices } from '../data/prefectural-offices.ts';
import { kilometersBetween } from './distance.ts';

const between = (one: string, other: string) =>
  kilometersBetween(prefecturalOffices[one] ?? [0, 0], prefecturalOffices[other] ?? [0, 0]);

it('knows how far prefectures are from each other', () => {
  expect(Object.keys(prefecturalOffices)).toHaveLength(47);
  expect(between('290009', '290009')).toBe(0);
  expect(between('270008', '290009')).toBeLessThan(40);
  expect(between('130001', '270008')).toBeGreaterThan(380);
  expect(between('130001', '270008')).toBeLessThan(420);
  expect(between('130001', '470007')).toBeGreaterThan(1500);
});
