import { Injectable } from '@nestjs/common';
import type { AnswerOf, listCohortOfferings } from '#contract';
import type { AuthorizedScope, OfferingId } from '#kernel';
import { Database } from '#platform';
import { OfferingDoesNotFitCohort, OfferingOfAnotherCohort } from '../domain/decision-errors.ts';
import type { CohortId } from '../domain/ids.ts';
import { CohortFacts } from './cohort-facts.ts';

type Candidates = AnswerOf<typeof listCohortOfferings>;
type Candidate = Candidates['items'][number] & { readonly takenBy: CohortId | null };

const FITTING = `
  select o.id, o.name, o.state, x.id as "takenBy"
  from cohorts c join courses k on k.program_id = c.program_id join editions e on e.course_id = k.id
    join offerings o on o.edition_id = e.id and o.fiscal_year = c.fiscal_year and o.state in ('draft', 'open')
    left join cohorts x on x.offering_id = o.id and x.id <> c.id
  where c.id = $1 and not exists (select from seated_offerings s where s.offering_id = o.id)
  order by o.access_starts_on, o.name, o.id`;

/** Offerings of a cohort's program and fiscal year, without seats, that are a draft or open. Joins the caller's transaction. */
@Injectable()
export class OfferingsForCohort {
  constructor(
    private readonly database: Database,
    private readonly cohorts: CohortFacts,
  ) {}

  /** Those that no other cohort has. */
  async ask(scope: AuthorizedScope, cohortId: CohortId): Promise<Candidates> {
    await this.cohorts.of(scope, cohortId);
    const fitting = await this.database.read<Candidate>(scope, FITTING, [cohortId]);
    const free = fitting.filter(({ takenBy }) => takenBy === null);
    return { items: free.map(({ id, name, state }) => ({ id, name, state })) };
  }

  /** Refuses one that does not fit, or that another cohort has. */
  async insistOn(scope: AuthorizedScope, cohortId: CohortId, offeringId: OfferingId): Promise<void> {
    const fitting = await this.database.read<Candidate>(scope, FITTING, [cohortId]);
    const found = fitting.find(({ id }) => id === offeringId);
    if (!found) throw new OfferingDoesNotFitCohort();
    if (found.takenBy) throw new OfferingOfAnotherCohort();
  }
}
