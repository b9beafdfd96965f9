import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { PresentationId } from '../domain/ids.ts';
import { insistOnOpenScoring } from '../domain/judging.ts';
import { NobodyToRemind } from '../domain/judging-errors.ts';
import { judgeReminded } from '../domain/judging-events.ts';
import { ScoringStatement } from '../persistence/scoring.statement.ts';
import { mayRank } from '../policy.ts';
import { JudgingOf } from '../queries/judging-of.ts';

/** Judges who have something left to score hear of it, each by one mail. */
@Injectable()
export class RemindJudges {
  constructor(
    private readonly scorings: ScoringStatement,
    private readonly judgingFound: JudgingOf,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, presentationId: PresentationId): Promise<{ judges: number }> {
    insist(mayRank(scope.actor));
    return this.transaction.run(scope, async () => {
      const scoring = await this.scorings.lock(presentationId);
      insistOnOpenScoring(scoring, scoring.version);
      const { standings } = await this.judgingFound.ask(scope, presentationId, 'mean');
      const left = new Map<string, number>();
      for (const judgeId of standings.flatMap(({ missing }) => missing))
        left.set(judgeId, (left.get(judgeId) ?? 0) + 1);
      const reminded = [...left] as [(typeof standings)[number]['missing'][number], number][];
      if (reminded.length === 0) throw new NobodyToRemind();
      await this.scorings.remind(presentationId, this.clock.now());
      const { organizationId, cohortId } = scoring;
      await this.events.appendAll(
        reminded.map(([judgeId, missing]) => ({
          kind: judgeReminded,
          organizationId,
          facts: { presentationId, cohortId, judgeId, missing },
        })),
      );
      return { judges: reminded.length };
    });
  }
}
