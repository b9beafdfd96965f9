import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { ArrivalStatement } from '../persistence/arrival.statement.ts';
import { SessionStatement } from '../persistence/session.statement.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';
import { SignUpStatement } from '../persistence/sign-up.statement.ts';

/** Sessions that are over, tries that count no more, accounts asked for in vain and arrivals past their end are deleted. */
@Injectable()
export class ForgetOldSignIns {
  constructor(
    private readonly sessions: SessionStatement,
    private readonly statement: SignInStatement,
    private readonly signUps: SignUpStatement,
    private readonly arrivals: ArrivalStatement,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    await this.sessions.sweep(this.clock.now());
    await this.arrivals.sweep(this.clock.now());
    await this.statement.sweepTries();
    await this.signUps.sweep(this.clock.now());
  }
}
