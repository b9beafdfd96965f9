import { Injectable } from '@nestjs/common';
import type { AnswerOf, listDecisionChanges } from '#contract';
import { type AuthorizedScope, insist, type OrganizationId } from '#kernel';
import { Database } from '#platform';
import { CohortApplicationNotFound } from '../domain/application-errors.ts';
import type { CohortApplicationId } from '../domain/ids.ts';
import { mayDecide } from '../policy.ts';

type Changes = AnswerOf<typeof listDecisionChanges>;

interface Row extends Omit<Changes['items'][number], 'changedAt'> {
  readonly changedAt: Date;
}

const WHOSE = `select organization_id as "organizationId" from cohort_applications where id = $1 and state <> 'draft'`;
const CHANGES = `
  select c.outcome, c.reserve_rank as "reserveRank", c.reason, coalesce(a.name, '') as "changedBy",
    c.changed_at as "changedAt"
  from decision_changes c left join accounts a on a.id = c.changed_by
  where c.application_id = $1 order by c.changed_at desc, c.id desc`;

/** All that was ever decided on an application, the latest first. */
@Injectable()
export class ListDecisionChanges {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, id: CohortApplicationId): Promise<Changes> {
    const [found] = await this.database.read<{ organizationId: OrganizationId }>(scope, WHOSE, [id]);
    if (!found) throw new CohortApplicationNotFound();
    insist(mayDecide(scope.actor, found));
    const rows = await this.database.read<Row>(scope, CHANGES, [id]);
    return { items: rows.map(({ changedAt, ...row }) => ({ ...row, changedAt: changedAt.toISOString() })) };
  }
}
