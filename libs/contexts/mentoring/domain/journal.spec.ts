import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '#kernel';
import { addresseesOf, insistOnAuthor, insistOnLogText, insistOnSeen, insistOnWords } from './journal.ts';

const [writer, reader] = ['writer' as PersonId, 'reader' as PersonId];

describe('The log of a year', () => {
  it('takes words or links, and refuses an entry without either', () => {
    expect(() => insistOnLogText({ body: '試作した。', links: [] })).not.toThrow();
    expect(() => insistOnLogText({ body: '', links: ['https://example.jp/demo'] })).not.toThrow();
    expect(() => insistOnLogText({ body: ' \n　', links: [] })).toThrow('nothing-written');
    expect(() => insistOnWords('\n')).toThrow('nothing-written');
  });

  it('takes addresses of the web alone', () => {
    for (const link of ['javascript:alert(1)', 'example.jp', 'file:///etc/passwd', 'ftp://example.jp']) {
      expect(() => insistOnLogText({ body: '', links: [link] })).toThrow('link-malformed');
    }
  });

  it('lets words be corrected by whoever wrote them, as they saw them', () => {
    const words = { authorId: writer, version: 2 };
    expect(() => insistOnAuthor(words, writer, 2)).not.toThrow();
    expect(() => insistOnAuthor(words, reader, 2)).toThrow('words-of-somebody-else');
    expect(() => insistOnAuthor(words, writer, 1)).toThrow('record-changed-meanwhile');
    expect(() => insistOnSeen(words, 3)).toThrow('record-changed-meanwhile');
  });

  it('is told of once to each, and not to whoever wrote', () => {
    expect(addresseesOf([reader, writer, reader], writer)).toEqual([reader]);
    expect(addresseesOf([], writer)).toEqual([]);
  });
});
