import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewCohortDecisions } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import { countsOf } from '../domain/deciding.ts';
import type { CohortId } from '../domain/ids.ts';
import { allows } from '../domain/phases.ts';
import { mayDecide } from '../policy.ts';
import { CohortFacts, type CohortKnown } from './cohort-facts.ts';
import { OFFERING } from './cohort-rows.ts';
import { DECIDED, type DecidedRow, RESULTS, type ResultRow, wantedTwice, withoutConsent } from './decision-rows.ts';
import { PlanOfCohort } from './plan-of-cohort.ts';

type Decisions = AnswerOf<typeof viewCohortDecisions>;

interface Beside {
  readonly version: number;
  readonly offering: Decisions['offering'];
  readonly frozenAt: Date | null;
  readonly publishAt: Date | null;
  readonly isOut: boolean;
  readonly reserveAnswerDays: number;
}

const BESIDE = `
  select c.version, ${OFFERING('o')} as offering, c.frozen_at as "frozenAt", c.publish_at as "publishAt",
    results_are_out(c.id) as "isOut", c.reserve_answer_days as "reserveAnswerDays"
  from cohorts c left join offerings o on o.id = c.offering_id where c.id = $1`;

/** Where the decisions on a cohort are: counts per track, what is still to be settled, and when it is published. */
@Injectable()
export class ViewCohortDecisions {
  constructor(
    private readonly database: Database,
    private readonly cohorts: CohortFacts,
    private readonly plan: PlanOfCohort,
  ) {}

  async ask(scope: AuthorizedScope, cohortId: CohortId): Promise<Decisions> {
    const cohort = await this.cohorts.of(scope, cohortId);
    insist(mayDecide(scope.actor, cohort));
    const [beside] = await this.database.read<Beside>(scope, BESIDE, [cohortId]);
    const decided = await this.database.read<DecidedRow>(scope, DECIDED, [cohortId]);
    const results = await this.database.read<ResultRow>(scope, RESULTS, [cohortId]);
    const tracks = await this.plan.tracks(scope, cohortId);
    return {
      ...told(cohort, beside as Beside),
      tracks: tracks.map(({ id, nameJa, nameEn, places }) => {
        const here = ({ trackId }: { readonly trackId: string }) => trackId === id;
        const name = { ja: nameJa, en: nameEn };
        return { trackId: id, name, places, ...figuresOf(decided.filter(here), results.filter(here)) };
      }),
      wantedTwice: wantedTwice(decided),
      withoutConsent: withoutConsent(decided, cohort.fiscalYear),
    };
  }
}

function told(cohort: CohortKnown, { version, offering, frozenAt, publishAt, isOut, reserveAnswerDays }: Beside) {
  const { cohortId, programName, fiscalYear, phase, answersCloseAt } = cohort;
  const isDeciding = allows(phase, 'office', 'decide');
  return {
    cohortId,
    programName,
    fiscalYear,
    phase,
    version,
    offering,
    frozenAt: frozenAt?.toISOString() ?? null,
    publishAt: publishAt?.toISOString() ?? null,
    isOut,
    answersCloseAt: answersCloseAt.toISOString(),
    reserveAnswerDays,
    abilities: {
      freeze: isDeciding && frozenAt === null,
      unfreeze: isDeciding && frozenAt !== null,
      publish: isDeciding && frozenAt !== null,
    },
  };
}

function figuresOf(decided: readonly DecidedRow[], results: readonly ResultRow[]) {
  const inState = (state: ResultRow['state']) => results.filter((one) => one.state === state).length;
  return {
    submitted: decided.length,
    ...countsOf(decided.map(({ outcome }) => outcome)),
    offered: inState('offered'),
    taken: inState('accepted'),
    declined: inState('declined'),
    lapsed: inState('lapsed'),
    givenUp: inState('given-up'),
    movedUp: results.filter(({ movedUpAt }) => movedUpAt !== null).length,
  };
}
