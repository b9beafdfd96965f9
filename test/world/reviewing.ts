import type pg from 'pg';
import { type Id, newId, type PersonId } from '#kernel';
import { aCohort, type CohortGround, serves } from './cohort.ts';

/** Who applies: what nobody who reviews may come to read. */
export interface Self {
  readonly name: string;
  readonly kana: string;
  readonly mail: string;
  readonly school: string;
  readonly region: string;
}

const HIKARI: Self = {
  name: '星野 ひかり',
  kana: 'ホシノ ヒカリ',
  mail: 'hikari@star.example.jp',
  school: '北斗星海高等専門学校',
  region: '沖縄県',
};

export interface Applied {
  readonly applicationId: Id<'CohortApplication'>;
  readonly code: string;
  readonly person: PersonId;
}

interface Applying {
  readonly track?: 0 | 1;
  readonly person?: PersonId;
  readonly self?: Partial<Self>;
  readonly text?: string;
}

/** An application that was handed in twice; the second version counts. */
export async function anApplication(owner: pg.Client, cohort: CohortGround, asked: Applying = {}): Promise<Applied> {
  const applicationId = newId<'CohortApplication'>();
  const person = asked.person ?? (await anApplicant(owner, cohort, { ...HIKARI, ...asked.self }));
  const { track = 0, text = '光る楽器を作りたい。' } = asked;
  await owner.query(
    `insert into cohort_applications (id, organization_id, cohort_id, track_id, learner_id, state, submitted_version,
       begun_at, submitted_at)
     values ($1, $2, $3, $4, $5, 'submitted', 2, '2026-11-02T10:00:00+09:00', '2026-11-03T10:00:00+09:00')`,
    [applicationId, cohort.organizationId, cohort.cohortId, cohort.trackIds[track], person],
  );
  const applied = { applicationId, code: applicationId.slice(-6).toUpperCase(), person };
  await answered(owner, cohort, applied, {
    number: 1,
    text: `${asked.self?.name ?? HIKARI.name}です。書き直す前の文。`,
  });
  await answered(owner, cohort, applied, { number: 2, text });
  return applied;
}

async function answered(
  owner: pg.Client,
  { organizationId, formQuestionIds }: CohortGround,
  { applicationId, person }: Applied,
  { number, text }: { number: number; text: string },
): Promise<void> {
  const version = [applicationId, number, organizationId, person];
  await owner.query(
    `insert into application_versions (application_id, number, organization_id, learner_id, submitted_at, digest)
     values ($1, $2, $3, $4, '2026-11-03T10:00:00+09:00', 'digest')`,
    version,
  );
  await owner.query(
    `insert into application_answers (application_id, number, organization_id, learner_id, question_id, body, links)
     values ($1, $2, $3, $4, $5, $6, '{}')`,
    [...version, formQuestionIds[0], text],
  );
}

/** A file that belongs to the version that counts. */
export async function withFile(
  owner: pg.Client,
  { organizationId, formQuestionIds }: CohortGround,
  { applicationId, person }: Applied,
  fileId: string,
): Promise<void> {
  await owner.query(
    `insert into application_files (application_id, number, organization_id, learner_id, question_id, file_id)
     values ($1, 2, $2, $3, $4, $5)`,
    [applicationId, organizationId, person, formQuestionIds[1], fileId],
  );
}

async function anApplicant(
  owner: pg.Client,
  { cohortId, organizationId }: CohortGround,
  { name, kana, mail, school, region }: Self,
): Promise<PersonId> {
  const id = newId<'Person'>();
  await owner.query(`insert into accounts (id, sign_in_id, name, kana, mail, version) values ($1, $2, $3, $4, $5, 1)`, [
    id,
    mail.replace('@', `-${id}@`),
    name,
    kana,
    mail,
  ]);
  await owner.query(
    `insert into applicant_profiles (cohort_id, learner_id, organization_id, name, kana, born_on, school, region,
       lives_in_japan, is_graduate, version)
     values ($1, $2, $3, $4, $5, '2004-07-19', $6, $7, true, false, 1)`,
    [cohortId, id, organizationId, name, kana, school, region],
  );
  return id;
}

interface Before {
  readonly reviewer: PersonId;
  readonly by: PersonId;
  readonly name: string;
}

/** An application of somebody with this name before a reviewer, of a cohort of its own. */
export async function aReviewOf(owner: pg.Client, { reviewer, by, name }: Before) {
  const cohort = await aCohort(owner, { phase: 'reviewing' });
  const { organizationId, cohortId, trackIds } = cohort;
  const { applicationId } = await anApplication(owner, cohort, { self: { name } });
  await serves(owner, { cohortId, trackId: trackIds[0], personId: reviewer, part: 'reviewer' });
  const assignmentId = newId<'ReviewAssignment'>();
  await owner.query(
    `insert into review_assignments (id, organization_id, cohort_id, track_id, application_id, reviewer_id, state,
       brought_by, assigned_by, assigned_at, reason, version)
     values ($1, $2, $3, $4, $5, $6, 'awaited', 'hand', $7, '2026-11-20T10:00:00+09:00', '', 1)`,
    [assignmentId, organizationId, cohortId, trackIds[0], applicationId, reviewer, by],
  );
  return { assignmentId, reviewerId: reviewer };
}
