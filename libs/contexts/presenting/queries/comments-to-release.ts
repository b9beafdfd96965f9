import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { PresentationId } from '../domain/ids.ts';
import type { CommentTold } from '../persistence/judgement.statement.ts';

// In an order that tells nothing of who wrote them.
const FIND = `
  select u.trainee_id as "traineeId", u.organization_id as "organizationId", u.learner_id as "learnerId",
    u.cohort_id as "cohortId", u.track_id as "trackId", s.presentation_id as "presentationId", s.id as "slotId", j.comment
  from presentation_slots s join judgements j on j.slot_id = s.id and j.state = 'given' and btrim(j.comment) <> ''
    join work_authors u on u.work_id = s.work_id and u.state = 'author'
  where s.presentation_id = $1 order by s.id, u.trainee_id, md5(s.id::text || j.judge_id::text)`;

/** What judges wrote of what was shown, once for each of its authors; of what counts alone. For the office. */
@Injectable()
export class CommentsToRelease {
  constructor(private readonly database: Database) {}

  ask(scope: AuthorizedScope, presentationId: PresentationId): Promise<CommentTold[]> {
    return this.database.read<CommentTold>(scope, FIND, [presentationId]);
  }
}
