import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { PresentationId } from '../domain/ids.ts';
import { type CriterionWritten, insistOnCriteria, insistOnOpenScoring } from '../domain/judging.ts';
import { JudgingCriteriaAlready, NoJudgingCriteria } from '../domain/judging-errors.ts';
import { judgingCriteriaSet } from '../domain/judging-events.ts';
import { ScoringStatement } from '../persistence/scoring.statement.ts';
import { mayRank } from '../policy.ts';
import { PresentationFacts } from '../queries/presentation-facts.ts';

interface Asked {
  readonly presentationId: PresentationId;
  /** All of them, in their order. */
  readonly criteria: readonly CriterionWritten[];
  readonly version: number;
}

interface Copied extends Omit<Asked, 'criteria'> {
  readonly fromPresentationId: PresentationId;
}

/** The office says by what presentations are judged, or corrects the words once somebody has scored. */
@Injectable()
export class SetJudgingCriteria {
  constructor(
    private readonly facts: PresentationFacts,
    private readonly scorings: ScoringStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { presentationId, criteria, version }: Asked): Promise<{ version: number }> {
    insist(mayRank(scope.actor));
    return this.transaction.run(scope, async () => {
      const scoring = await this.scorings.begin(await this.facts.of(scope, presentationId));
      insistOnOpenScoring(scoring, version);
      const kept = await this.scorings.criteriaOf(presentationId);
      insistOnCriteria(kept, criteria, await this.scorings.isScored(presentationId));
      await this.scorings.writeCriteria(scoring, criteria);
      const { organizationId, cohortId } = scoring;
      const facts = { presentationId, cohortId, criteria: criteria.length, copiedFrom: null };
      await this.events.append({ kind: judgingCriteriaSet, organizationId, facts });
      return { version: version + 1 };
    });
  }

  /** Takes over those of another results presentation, where there are none yet. */
  copy(scope: AuthorizedScope, { presentationId, fromPresentationId, version }: Copied): Promise<{ version: number }> {
    insist(mayRank(scope.actor));
    return this.transaction.run(scope, async () => {
      const scoring = await this.scorings.begin(await this.facts.of(scope, presentationId));
      insistOnOpenScoring(scoring, version);
      if ((await this.scorings.criteriaOf(presentationId)).length > 0) throw new JudgingCriteriaAlready();
      await this.facts.of(scope, fromPresentationId);
      const there = await this.scorings.criteriaOf(fromPresentationId);
      if (there.length === 0) throw new NoJudgingCriteria();
      await this.scorings.writeCriteria(
        scoring,
        there.map((criterion) => ({ ...criterion, id: null })),
      );
      const { organizationId, cohortId } = scoring;
      const facts = { presentationId, cohortId, criteria: there.length, copiedFrom: fromPresentationId };
      await this.events.append({ kind: judgingCriteriaSet, organizationId, facts });
      return { version: version + 1 };
    });
  }
}
