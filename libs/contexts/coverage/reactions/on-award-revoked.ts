import { Injectable } from '@nestjs/common';
import { awardRevoked } from '#credentials';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { WithdrawCompletion } from '../use-cases/withdraw-completion.ts';

/** A completion that turned out not to be earned counts no more. */
@Reacts(awardRevoked, 'count-coverage')
@Injectable()
export class WithdrawOnAwardRevoked implements Reaction<typeof awardRevoked> {
  constructor(private readonly withdraw: WithdrawCompletion) {}

  react({ facts: { enrollmentId, learnerId } }: EventOf<typeof awardRevoked>): Promise<void> {
    return this.withdraw.execute(enrollmentId, learnerId);
  }
}
