import type pg from 'pg';
import { type Id, newId } from '#kernel';

/** Of the permission walk: a trainee told of a presentation elsewhere, and was chosen to be sent abroad. */
export async function activitiesOf(owner: pg.Client, traineeId: Id<'Trainee'>) {
  const [appearanceId, dispatchId] = [newId<'Appearance'>(), newId<'Dispatch'>()];
  await owner.query(
    `insert into appearances (id, trainee_id, organization_id, learner_id, cohort_id, track_id, kind, title_ja, title_en,
       place_ja, place_en, country, starts_on, ends_on, language, is_public, state, told_at, confirmed_by, confirmed_at, version)
     select $1, id, organization_id, learner_id, cohort_id, track_id, 'fair', '展示', 'A show', '会場', 'A hall', 'JP',
       '2026-12-01', '2026-12-01', 'ja', true, 'confirmed', joined_at, learner_id, joined_at, 1 from trainees where id = $2`,
    [appearanceId, traineeId],
  );
  await owner.query(
    `insert into appearance_people (appearance_id, trainee_id, organization_id, learner_id, cohort_id, track_id, teller_id)
     select $1, id, organization_id, learner_id, cohort_id, track_id, learner_id from trainees where id = $2`,
    [appearanceId, traineeId],
  );
  await owner.query(
    `insert into dispatches (id, organization_id, cohort_id, title_ja, title_en, purpose_ja, purpose_en, place_ja, place_en,
       country, starts_on, ends_on, state, version)
     select $1, organization_id, cohort_id, '派遣', 'Abroad', '目的', 'Purpose', '会場', 'A hall', 'DE', '2027-02-01',
       '2027-02-05', 'planned', 1 from trainees where id = $2`,
    [dispatchId, traineeId],
  );
  await owner.query(
    `insert into dispatch_people (dispatch_id, trainee_id, organization_id, learner_id, cohort_id, track_id, answer, chosen_at)
     select $1, id, organization_id, learner_id, cohort_id, track_id, 'asked', joined_at from trainees where id = $2`,
    [dispatchId, traineeId],
  );
  return { appearanceId, dispatchId };
}
