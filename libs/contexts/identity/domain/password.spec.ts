import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '#kernel';
import { passphraseWords } from '../data/passphrase-words.ts';
import { newPassphrase } from './passphrase.ts';
import { insistOnPassword } from './password.ts';

const owner = { signInId: '131016-0042', name: '鈴木 美咲', kana: 'スズキ ミサキ' };
const refusal = (password: string, guessesPower = 20) => {
  try {
    insistOnPassword(password, owner, guessesPower);
    return null;
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('A password', () => {
  it.each([
    ['fourteen chars', 'password-too-short'],
    ['𠮷𠮷𠮷𠮷𠮷𠮷𠮷', 'password-too-short'],
    ['a'.repeat(201), 'password-too-long'],
    ['my 131016-0042 is secret', 'password-names-you'],
    ['スズキのながいパスワードです', 'password-too-short'],
    ['スズキのながいながいパスワードです', 'password-names-you'],
    ['only lower case is fine', null],
    ['春はあけぼのやうやう白くなりゆく山ぎは', null],
  ])('%s: %s', (password, code) => expect(refusal(password)).toBe(code));

  it('takes more than a billion guesses', () => {
    expect(refusal('a password of many letters', 8.9)).toBe('password-too-common');
  });
});

describe('A passphrase', () => {
  it('is drawn from 512 different words, which no other runs into', () => {
    expect([passphraseWords.length, new Set(passphraseWords).size]).toEqual([512, 512]);
    expect(passphraseWords.filter((word) => !/^[a-z]{4,12}$/.test(word))).toEqual([]);
  });

  it('has 45 bits of chance and is long enough', () => {
    const { passphrase, entropyBits } = newPassphrase(passphraseWords);
    expect(entropyBits).toBe(45);
    expect(refusal(passphrase)).toBeNull();
  });
});
