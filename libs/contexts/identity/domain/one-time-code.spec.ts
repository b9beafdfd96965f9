import { describe, expect, it } from '@jest/globals';
import { newCode, normalizedCode, spelled } from './one-time-code.ts';
import { firstFree, normalizedSignInId, signInIdFor } from './sign-in-id.ts';

describe('A one-time code', () => {
  it('has ten characters on a slip, and 128 bits or more in a link', () => {
    expect(newCode('slip')).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(newCode('link').length * 5).toBeGreaterThanOrEqual(128);
  });

  it.each([
    ['7k9q2-m4xw1', '7K9Q2M4XW1'],
    ['７Ｋ９Ｑ２ Ｍ４ＸＷ１', '7K9Q2M4XW1'],
    ['O0I1l-ooooo', '0011100000'],
  ])('typed as %s is %s', (typed, meant) => expect(normalizedCode(typed)).toBe(meant));

  it('is shown in two halves', () => expect(spelled('7K9Q2M4XW1')).toBe('7K9Q2-M4XW1'));
});

describe('A sign-in id', () => {
  it('is the code of the organization and the staff number, leading zeros and all', () => {
    expect(signInIdFor('011002', '00042')).toBe('011002-00042');
  });

  it.each(['０１１００２－Ａ４２', ' 011002-a42 ', '011002ー A42'])('typed as %s is the same', (typed) =>
    expect(normalizedSignInId(typed)).toBe('011002-a42'),
  );

  it('gets a counter where somebody has it already', () => {
    expect(firstFree('a-1', new Set())).toBe('a-1');
    expect(firstFree('a-1', new Set(['a-1', 'a-1-2']))).toBe('a-1-3');
  });
});
