import { Injectable } from '@nestjs/common';
import type { Id, OfferingId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { Absence } from '../domain/absence.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { Confirmed } from '../domain/mark-sheet.ts';

interface ToldAbsence extends Absence {
  readonly sessionId: OfferingSessionId;
  readonly offeringId: OfferingId;
  readonly toldBy: PersonId;
  readonly toldAt: Date;
}

const KEEP = `
  insert into absences (session_id, enrollment_id, organization_id, learner_id, offering_id, sort, words, is_partial, told_by,
    told_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (session_id, enrollment_id) do update set sort = excluded.sort, words = excluded.words,
    is_partial = excluded.is_partial, told_by = excluded.told_by, told_at = excluded.told_at`;
const REMOVE = `
  with removed as (delete from absences where session_id = $1 and enrollment_id = $2 returning session_id)
  select session_id from removed`;

/** Why people are not there. */
@Injectable()
export class AbsenceStatement {
  constructor(private readonly transaction: Transaction) {}

  async keep({ enrollmentId, organizationId, learnerId }: Confirmed, told: ToldAbsence): Promise<void> {
    const { sessionId, offeringId, sort, words, isPartial, toldBy, toldAt } = told;
    const whose = [sessionId, enrollmentId, organizationId, learnerId, offeringId];
    await this.transaction.manager.query(KEEP, [...whose, sort, words, isPartial, toldBy, toldAt]);
  }

  /** Whether there was one. */
  async remove(sessionId: OfferingSessionId, enrollmentId: Id<'Enrollment'>): Promise<boolean> {
    const removed = await this.transaction.manager.query(REMOVE, [sessionId, enrollmentId]);
    return removed.length > 0;
  }
}
