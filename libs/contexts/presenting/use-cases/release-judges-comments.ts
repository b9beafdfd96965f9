import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { PresentationId } from '../domain/ids.ts';
import { scoringAfter } from '../domain/judging.ts';
import { NoCommentsToRelease } from '../domain/judging-errors.ts';
import { judgesCommentsReleased } from '../domain/judging-events.ts';
import { JudgementStatement } from '../persistence/judgement.statement.ts';
import { ScoringStatement } from '../persistence/scoring.statement.ts';
import { mayRank } from '../policy.ts';
import { CommentsToRelease } from '../queries/comments-to-release.ts';

interface Asked {
  readonly presentationId: PresentationId;
  readonly version: number;
}

interface Released {
  readonly version: number;
  readonly presenters: number;
  readonly comments: number;
}

/** The authors of what was shown may read what judges wrote of it, as copies that know no judge and no score. */
@Injectable()
export class ReleaseJudgesComments {
  constructor(
    private readonly scorings: ScoringStatement,
    private readonly judgements: JudgementStatement,
    private readonly commentsToRelease: CommentsToRelease,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { presentationId, version }: Asked): Promise<Released> {
    insist(mayRank(scope.actor));
    return this.transaction.run(scope, async () => {
      const scoring = await this.scorings.lock(presentationId);
      scoringAfter(scoring, 'release', version);
      const comments = await this.commentsToRelease.ask(scope, presentationId);
      if (comments.length === 0) throw new NoCommentsToRelease();
      for (const comment of comments) await this.judgements.tell(comment);
      await this.scorings.release(presentationId, this.clock.now());
      const presenters = new Set(comments.map(({ traineeId }) => traineeId)).size;
      const { organizationId, cohortId } = scoring;
      const facts = { presentationId, cohortId, presenters };
      await this.events.append({ kind: judgesCommentsReleased, organizationId, facts });
      return { version: version + 1, presenters, comments: comments.length };
    });
  }
}
