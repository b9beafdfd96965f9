import { Injectable } from '@nestjs/common';
import { Guessing, PasswordHashes } from '#platform';
import type { Account } from '../domain/account.ts';
import { insistOnPassword, wordsOf } from '../domain/password.ts';

/** The hash of a new password, once it is judged good enough for this account. */
@Injectable()
export class HashPassword {
  constructor(
    private readonly guessing: Guessing,
    private readonly hashes: PasswordHashes,
  ) {}

  execute(password: string, account: Account): Promise<string> {
    insistOnPassword(password, account, this.guessing.powerOfTen(password, wordsOf(account)));
    return this.hashes.make(password);
  }
}
