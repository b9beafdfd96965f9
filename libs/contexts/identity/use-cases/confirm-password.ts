import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { PasswordHashes } from '#platform';
import { CountTry } from './count-try.ts';

interface Asked {
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

  async execute({ hash, password, subject, address }: Asked): Promise<boolean> {
    const counted = await this.countTry.execute({ subject, address });
    const isRight = await this.hashes.matches(hash, password).catch(async (error) => {
      if (error instanceof DomainError) await counted.forgive();
      throw error;
    });
    if (isRight) await counted.forget();
    return isRight;
  }
}
