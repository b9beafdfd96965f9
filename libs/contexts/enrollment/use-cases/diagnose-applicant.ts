import { Injectable } from '@nestjs/common';
import { MembershipOn } from '#identity';
import {
  type AuthorizedScope,
  Clock,
  type OfferingId,
  type OrganizationId,
  organizationIn,
  type PersonId,
} from '#kernel';
import { Transaction } from '#platform';
import { SeatedFacts } from '#programs';
import { ApplicationNotFound } from '../domain/application-errors.ts';
import { refusalIn, type RuleAnswer } from '../domain/eligibility.ts';
import { JudgeApplicants } from './judge-applicants.ts';

interface Asked {
  readonly offeringId: OfferingId;
  readonly personId: PersonId;
  readonly organizationId?: OrganizationId | undefined;
}

export interface Diagnosis {
  readonly mayApply: boolean;
  readonly rules: readonly RuleAnswer[];
}

/** Why somebody may, or may not, apply: every rule with its answer. For oneself, and for staff about a person in reach. */
@Injectable()
export class DiagnoseApplicant {
  constructor(
    private readonly memberships: MembershipOn,
    private readonly seated: SeatedFacts,
    private readonly judge: JudgeApplicants,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { offeringId, personId, organizationId }: Asked): Promise<Diagnosis> {
    return this.transaction.run(scope, async () => {
      // Row-level security answers only what the asker reaches: their own memberships, or their organization's.
      const places = await this.memberships.ask(scope, personId, this.clock.today());
      const wanted = organizationIn(scope) ?? organizationId ?? places[0];
      const place = places.find((id) => id === wanted);
      if (!place) throw new ApplicationNotFound();
      const rules = await this.transaction.under('allot-seats', async () => {
        const offering = await this.seated.of('allot-seats', offeringId);
        const asked = { organizationId: place, personIds: [personId], areStudents: null };
        return this.judge.diagnose({ ...asked, offerings: [offering] });
      });
      return { mayApply: refusalIn(rules) === null, rules };
    });
  }
}
