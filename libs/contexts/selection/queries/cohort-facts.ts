import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, FiscalYear, Id, OfferingId, OrganizationId } from '#kernel';
import { Database } from '#platform';
import type { CohortEligibility } from '../domain/cohort.ts';
import { CohortNotFound } from '../domain/errors.ts';
import type { CohortId } from '../domain/ids.ts';
import type { Phase } from '../domain/phases.ts';
import type { CohortWindows } from '../domain/windows.ts';
import { PHASE } from './phase-now.ts';

/** What others may know of a cohort. */
export interface CohortKnown extends CohortWindows, CohortEligibility {
  readonly cohortId: CohortId;
  readonly programId: Id<'Program'>;
  readonly programCode: string;
  readonly programName: { readonly ja: string; readonly en: string };
  /** Who runs it. */
  readonly organizationId: OrganizationId;
  readonly fiscalYear: FiscalYear;
  /** Published from the instant of publication on, whether or not that was written down yet. */
  readonly phase: Phase;
  /** In which those accepted are enrolled; null until the office chose. */
  readonly offeringId: OfferingId | null;
  /** For how many months after the result applications are kept of who takes no part. */
  readonly keepMonths: number;
}

const FIND = `
  select c.id as "cohortId", c.program_id as "programId", p.code as "programCode",
    jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as "programName", c.organization_id as "organizationId",
    c.fiscal_year as "fiscalYear", ${PHASE('c')} as phase, c.offering_id as "offeringId",
    c.application_opens_at as "applicationOpensAt",
    c.application_closes_at as "applicationClosesAt", c.assignment_closes_at as "assignmentClosesAt",
    c.result_on as "resultOn", c.answers_close_at as "answersCloseAt", c.oldest_age as "oldestAge",
    c.residents_only as "residentsOnly", c.graduates_may_apply as "graduatesMayApply",
    c.most_applications as "mostApplications", c.keep_months as "keepMonths"
  from cohorts c join programs p on p.id = c.program_id`;

type Asker = AuthorizedScope | Authority;

/** Cohorts as far as the asker may know them: a draft is the office's and its staff's. Joins the caller's transaction. */
@Injectable()
export class CohortFacts {
  constructor(private readonly database: Database) {}

  /** Throws `cohort-unknown`. */
  async of(asker: Asker, cohortId: CohortId): Promise<CohortKnown> {
    const [known] = await this.database.read<CohortKnown>(asker, `${FIND} where c.id = $1`, [cohortId]);
    if (!known) throw new CohortNotFound();
    return known;
  }

  /** The cohorts in these phases, the latest year first. */
  inPhases(asker: Asker, phases: readonly Phase[]): Promise<CohortKnown[]> {
    const sql = `${FIND} where c.phase = any($1) order by c.fiscal_year desc, p.code, c.id`;
    return this.database.read<CohortKnown>(asker, sql, [phases]);
  }
}
