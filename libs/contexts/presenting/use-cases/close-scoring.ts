import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { PresentationId } from '../domain/ids.ts';
import { type Scoring, scoringAfter } from '../domain/judging.ts';
import { judgeConflictNoted, scoringClosed, scoringReopened } from '../domain/judging-events.ts';
import { JudgementStatement } from '../persistence/judgement.statement.ts';
import { ScoringStatement } from '../persistence/scoring.statement.ts';
import { mayRank } from '../policy.ts';
import { TiesOfJudges } from '../queries/ties-of-judges.ts';

interface Asked {
  readonly presentationId: PresentationId;
  readonly version: number;
}

/** From now on no score changes. Who was too close to whoever presented is noted, so that it stays whatever changes later. */
@Injectable()
export class CloseScoring {
  constructor(
    private readonly scorings: ScoringStatement,
    private readonly judgements: JudgementStatement,
    private readonly tiesOfJudges: TiesOfJudges,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { presentationId, version }: Asked): Promise<{ version: number }> {
    insist(mayRank(scope.actor));
    return this.transaction.run(scope, async () => {
      const scoring = await this.scorings.lock(presentationId);
      scoringAfter(scoring, 'close', version);
      await this.noteTies(scope, scoring);
      await this.scorings.close(presentationId, scope.actor.personId, this.clock.now());
      const { organizationId, cohortId } = scoring;
      await this.events.append({ kind: scoringClosed, organizationId, facts: { presentationId, cohortId } });
      return { version: version + 1 };
    });
  }

  /** Judges may correct what they gave; what was noted stays. */
  reopen(scope: AuthorizedScope, asked: Asked & { readonly reason: string }): Promise<{ version: number }> {
    insist(mayRank(scope.actor));
    const { presentationId, version, reason } = asked;
    return this.transaction.run(scope, async () => {
      const scoring = await this.scorings.lock(presentationId);
      scoringAfter(scoring, 'reopen', version);
      await this.scorings.reopen(presentationId);
      const { organizationId, cohortId } = scoring;
      await this.events.append({ kind: scoringReopened, organizationId, facts: { presentationId, cohortId }, reason });
      return { version: version + 1 };
    });
  }

  private async noteTies(scope: AuthorizedScope, { presentationId, organizationId, cohortId }: Scoring): Promise<void> {
    const ties = await this.tiesOfJudges.ask(scope, presentationId);
    const noted = { source: 'found' as const, reason: '', by: scope.actor.personId, at: this.clock.now() };
    for (const { slotId, judgeId, kind } of ties) {
      const of = { slotId, judgeId, organizationId, cohortId, presentationId };
      await this.judgements.stepBack(of, { kind, ...noted });
    }
    await this.events.appendAll(
      ties.map((tie) => ({
        kind: judgeConflictNoted,
        organizationId,
        facts: { presentationId, cohortId, ...tie, source: 'found' as const },
      })),
    );
  }
}
