import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMyYearResult } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import type { CohortYear, YearResult } from '../domain/conclusion.ts';
import type { TraineeId } from '../domain/ids.ts';
import { judgeYear, ruleOf } from '../domain/year-rule.ts';
import { mayTakePart } from '../policy.ts';
import { FinishingTrainees } from './finishing-trainees.ts';
import { TraineeFacts } from './trainee-facts.ts';

const RULE = 'select rule from cohort_years where cohort_id = $1';
const RESULT = `
  select outcome, is_outstanding as "isOutstanding", concluded_on as "concludedOn" from year_results where trainee_id = $1`;

/** How far a trainee is, and once it was told, how their year ended; never why. */
@Injectable()
export class MyYearResult {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
    private readonly finishing: FinishingTrainees,
  ) {}

  async ask(scope: AuthorizedScope, traineeId: TraineeId): Promise<AnswerOf<typeof viewMyYearResult>> {
    const known = await this.trainees.of(scope, traineeId);
    insist(mayTakePart(scope.actor, known));
    const [year] = await this.database.read<Pick<CohortYear, 'rule'>>(scope, RULE, [known.cohortId]);
    const [result] = await this.database.read<YearResult>(scope, RESULT, [traineeId]);
    const rule = ruleOf(year?.rule);
    const { attendance, submissions } = judgeYear(rule, await this.finishing.of(scope, traineeId));
    return { traineeId, rule, attendance, submissions, result: result ?? null };
  }
}
