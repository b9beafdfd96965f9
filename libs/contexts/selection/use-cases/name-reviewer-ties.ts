import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Transaction } from '#platform';
import { ReviewChangedMeanwhile } from '../domain/review-refusals.ts';
import { ReviewerTiesStatement } from '../persistence/reviewer-ties.statement.ts';

interface Asked {
  readonly schools: readonly string[];
  /** 0 where none were named before. */
  readonly version: number;
}

/** A reviewer says which schools are theirs, so that nobody of the same school is put before them. */
@Injectable()
export class NameReviewerTies {
  constructor(
    private readonly ties: ReviewerTiesStatement,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { schools, version }: Asked): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const now = await this.ties.keep(scope.actor.personId, schools, version);
      if (now === undefined) throw new ReviewChangedMeanwhile();
      return { version: now };
    });
  }
}
