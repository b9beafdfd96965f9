import type pg from 'pg';
import { type Id, newId, type OfferingId, type PersonId } from '#kernel';
import { aCohort, type CohortAsked, type CohortGround, serves } from './cohort.ts';
import { aNewcomer, anEnrollment } from './town.ts';

/** The year of a cohort that was published: an open offering of its program and host. */
export interface YearGround extends CohortGround {
  readonly offeringId: OfferingId;
}

export interface TraineeGround {
  readonly traineeId: Id<'Trainee'>;
  readonly learner: PersonId;
  readonly enrollmentId: Id<'Enrollment'>;
}

/** A published cohort whose year is an offering without seats, from April 2026 to March 2027. */
export async function aYear(owner: pg.Client, asked: CohortAsked = {}): Promise<YearGround> {
  const cohort = await aCohort(owner, { phase: 'published', opensAt: '2026-03-01T09:00:00+09:00', ...PAST, ...asked });
  const offeringId = await anOfferingOfTheYear(owner, cohort);
  await owner.query('update cohorts set offering_id = $2 where id = $1', [cohort.cohortId, offeringId]);
  return { ...cohort, offeringId };
}

/** The same in a database that several journeys share, and with today in it, whenever that is. */
export async function aYearAround(
  owner: pg.Client,
  today: string,
  organizationCode = 'YEAR01',
): Promise<YearGround & { fiscalYear: number }> {
  const [calendarYear, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const fiscalYear = month < APRIL ? calendarYear - 1 : calendarYear;
  const year = await aYear(owner, { fiscalYear, organizationCode });
  await owner.query(
    `update offerings set fiscal_year = $2, access_starts_on = $3::date - 100, access_ends_on = $3::date + 100 where id = $1`,
    [year.offeringId, fiscalYear, today],
  );
  return { ...year, fiscalYear };
}

const APRIL = 4;
const PAST = { closesAt: '2026-04-01T17:00:00+09:00', assignmentClosesAt: null };

/** An open offering without seats for those of the year. */
export async function anOfferingOfTheYear(
  owner: pg.Client,
  { programId, organizationId }: CohortGround,
): Promise<OfferingId> {
  const [course, edition, id] = [newId(), newId(), newId<'Offering'>()];
  await owner.query(
    `insert into courses values ($1, $2, $3, '若手育成の1年', 'A year of young makers', 'none', null)`,
    [course, programId, course],
  );
  await owner.query(`insert into editions values ($1, $2, $3, 2026, '2026年度', 'FY2026', '', '', $4)`, [
    edition,
    course,
    edition,
    '{"units":"all-required","quiz":"none"}',
  ]);
  await owner.query(
    `insert into offerings values ($1, $2, $3, 2026, '若手育成の1年 2026', '2026-04-10', '2027-03-31', 'open', 1)`,
    [id, edition, organizationId],
  );
  return id;
}

/** Somebody without an organization is in the year, in the first track unless told otherwise. */
export async function aTrainee(
  owner: pg.Client,
  { cohortId, trackIds, organizationId, offeringId }: YearGround,
  { trackId = trackIds[0], name = '所属のない人', learner: known }: TraineeAsked = {},
): Promise<TraineeGround> {
  const learner = known ?? (await aNewcomer(owner, name));
  const enrollmentId = await anEnrollment(owner, { id: organizationId, learner }, offeringId);
  const traineeId = newId<'Trainee'>();
  await owner.query(
    `insert into trainees (id, organization_id, cohort_id, track_id, learner_id, enrollment_id, state, joined_at, version)
     values ($1, $2, $3, $4, $5, $6, 'active', '2026-05-01T09:00:00+09:00', 1)`,
    [traineeId, organizationId, cohortId, trackId, learner, enrollmentId],
  );
  await owner.query('insert into enrollment_groups values ($1, $2, $3, $4)', [
    enrollmentId,
    organizationId,
    learner,
    trackId,
  ]);
  return { traineeId, learner, enrollmentId };
}

interface TraineeAsked {
  readonly trackId?: Id<'Track'>;
  readonly name?: string;
  readonly learner?: PersonId;
}

/** Of the permission walk: somebody is in the year of a cohort whose first track these people guide. */
export async function aGuidedTrainee(
  owner: pg.Client,
  { learner, fileId }: { learner: PersonId; fileId: string },
  ...guides: readonly PersonId[]
) {
  const year = await aYear(owner);
  for (const personId of guides) {
    for (const part of ['trainer', 'course-master', 'judge'])
      await serves(owner, { ...year, trackId: year.trackIds[0], personId, part });
  }
  const trainee = await aTrainee(owner, year, { learner });
  const milestoneId = await aMilestone(owner, year);
  await handsIn(owner, { year, trainee, milestoneId, fileId });
  const gatheringId = await aGathering(owner, year.offeringId, '2027-02-20');
  return { traineeId: trainee.traineeId, milestoneId, gatheringId };
}

/** What the first track of a cohort is asked for: a text, links and files, due on 30 November 2026. */
export async function aMilestone(
  owner: pg.Client,
  { organizationId, cohortId, trackIds }: CohortGround,
): Promise<Id<'Milestone'>> {
  const id = newId<'Milestone'>();
  await owner.query(
    `insert into milestones (id, organization_id, cohort_id, track_id, title_ja, title_en, asked_ja, asked_en, due_at, takes,
       most_files, file_sorts, megabytes, rubric, version)
     values ($1, $2, $3, $4, '中間報告', 'Midterm', '今の様子を。', 'Where you are.', '2026-11-30T17:00:00+09:00',
       '{text,links,files}', 2, '{text,pdf}', 1, '[]', 1)`,
    [id, organizationId, cohortId, trackIds[0]],
  );
  return id;
}

interface HandedIn {
  readonly year: YearGround;
  readonly trainee: TraineeGround;
  readonly milestoneId: Id<'Milestone'>;
  readonly fileId: string;
}

/** A first version of one file. */
async function handsIn(owner: pg.Client, { year, trainee, milestoneId, fileId }: HandedIn): Promise<void> {
  const { organizationId, cohortId, trackIds } = year;
  const key = [trainee.traineeId, milestoneId, organizationId, trainee.learner, cohortId, trackIds[0]];
  const into = (table: string, columns: string, values: string, more: unknown[] = []) =>
    owner.query(
      `insert into ${table} (trainee_id, milestone_id, organization_id, learner_id, cohort_id, track_id, ${columns})
       values ($1, $2, $3, $4, $5, $6, ${values})`,
      [...key, ...more],
    );
  await into('submissions', 'state, latest, awaits_feedback', `'submitted', 1, true`);
  const version = `1, '2026-11-20T09:00:00+09:00', 'digest', '本文', '{}', false`;
  await into('submission_versions', 'number, submitted_at, digest, body, links, is_answer', version);
  await into('submission_files', 'number, file_id', '1, $7', [fileId]);
}

/** An event of one day at a place, in an offering without seats. */
export async function aGathering(
  owner: pg.Client,
  offeringId: OfferingId,
  day: string,
  number = 1,
): Promise<Id<'Gathering'>> {
  const gatheringId = newId<'Gathering'>();
  await owner.query(
    `insert into gatherings (id, offering_id, title_ja, title_en, format, venue_id, place, link, note_ja, note_en, state, version)
     values ($1, $2, 'イベントデイ', 'Event day', 'in-person', null, '北の研修所', null, '', '', 'planned', 1)`,
    [gatheringId, offeringId],
  );
  await owner.query(
    `insert into offering_sessions (id, offering_id, number, day, starts_at, ends_at, title_ja, title_en, venue_id,
       half_days, revision, state, version, gathering_id)
     values ($1, $2, $5, $3::date, ($3 || 'T10:00:00+09:00')::timestamptz, ($3 || 'T17:00:00+09:00')::timestamptz,
       'イベントデイ', 'Event day', null, '{am,pm}', 0, 'planned', 1, $4)`,
    [newId(), offeringId, day, gatheringId, number],
  );
  return gatheringId;
}
