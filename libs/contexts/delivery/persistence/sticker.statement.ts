import { Injectable } from '@nestjs/common';
import type { Id, OfferingId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { Confirmed } from '../domain/mark-sheet.ts';
import { WAS_THERE } from '../queries/presence-column.ts';

type EnrollmentId = Id<'Enrollment'>;

interface HandedOut {
  readonly offeringId: OfferingId;
  readonly by: PersonId;
  readonly at: Date;
}

const ATTENDED = `
  select e.id as "enrollmentId", e.organization_id as "organizationId", e.learner_id as "learnerId"
  from enrollments e
  where e.offering_id = $1 and e.state = 'active' and ($2::uuid[] is null or e.id = any($2)) and ${WAS_THERE}
  order by e.id`;
const HAND_OUT = `
  insert into stickers (enrollment_id, organization_id, learner_id, offering_id, handed_out_by, handed_out_at)
  select p."enrollmentId", p."organizationId", p."learnerId", $1, $2, $3
  from jsonb_to_recordset($4) p ("enrollmentId" uuid, "organizationId" uuid, "learnerId" uuid) order by 1
  on conflict (enrollment_id) do nothing
  returning enrollment_id as "enrollmentId", organization_id as "organizationId", learner_id as "learnerId"`;
const TAKE_BACK = `
  with gone as (delete from stickers where offering_id = $1 and enrollment_id = any($2)
    returning enrollment_id, organization_id, learner_id)
  select enrollment_id as "enrollmentId", organization_id as "organizationId", learner_id as "learnerId" from gone`;
const COUNT = 'select count(*)::int as count from stickers where offering_id = $1';

/** Commemorative stickers: one to a person and exercise. */
@Injectable()
export class StickerStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Of these people, or of everybody, those who were there for a part. */
  attended(offeringId: OfferingId, enrollmentIds: readonly EnrollmentId[] | null): Promise<Confirmed[]> {
    return this.query(ATTENDED, [offeringId, enrollmentIds]);
  }

  /** Answers who had none yet. */
  handOut({ offeringId, by, at }: HandedOut, people: readonly Confirmed[]): Promise<Confirmed[]> {
    return this.query(HAND_OUT, [offeringId, by, at, JSON.stringify(people)]);
  }

  /** Answers who had one. */
  takeBack(offeringId: OfferingId, enrollmentIds: readonly EnrollmentId[]): Promise<Confirmed[]> {
    return this.query(TAKE_BACK, [offeringId, enrollmentIds]);
  }

  async count(offeringId: OfferingId): Promise<number> {
    const [counted] = await this.query<{ count: number }>(COUNT, [offeringId]);
    return counted?.count ?? 0;
  }

  private query<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
