import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { SignInRefused } from '../domain/errors.ts';
import { normalizedSignInId } from '../domain/sign-in-id.ts';
import { type Recognizable, SignInStatement } from '../persistence/sign-in.statement.ts';
import { ConfirmPassword } from './confirm-password.ts';

interface Asked {
  readonly signInId: string;
  readonly password: string;
  readonly address: string;
  /** The device cookie, where the browser has one. */
  readonly device: string | undefined;
}

/** Whose sign-in id and password these are. */
@Injectable()
export class RecognizeByPassword {
  constructor(
    private readonly statement: SignInStatement,
    private readonly confirmPassword: ConfirmPassword,
  ) {}

  async execute({ password, address, device, ...typed }: Asked): Promise<PersonId> {
    const signInId = normalizedSignInId(typed.signInId);
    const account = await this.statement.bySignInId(signInId);
    const subject = await this.subjectOf(signInId, account, device);
    const hash = account?.hash ?? null;
    const isRight = await this.confirmPassword.execute({ personId: account?.id, hash, password, subject, address });
    if (!account || !isRight) throw new SignInRefused();
    return account.id;
  }

  /** A browser this person has signed in with before is counted apart: a stranger's guesses do not hold it up. */
  private async subjectOf(signInId: string, account: Recognizable | undefined, device: string | undefined) {
    const isKnown = account && device && (await this.statement.isKnownDevice(device, account.id));
    return isKnown ? `account ${signInId} on ${device}` : `account ${signInId}`;
  }
}
