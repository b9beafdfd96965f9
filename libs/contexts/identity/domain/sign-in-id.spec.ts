import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '#kernel';
import { insistOnSignInId, normalizedSignInId } from './sign-in-id.ts';

const chooser = { mail: 'Misaki@Town.example.jp', password: 'hotaru-matsuri-suika', given: ['131016-００42x'] };
const refusal = (typed: string) => {
  try {
    insistOnSignInId(normalizedSignInId(typed), chooser);
    return null;
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe("A sign-in id of one's own", () => {
  it.each([
    ['misaki.s', null],
    ['Ｍｉｓａｋｉ＿Ｓ', null],
    ['a1-b', null],
    ['0000', null],
    ['misaki@town.example.jp', null],
    ['x'.repeat(40), null],
    ['abc', 'sign-in-id-malformed'],
    ['x'.repeat(41), 'sign-in-id-malformed'],
    ['.misaki', 'sign-in-id-malformed'],
    ['misaki-', 'sign-in-id-malformed'],
    ['美咲さん', 'sign-in-id-malformed'],
    ['mi/saki', 'sign-in-id-malformed'],
    ['131016-0042', 'sign-in-id-reserved'],
    ['13101-0042', 'sign-in-id-reserved'],
    ['somebody@town.example.jp', 'sign-in-id-reserved'],
    ['matsuri', 'sign-in-id-in-password'],
  ])('%s: %s', (typed, code) => expect(refusal(typed)).toBe(code));

  it('may be again what the organization gave, whatever it looks like', () => {
    expect(() => insistOnSignInId('131016-００42x', chooser)).not.toThrow();
  });
});
