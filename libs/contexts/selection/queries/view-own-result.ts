import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewOwnResult } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database, DatabaseClock, Transaction } from '#platform';
import type { CohortId } from '../domain/ids.ts';
import { allows } from '../domain/phases.ts';
import { CohortFacts } from './cohort-facts.ts';

type Own = AnswerOf<typeof viewOwnResult>;

interface Row extends Omit<Own['results'][number], 'answerBy' | 'answeredAt' | 'abilities'> {
  readonly answerBy: Date;
  readonly answeredAt: Date | null;
}

const OUT = 'select results_are_out($1) as "isOut"';
// Row-level security leaves out what is not out; whoever withdrew has no result.
const OWN = `
  select r.application_id as "cohortApplicationId", r.track_id as "trackId",
    jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as track, r.state,
    greatest(r.answer_by, c.answers_close_at) as "answerBy", r.answered_at as "answeredAt",
    r.moved_up_at is not null and r.answer_by is not null as "isMovedUp"
  from application_results r join cohorts c on c.id = r.cohort_id join tracks t on t.id = r.track_id
    join cohort_applications a on a.id = r.application_id and a.state = 'submitted'
  where r.cohort_id = $1 and r.learner_id = $2 and results_are_out(r.cohort_id) order by t.position, t.code`;

/** What became of one's own applications to a cohort: nothing before the instant, and never a review, a reason or a rank. */
@Injectable()
export class ViewOwnResult {
  constructor(
    private readonly database: Database,
    private readonly cohorts: CohortFacts,
    private readonly transaction: Transaction,
    private readonly clock: DatabaseClock,
  ) {}

  ask(scope: AuthorizedScope, cohortId: CohortId): Promise<Own> {
    return this.transaction.run(scope, async () => {
      const { programName: program, fiscalYear, phase } = await this.cohorts.of(scope, cohortId);
      const [state] = await this.database.read<{ isOut: boolean }>(scope, OUT, [cohortId]);
      const rows = await this.database.read<Row>(scope, OWN, [cohortId, scope.actor.personId]);
      const now = await this.clock.now();
      const mayAnswer = allows(phase, 'applicant', 'answer-result');
      const results = rows.map((row) => told(row, mayAnswer && now < row.answerBy));
      return { cohortId, program, fiscalYear, isOut: state?.isOut ?? false, results };
    });
  }
}

function told({ answerBy, answeredAt, ...row }: Row, isOpen: boolean): Own['results'][number] {
  const isOffered = row.state === 'offered';
  return {
    ...row,
    answerBy: isOffered ? answerBy.toISOString() : null,
    answeredAt: answeredAt?.toISOString() ?? null,
    abilities: { accept: isOffered && isOpen, decline: isOffered && isOpen },
  };
}
