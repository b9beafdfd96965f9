import type pg from 'pg';
import { type Id, newId, type PersonId } from '#kernel';

/** Somebody of a cohort is asked to assist its second track, and has not answered. */
export async function askedToAssist(owner: pg.Client, traineeId: Id<'Trainee'>, by: PersonId) {
  const invitationId = newId<'AssistantInvitation'>();
  const called = {
    programName: { ja: '若手育成の1年', en: 'A year of young makers' },
    fiscalYear: 2026,
    track: { ja: '開発駆動', en: 'Development' },
  };
  await owner.query(
    `insert into assistant_invitations (id, trainee_id, organization_id, learner_id, cohort_id, track_id, for_cohort_id,
       for_track_id, host_id, called, until, words, state, invited_by, invited_at)
     select $1, t.id, t.organization_id, t.learner_id, t.cohort_id, t.track_id, t.cohort_id,
       (select k.id from tracks k where k.cohort_id = t.cohort_id and k.position = 2), t.organization_id, $4,
       '2027-03-31', '', 'asked', $3, '2026-11-20T09:00:00+09:00' from trainees t where t.id = $2`,
    [invitationId, traineeId, by, JSON.stringify(called)],
  );
  return invitationId;
}

/** A trainee was told how their year ended. */
export async function isTold(
  owner: pg.Client,
  traineeId: Id<'Trainee'>,
  { outcome = 'completed', isOutstanding = false }: { outcome?: string; isOutstanding?: boolean } = {},
) {
  await owner.query(
    `insert into year_results (trainee_id, organization_id, learner_id, cohort_id, track_id, enrollment_id, outcome,
       is_outstanding, concluded_on)
     select id, organization_id, learner_id, cohort_id, track_id, enrollment_id, $2, $3, '2027-03-20' from trainees
     where id = $1`,
    [traineeId, outcome, isOutstanding],
  );
}
