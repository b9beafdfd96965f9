import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { Criterion, FormQuestion, QuestionStage, Seminar, Track } from '../domain/cohort-parts.ts';
import type { CohortId, TrackId } from '../domain/ids.ts';

type Asker = AuthorizedScope | Authority;

export interface QuestionsAsked {
  /** Those of this track and those of every track; without one those of all tracks. */
  readonly trackId?: TrackId;
  readonly stage?: QuestionStage;
}

const TRACKS = `
  select id, cohort_id as "cohortId", code, name_ja as "nameJa", name_en as "nameEn", summary_ja as "summaryJa",
    summary_en as "summaryEn", places, position, version
  from tracks where cohort_id = $1 order by position, code`;

const SEMINARS = `
  select s.id, s.cohort_id as "cohortId", s.track_id as "trackId", s.name_ja as "nameJa", s.name_en as "nameEn",
    s.position, s.version
  from seminars s join tracks t on t.id = s.track_id
  where s.cohort_id = $1 order by t.position, t.code, s.position, s.id`;

const CRITERIA = `
  select id, cohort_id as "cohortId", track_id as "trackId", name_ja as "nameJa", name_en as "nameEn", kind, weight,
    position, version
  from criteria where cohort_id = $1 and ($2::uuid is null or track_id is null or track_id = $2)
  order by position, id`;

const QUESTIONS = `
  select id, cohort_id as "cohortId", track_id as "trackId", stage, kind, label_ja as "labelJa", label_en as "labelEn",
    hint_ja as "hintJa", hint_en as "hintEn", is_required as "isRequired", at_most as "atMost",
    file_sorts as "fileSorts", megabytes, position, version
  from form_questions where cohort_id = $1 and ($2::uuid is null or track_id is null or track_id = $2)
    and ($3::text is null or stage = $3)
  order by stage, position, id`;

/** What a cohort consists of, each part in its order. Joins the caller's transaction. */
@Injectable()
export class PlanOfCohort {
  constructor(private readonly database: Database) {}

  tracks(asker: Asker, cohortId: CohortId): Promise<Track[]> {
    return this.database.read(asker, TRACKS, [cohortId]);
  }

  seminars(asker: Asker, cohortId: CohortId): Promise<Seminar[]> {
    return this.database.read(asker, SEMINARS, [cohortId]);
  }

  /** Of one track, with those of every track; of none where the asker may not know them. */
  criteria(asker: Asker, cohortId: CohortId, trackId: TrackId | null = null): Promise<Criterion[]> {
    return this.database.read(asker, CRITERIA, [cohortId, trackId]);
  }

  questions(asker: Asker, cohortId: CohortId, { trackId, stage }: QuestionsAsked = {}): Promise<FormQuestion[]> {
    return this.database.read(asker, QUESTIONS, [cohortId, trackId ?? null, stage ?? null]);
  }
}
