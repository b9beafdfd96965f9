import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewYearEnd } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import { CohortFacts } from '#selection';
import type { CohortYear } from '../domain/conclusion.ts';
import type { CohortId, TraineeId } from '../domain/ids.ts';
import { judgeYear, ruleOf } from '../domain/year-rule.ts';
import { mayConclude } from '../policy.ts';
import { FinishingTrainees } from './finishing-trainees.ts';

type YearEnd = AnswerOf<typeof viewYearEnd>;
type Kept = Pick<CohortYear, 'rule' | 'resultsToldAt' | 'version'>;

const YEAR = `select rule, results_told_at as "resultsToldAt", version from cohort_years where cohort_id = $1`;
const NAMES = `
  select t.id, a.name, jsonb_build_object('ja', k.name_ja, 'en', k.name_en) as track, b.name as "concludedBy",
    n.concluded_at as "concludedAt", d.name as "namedBy", n.named_at as "namedAt",
    n.outstanding_reason as "outstandingReason"
  from trainees t join accounts a on a.id = t.learner_id join tracks k on k.id = t.track_id
    left join year_conclusions n on n.trainee_id = t.id left join accounts b on b.id = n.concluded_by
    left join accounts d on d.id = n.named_by
  where t.cohort_id = $1 order by k.position, k.id, a.name collate "ja-x-icu", t.id`;

interface Named {
  readonly id: TraineeId;
  readonly name: string;
  readonly track: { readonly ja: string; readonly en: string };
  readonly concludedBy: string | null;
  readonly concludedAt: Date | null;
  readonly namedBy: string | null;
  readonly namedAt: Date | null;
  readonly outstandingReason: string | null;
}

/** Everybody of a cohort at the end of its year, with what the rule says of each and by which figures. */
@Injectable()
export class ViewYearEnd {
  constructor(
    private readonly database: Database,
    private readonly cohortFacts: CohortFacts,
    private readonly finishing: FinishingTrainees,
  ) {}

  async ask(scope: AuthorizedScope, cohortId: CohortId): Promise<YearEnd> {
    const { organizationId, programName, fiscalYear } = await this.cohortFacts.of(scope, cohortId);
    insist(mayConclude(scope.actor, organizationId));
    const [kept] = await this.database.read<Kept>(scope, YEAR, [cohortId]);
    const { resultsToldAt, version } = kept ?? { resultsToldAt: null, version: 0 };
    const rule = ruleOf(kept?.rule);
    const figures = new Map((await this.finishing.ofCohort(scope, cohortId)).map((one) => [one.traineeId, one]));
    const named = await this.database.read<Named>(scope, NAMES, [cohortId]);
    const items = named.flatMap(({ id, name, track, ...who }) => {
      const trainee = figures.get(id);
      if (!trainee) return [];
      const conclusion = trainee.conclusion && { ...trainee.conclusion, ...saidBy(who) };
      return [{ id, name, track, state: trainee.state, judgement: judgeYear(rule, trainee), conclusion }];
    });
    return { cohortId, programName, fiscalYear, rule, resultsToldAt: written(resultsToldAt), version, items };
  }
}

const written = (at: Date | null): string | null => at?.toISOString() ?? null;

const saidBy = ({
  concludedBy,
  concludedAt,
  namedBy,
  namedAt,
  outstandingReason,
}: Omit<Named, 'id' | 'name' | 'track'>) => ({
  concludedBy: concludedBy ?? '',
  concludedAt: written(concludedAt) ?? '',
  outstanding:
    namedAt === null
      ? null
      : { reason: outstandingReason ?? '', namedBy: namedBy ?? '', namedAt: namedAt.toISOString() },
});
