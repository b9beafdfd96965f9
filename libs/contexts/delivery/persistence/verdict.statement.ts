import { Injectable } from '@nestjs/common';
import type { Id, OfferingId } from '#kernel';
import { Transaction } from '#platform';
import type { Mark, Verdict } from '../domain/attendance.ts';
import type { Confirmed } from '../domain/mark-sheet.ts';

type EnrollmentId = Id<'Enrollment'>;

export interface Attended extends Confirmed {
  readonly verdict: Verdict | null;
  readonly marks: readonly Mark[];
  /** Half-days of all planned sessions they are asked to. */
  readonly halfDaysHeld: number;
}

const KEEP = `
  insert into attendance_verdicts (enrollment_id, organization_id, learner_id, offering_id)
  select p."enrollmentId", p."organizationId", p."learnerId", $1
  from jsonb_to_recordset($2) p ("enrollmentId" uuid, "organizationId" uuid, "learnerId" uuid)
  order by 1 on conflict (enrollment_id) do nothing`;
const LOCK = `
  select enrollment_id from attendance_verdicts where enrollment_id = any($1) order by enrollment_id for update`;
const ATTENDED = `
  select v.enrollment_id as "enrollmentId", v.organization_id as "organizationId", v.learner_id as "learnerId", v.verdict,
    array(select a.mark from attendances a join offering_sessions s on s.id = a.session_id
      where a.enrollment_id = v.enrollment_id and s.state = 'planned' and a.half_day = any(s.half_days)) as marks,
    (select coalesce(sum(cardinality(s.half_days)), 0)::int from offering_sessions s
      where s.offering_id = v.offering_id and s.state = 'planned' and is_asked(s.gathering_id, v.enrollment_id)) as "halfDaysHeld"
  from attendance_verdicts v where v.offering_id = $1 and ($2::uuid[] is null or v.enrollment_id = any($2))`;
const SETTLE = `
  update attendance_verdicts v set verdict = n.verdict, recorded_at = $2
  from jsonb_to_recordset($1) n ("enrollmentId" uuid, verdict text) where v.enrollment_id = n."enrollmentId"`;

/** How far people attended an offering as a whole; its rows are the lock under which marks are written. */
@Injectable()
export class VerdictStatement {
  constructor(private readonly transaction: Transaction) {}

  /** One at a time records marks of these people, until the transaction ends. */
  async hold(offeringId: OfferingId, people: readonly Confirmed[]): Promise<void> {
    await this.transaction.under('record-attendance', async () => {
      await this.transaction.manager.query(KEEP, [offeringId, JSON.stringify(people)]);
      await this.transaction.manager.query(LOCK, [people.map(({ enrollmentId }) => enrollmentId)]);
    });
  }

  /** Those of whom something was recorded, or the named of them. */
  attended(offeringId: OfferingId, enrollmentIds: readonly EnrollmentId[] | null): Promise<Attended[]> {
    return this.transaction.manager.query(ATTENDED, [offeringId, enrollmentIds]);
  }

  async settle(verdicts: readonly { enrollmentId: EnrollmentId; verdict: Verdict | null }[], at: Date): Promise<void> {
    await this.transaction.manager.query(SETTLE, [JSON.stringify(verdicts), at]);
  }
}
