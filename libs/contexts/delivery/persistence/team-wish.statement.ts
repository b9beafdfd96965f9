import { Injectable } from '@nestjs/common';
import type { OfferingId, OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { Confirmed } from '../domain/mark-sheet.ts';
import type { TeamWishId } from '../domain/team.ts';

export interface AskedFor {
  readonly id: TeamWishId;
  readonly offeringId: OfferingId;
  readonly organizationId: OrganizationId;
  readonly wishedBy: PersonId;
  readonly kind: 'together' | 'apart';
  readonly note: string;
  readonly wishedAt: Date;
}

interface Removed {
  readonly kind: AskedFor['kind'];
  readonly people: number;
}

const ADD = `
  insert into team_wishes (id, offering_id, organization_id, wished_by, kind, note, wished_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const ADD_PEOPLE = `
  insert into team_wish_members (wish_id, enrollment_id, organization_id, learner_id, offering_id)
  select $1, p."enrollmentId", p."organizationId", p."learnerId", $2
  from jsonb_to_recordset($3) p ("enrollmentId" uuid, "organizationId" uuid, "learnerId" uuid)`;
const REMOVE = `delete from team_wishes where offering_id = $1 and id = $2
  and ($3::uuid is null or organization_id = $3) returning kind,
  (select count(*)::int from team_wish_members m where m.wish_id = team_wishes.id) as people`;
const PLACE = `select offering_id as "offeringId", organization_id as "organizationId", learner_id as "learnerId", id as "enrollmentId"
  from enrollments where id = any($1) and state = 'active' order by id`;

/** Wishes for teams, as far as whoever asks may make them. */
@Injectable()
export class TeamWishStatement {
  constructor(private readonly transaction: Transaction) {}

  async add({ id, offeringId, ...wish }: AskedFor, people: readonly Confirmed[]): Promise<void> {
    const { organizationId, wishedBy, kind, note, wishedAt } = wish;
    await this.query(ADD, [id, offeringId, organizationId, wishedBy, kind, note, wishedAt]);
    await this.query(ADD_PEOPLE, [id, offeringId, JSON.stringify(people)]);
  }

  /** What was withdrawn, whoever asked for it; undefined where there was none. */
  remove(offeringId: OfferingId, id: TeamWishId): Promise<Removed | undefined> {
    return this.removed([offeringId, id, null]);
  }

  /** The same of what this organization asked for. */
  removeOf(organizationId: OrganizationId, offeringId: OfferingId, id: TeamWishId): Promise<Removed | undefined> {
    return this.removed([offeringId, id, organizationId]);
  }

  private async removed(which: (string | null)[]): Promise<Removed | undefined> {
    const [[removed]] = (await this.transaction.manager.query(REMOVE, which)) as [Removed[], number];
    return removed;
  }

  /** Active places of these, as far as the asker sees them. */
  places(enrollmentIds: readonly string[]): Promise<(Confirmed & { readonly offeringId: OfferingId })[]> {
    return this.query(PLACE, [enrollmentIds]);
  }

  private query<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
