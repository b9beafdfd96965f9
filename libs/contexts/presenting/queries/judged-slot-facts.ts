import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, OrganizationId, PersonId } from '#kernel';
import { Database } from '#platform';
import type { CohortId, PresentationId, SlotId } from '../domain/ids.ts';
import type { JudgeConflict } from '../domain/judging.ts';
import { JudgingNotFound } from '../domain/judging-errors.ts';
import { IS_JUDGED } from './judged-columns.ts';

/** A slot with what the policy asks, and why it is not the asker's to judge. */
export interface JudgedSlotKnown {
  readonly slotId: SlotId;
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly presentationId: PresentationId;
  /** The judges of all tracks of the cohort, as far as the asker may know them. */
  readonly judges: readonly PersonId[];
  readonly conflict: Pick<JudgeConflict, 'kind' | 'source' | 'reason'> | null;
}

/** Why a slot `s` is not the judge's: as it was noted, or as can be seen while the scoring `x` is open. Judge is `$2`. */
export const CONFLICT = `
  coalesce((select jsonb_build_object('kind', f.kind, 'source', f.source, 'reason', f.reason)
      from judge_conflicts f where f.slot_id = s.id and f.judge_id = $2),
    case when coalesce(x.state, 'open') = 'open' and tie_to_slot(s.id) is not null
      then jsonb_build_object('kind', tie_to_slot(s.id), 'source', 'found', 'reason', '') end) as conflict`;

const FIND = `
  select s.id as "slotId", s.organization_id as "organizationId", s.cohort_id as "cohortId",
    s.presentation_id as "presentationId", ${CONFLICT},
    array(select distinct t.person_id from track_staff t where t.cohort_id = s.cohort_id and t.part = 'judge') as judges
  from presentation_slots s left join presentation_scorings x on x.presentation_id = s.presentation_id
  where s.id = $1 and ${IS_JUDGED}`;

/** One slot as a judge comes to it. Joins the caller's transaction. */
@Injectable()
export class JudgedSlotFacts {
  constructor(private readonly database: Database) {}

  /** Throws `not-found`. */
  async of(scope: AuthorizedScope, slotId: SlotId): Promise<JudgedSlotKnown> {
    const [known] = await this.database.read<JudgedSlotKnown>(scope, FIND, [slotId, scope.actor.personId]);
    if (!known) throw new JudgingNotFound();
    return known;
  }
}
