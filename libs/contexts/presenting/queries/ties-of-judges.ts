import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, PersonId } from '#kernel';
import { Database } from '#platform';
import type { PresentationId, SlotId } from '../domain/ids.ts';

export interface JudgeTie {
  readonly slotId: SlotId;
  readonly judgeId: PersonId;
  readonly kind: 'mentor' | 'oneself';
}

// Whoever serves as a judge, and whoever did when they scored.
const FIND = `
  select s.id as "slotId", b.person_id as "judgeId",
    case when bool_or(a.learner_id = b.person_id) then 'oneself' else 'mentor' end as kind
  from presentation_slots s
    join lateral (select t.person_id from track_staff t where t.cohort_id = s.cohort_id and t.part = 'judge'
      union select j.judge_id from judgements j where j.slot_id = s.id) b on true
    join work_authors a on a.work_id = s.work_id and a.state = 'author'
    left join mentorships m on m.trainee_id = a.trainee_id and m.mentor_id = b.person_id
  where s.presentation_id = $1 and (m.mentor_id is not null or a.learner_id = b.person_id)
    and not exists (select from judge_conflicts f where f.slot_id = s.id and f.judge_id = b.person_id)
  group by s.id, b.person_id order by s.id, b.person_id`;

/** Judges who guide an author of what is shown, or are one, and are not known as such yet. For the office alone. */
@Injectable()
export class TiesOfJudges {
  constructor(private readonly database: Database) {}

  ask(scope: AuthorizedScope, presentationId: PresentationId): Promise<JudgeTie[]> {
    return this.database.read<JudgeTie>(scope, FIND, [presentationId]);
  }
}
