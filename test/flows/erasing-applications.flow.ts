import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listCohortApplications, viewCohort, viewHistory } from '#contract';
import { type Id, newId, type PersonId } from '#kernel';
import type { UploadRules } from '#platform';
import { EraseApplications } from '../../libs/contexts/selection/use-cases/erase-applications.ts';
import type { Client } from '../world/client.ts';
import { aCohort, type CohortGround, serves } from '../world/cohort.ts';
import { fileSent } from '../world/file-sent.ts';
import { anApplication, type Applied, withFile } from '../world/reviewing.ts';
import { anOffice, aTeacher, type Office } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const ERASED = 'カナリア';
const KEPT = 'ツバメ';
const RESULT = `
  insert into application_results (organization_id, cohort_id, track_id, application_id, learner_id, state)
  select organization_id, cohort_id, track_id, id, learner_id, $2 from cohort_applications where id = $1`;
const REVIEWED = `
  with assigned as (
    insert into review_assignments (id, organization_id, cohort_id, track_id, application_id, reviewer_id, state,
      brought_by, assigned_by, assigned_at, reason, version)
    select $1, organization_id, cohort_id, track_id, id, $3, 'given', 'hand', $4, now(), '', 1
    from cohort_applications where id = $2 returning *)
  insert into reviews (assignment_id, organization_id, cohort_id, track_id, application_id, reviewer_id, comment, given_at)
  select id, organization_id, cohort_id, track_id, application_id, reviewer_id, $5, now() from assigned`;
const CONFLICT = `
  insert into review_conflicts (id, organization_id, cohort_id, application_id, reviewer_id, kind, source, reason, noted_by, noted_at)
  select gen_random_uuid(), organization_id, cohort_id, id, $2, 'other', 'declared', $3, $2, now() from cohort_applications where id = $1`;
const CONSENT = `
  insert into guardian_consents (cohort_id, learner_id, organization_id, asked_at, given_at, guardian_name, way)
  select cohort_id, learner_id, organization_id, now(), now(), $2, 'link' from applicant_profiles where learner_id = $1`;
const TABLES = `
  select tablename from pg_tables where schemaname = 'public' and tablename <> 'migrations' order by tablename`;

describe('Applications of who takes no part', () => {
  let world: World;
  let office: Office;
  let cohort: CohortGround;
  let clerk: Client;
  let [rejected, declined, accepted]: Applied[] = [];

  const apply = (word = ERASED, person?: PersonId) =>
    anApplication(world.owner, cohort, {
      text: `${word}の志望理由`,
      track: person ? 1 : 0,
      self: { name: `${word}の名前`, school: `${word}の学校` },
      ...(person && { person }),
    });
  const withAFile = async (one: Applied, word: string) => {
    const purpose = `cohort answer ${one.applicationId} ${cohort.formQuestionIds[1]}`;
    const rules: UploadRules = { purpose, types: ['text/plain'], megabytes: 1, files: 5 };
    const sent = { name: `${word}.txt`, bytes: new TextEncoder().encode(word), rules };
    await withFile(world.owner, cohort, one, await fileSent(world, one.person, sent));
  };
  const at = async (moment: string) => {
    world.clock.instant = new Date(`${moment}+09:00`);
    clerk = await world.as(office.clerk, office.id);
    await world.tick();
  };
  const ofCohort = () => ({ cohortId: cohort.cohortId });
  const view = async () => (await clerk.ask(viewCohort, { params: ofCohort() })).answer;
  const list = async () => (await clerk.ask(listCohortApplications, { params: ofCohort(), input: {} })).answer;
  const setPhase = (phase: string) =>
    world.owner.query('update cohorts set phase = $2 where id = $1', [cohort.cohortId, phase]);
  const setState = (application: Applied, state: string) =>
    world.owner.query('update cohort_applications set state = $2 where id = $1', [application.applicationId, state]);
  /** The tables in which the word stands, whatever their columns are called. */
  const tablesWith = async (word: string) => {
    const found: string[] = [];
    for (const { tablename } of (await world.owner.query(TABLES)).rows) {
      const { rowCount } = await world.owner.query(`select from ${tablename} t where t::text like $1 limit 1`, [
        `%${word}%`,
      ]);
      if (rowCount) found.push(tablename);
    }
    return found;
  };

  beforeAll(async () => {
    world = await aWorld();
    office = await anOffice(world.owner);
    cohort = await aCohort(world.owner, { phase: 'deciding' });
    const [trackId] = cohort.trackIds;
    const reviewer = await aTeacher(world.owner, office, '審査する人');
    await serves(world.owner, { cohortId: cohort.cohortId, trackId, personId: reviewer, part: 'reviewer' });
    rejected = await apply();
    await setState(await apply(ERASED, rejected.person), 'withdrawn');
    declined = await apply();
    accepted = await apply(KEPT);
    await setState(await apply(), 'draft');
    await withAFile(rejected, ERASED);
    await withAFile(accepted, KEPT);
    for (const [one, result] of [
      [rejected, 'rejected'],
      [declined, 'declined'],
      [accepted, 'accepted'],
    ] as const) {
      await world.owner.query(RESULT, [one.applicationId, result]);
    }
    const assignmentId = newId<'ReviewAssignment'>();
    await world.owner.query(REVIEWED, [
      assignmentId,
      rejected.applicationId,
      reviewer,
      office.clerk,
      `${ERASED}の講評`,
    ]);
    await world.owner.query(CONFLICT, [declined.applicationId, reviewer, `${ERASED}の親戚`]);
    await world.owner.query(CONSENT, [declined.person, `${ERASED}の保護者`]);
  });
  afterAll(() => world.end());

  it('stay for the months after the result that the cohort says, and where nothing was published', async () => {
    await setPhase('published');
    await at('2028-01-19T04:00:00');
    expect(await view()).toMatchObject({ keepMonths: 12, erasesOn: '2028-01-20', erasures: [] });
    expect((await list()).items).toHaveLength(5);
    await setPhase('deciding');
    await at('2028-01-20T04:00:00');
    expect((await list()).items).toHaveLength(5);
  });

  it('go then with everything that was written by them and about them, and stay in the figures', async () => {
    const before = await list();
    expect(before.all).toEqual({ submitted: 3, drafts: 1, withdrawn: 1, people: 3 });
    const standing = await tablesWith(ERASED);
    expect(standing.length).toBeGreaterThan(5);
    await setPhase('published');
    await at('2028-01-21T04:00:00');
    const after = await list();
    expect(after.items.map(({ personId }) => personId)).toEqual([accepted?.person]);
    expect([after.all, after.tracks]).toEqual([before.all, before.tracks]);
    expect((await view()).erasures).toEqual([{ erasedOn: '2028-01-21', people: 3, applications: 4, files: 1 }]);
    for (const table of ['reviews', 'review_assignments', 'review_conflicts', 'guardian_consents', 'file_uploads']) {
      expect([table, (await world.owner.query(`select from ${table}`)).rowCount]).toEqual([table, 0]);
    }
    const { rows: files } = await world.owner.query('select distinct owner_id from stored_files');
    expect(files).toEqual([{ owner_id: accepted?.person }]);
    // Who has an account keeps it, with their name.
    expect(await tablesWith(ERASED)).toEqual(['accounts']);
    expect(standing.toSorted()).toEqual(expect.arrayContaining(await tablesWith(KEPT)));
    // Nothing of theirs keeps them from deleting it any more.
    const deleting = world.owner.query('delete from accounts where id = any ($1)', [
      [rejected?.person, declined?.person],
    ]);
    expect((await deleting).rowCount).toBe(2);
    const about = { about: 'cohort' as const, id: cohort.cohortId as string as Id<'Record'> };
    const { items } = (await clerk.ask(viewHistory, { params: about })).answer;
    expect(items.map(({ kind }) => kind)).toContain('cohort-applications-erased');
  });

  it('are erased once by two workers at once', async () => {
    const late = await apply();
    const erasing = world.worker.get(EraseApplications, { strict: false });
    const due = { cohortId: cohort.cohortId as never, organizationId: cohort.organizationId };
    await Promise.all([erasing.execute(due), erasing.execute(due)]);
    expect((await list()).all).toEqual({ submitted: 4, drafts: 1, withdrawn: 1, people: 4 });
    const { rows } = await world.owner.query('select from applicant_profiles where learner_id = $1', [late.person]);
    expect(rows).toEqual([]);
  });
});
