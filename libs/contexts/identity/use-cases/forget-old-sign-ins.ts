import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { SessionStatement } from '../persistence/session.statement.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';

/** Sessions that are over and tries that count no more are deleted. */
@Injectable()
export class ForgetOldSignIns {
  constructor(
    private readonly sessions: SessionStatement,
    private readonly statement: SignInStatement,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    await this.sessions.sweep(this.clock.now());
    await this.statement.sweepTries();
  }
}
