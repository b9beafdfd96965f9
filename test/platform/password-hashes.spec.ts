import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '#kernel';
import { PasswordHashes } from '#platform';

describe('Password hashes', () => {
  it('tell the right password from a wrong one, and nobody has the password of no account', async () => {
    const hashes = new PasswordHashes();
    const kept = await hashes.make('ｍａｔｓｕｒｉ no yoru');
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hashes.matches(kept, 'matsuri no yoru')).toBe(true);
    expect(await hashes.matches(kept, 'matsuri no asa')).toBe(false);
    expect(await hashes.matches(null, 'matsuri no yoru')).toBe(false);
  });

  it('are made a few at a time; who comes when too many wait is told when to come again', async () => {
    const hashes = new PasswordHashes({ atOnce: 1, waiting: 2 });
    const asked = Array.from({ length: 5 }, () => hashes.make('matsuri no yoru').catch((error: DomainError) => error));
    const answers = await Promise.all(asked);
    const refused = answers.filter((answer) => typeof answer !== 'string');
    expect(refused.map(({ code, facts }) => [code, facts.retryAfterSeconds])).toEqual([
      ['server-busy', 5],
      ['server-busy', 5],
    ]);
    expect(await hashes.make('matsuri no yoru')).toMatch(/^\$argon2id/);
  });
});
