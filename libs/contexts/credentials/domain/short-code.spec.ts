import { describe, expect, it } from '@jest/globals';
import { codeFrom, inGroups, isWellFormed, newCode } from './short-code.ts';

describe('The code of a certificate', () => {
  const codes = Array.from({ length: 200 }, newCode);

  it('is never given twice, and has no letter that looks like a digit', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[2-9A-HJ-NP-Z]{28}$/.test(code) && isWellFormed(code))).toBe(true);
  });

  it('is understood however it is typed', () => {
    const code = newCode();
    const typed = [inGroups(code), code.toLowerCase(), ` ${inGroups(code).replaceAll('-', ' ‐ ')} `];
    const fullWidth = code.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    for (const way of [...typed, fullWidth]) expect(codeFrom(way)).toBe(code);
  });

  it('betrays one wrong letter, two swapped ones and a missing one', () => {
    for (const code of codes) {
      const at = code.length - 9;
      const wrong = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
      const swapped = `${code[1]}${code[0]}${code.slice(2)}`;
      expect([wrong, code.slice(1), `${code}A`].map(isWellFormed)).toEqual([false, false, false]);
      expect(isWellFormed(swapped)).toBe(code[0] === code[1]);
    }
  });
});
