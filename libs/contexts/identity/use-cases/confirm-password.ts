import { Injectable } from '@nestjs/common';
import { DomainError, type PersonId } from '#kernel';
import { PasswordHashes } from '#platform';
import { CountTry } from './count-try.ts';

interface Asked {
  /** Whose account it is, where there is one. */
  readonly personId: PersonId | undefined;
  readonly hash: string | null;
  readonly password: string;
  /** Whose tries are counted together. */
  readonly subject: string;
  readonly address: string;
}

/** Whether a password is the one kept; wrong tries cost waiting, a busy server does not. */
@Injectable()
export class ConfirmPassword {
  constructor(
    private readonly hashes: PasswordHashes,
    private readonly countTry: CountTry,
  ) {}

  async execute({ personId, hash, password, subject, address }: Asked): Promise<boolean> {
    const counted = await this.countTry.execute({ subject, address });
    const isRight = await this.hashes.matches(hash, password).catch(async (error) => {
      if (error instanceof DomainError) await counted.forgive();
      throw error;
    });
    await (isRight ? counted.forget() : counted.fail(personId, 'password'));
    return isRight;
  }
}
