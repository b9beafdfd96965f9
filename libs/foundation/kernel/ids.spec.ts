import { describe, expect, it } from '@jest/globals';
import { newId } from './ids.ts';

describe('Ids', () => {
  it('are UUIDs of version 7, each larger than the one before, however many there are in a millisecond', () => {
    const made = Array.from({ length: 20_000 }, () => newId<'Event'>() as string);
    const isOne = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(made.filter((id) => !isOne.test(id))).toEqual([]);
    expect(made).toEqual([...new Set(made)].toSorted());
  });
});
