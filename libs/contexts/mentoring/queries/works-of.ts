import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, Authority, PersonId } from '#kernel';
import { Database } from '#platform';
import type { CohortId, TraineeId, TrackId } from '../domain/ids.ts';
import type { InBoth, Visibility } from '../domain/work.ts';
import type { WorkId } from '../domain/work-ids.ts';

/** A work with who made it. */
export interface WorkKnown {
  readonly workId: WorkId;
  readonly title: InBoth;
  readonly visibility: Visibility;
  readonly authors: readonly {
    readonly traineeId: TraineeId;
    readonly learnerId: PersonId;
    readonly trackId: TrackId;
    /** Null where the asker may not know it. */
    readonly name: string | null;
  }[];
}

const OF_COHORT = `
  select w.id as "workId", jsonb_build_object('ja', w.title_ja, 'en', w.title_en) as title, w.visibility,
    coalesce((select jsonb_agg(jsonb_build_object('traineeId', u.trainee_id, 'learnerId', u.learner_id,
        'trackId', u.track_id, 'name', a.name) order by u.since, u.trainee_id)
      from work_authors u left join accounts a on a.id = u.learner_id
      where u.work_id = w.id and u.state = 'author'), '[]') as authors
  from works w where w.cohort_id = $1 order by w.begun_at, w.id`;

/** The works of a cohort with their authors, as far as the asker reaches. Joins the caller's transaction. */
@Injectable()
export class WorksOf {
  constructor(private readonly database: Database) {}

  ofCohort(asker: AuthorizedScope | Authority, cohortId: CohortId): Promise<WorkKnown[]> {
    return this.database.read<WorkKnown>(asker, OF_COHORT, [cohortId]);
  }
}
