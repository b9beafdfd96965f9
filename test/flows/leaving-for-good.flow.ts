import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  appendToUpload,
  askGuardianConsent,
  beginCohortApplication,
  deleteAccount,
  eraseApplicantProfile,
  eraseOwnCohortApplication,
  keepApplicantProfile,
  keepCohortFile,
  listCohortApplications,
  openCohortFile,
  saveCohortAnswer,
  setPassword,
  submitCohortApplication,
  takeBackDeletion,
  viewDeletion,
  viewMe,
  viewOpenCohort,
  viewOwnCohortApplication,
  withdrawCohortApplication,
} from '#contract';
import type { FileId, PersonId } from '#kernel';
import { BlindCopies, FileStore } from '#platform';
import type { CohortApplicationId } from '#selection';
import type { Client } from '../world/client.ts';
import { aMaker, aProfile, cohortIn, type CohortOfTests } from '../world/cohort-to-apply-to.ts';
import { aNewcomer, type Office } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const params = {};
const CANARY = 'カナリア';
const password = 'matsuri-hotaru-yamabiko-tegami-suika';
const TABLES = `
  select tablename from pg_tables where schemaname = 'public' and tablename <> 'migrations' order by tablename`;

describe('Taking back what one wrote', () => {
  let world: World;
  let office: Office;
  let cohort: CohortOfTests;
  let person: PersonId;
  let maker: Client;

  beforeAll(async () => {
    world = await aWorld();
    ({ office, cohort, person, maker } = await aMaker(world));
    await maker.ask(setPassword, { params, input: { password } });
  });
  afterAll(() => world.end());

  const later = async (text: string) => {
    world.clock.instant = new Date(`${text}+09:00`);
    maker = await world.as(person, null);
  };
  const ofCohort = () => ({ cohortId: cohort.id });
  const of = (cohortApplicationId: CohortApplicationId) => ({ cohortApplicationId });
  const tell = (who = maker) =>
    who.ask(keepApplicantProfile, {
      params: ofCohort(),
      input: { ...aProfile, name: CANARY, bornOn: '2009-11-23', guardianMail: 'oya@example.jp' },
    });
  const begun = async (track: number, who = maker) => {
    const input = { trackId: cohort.tracks[track]! };
    const { answer } = await who.ask(beginCohortApplication, { params: ofCohort(), input });
    const id = answer.cohortApplicationId as CohortApplicationId;
    const written = { revision: 0, body: `${CANARY}の望み`, links: [] };
    await who.ask(saveCohortAnswer, {
      params: { ...of(id), formQuestionId: cohort.questions.text },
      input: written,
    });
    return id;
  };
  const fileSentTo = async (id: CohortApplicationId, who = maker) => {
    const bytes = new TextEncoder().encode(`${CANARY}の楽譜`);
    const formQuestionId = cohort.questions.file;
    const announced = { formQuestionId, name: `${CANARY}.txt`, sizeBytes: bytes.length };
    const { answer } = await who.ask(openCohortFile, { params: of(id), input: announced });
    const fileId = answer.fileId as FileId;
    await who.fetch(appendToUpload, { params: { fileId }, input: { offset: 0, bytes: bytes as never } });
    await who.ask(keepCohortFile, { params: { ...of(id), fileId }, input: { formQuestionId } });
    return fileId;
  };
  const submit = (id: CohortApplicationId, who = maker) =>
    who.ask(submitCohortApplication, { params: of(id), input: {} });
  const erase = (id: CohortApplicationId, who = maker) =>
    who.ask(eraseOwnCohortApplication, { params: of(id), input: {} });
  const leave = (whenPossible = false) =>
    maker.ask(deleteAccount, { params, input: { current: password, whenPossible } });
  const kept = async (id: CohortApplicationId) => {
    const { isKept, keptUntil } = (await maker.ask(viewOwnCohortApplication, { params: of(id) })).answer;
    return { isKept, keptUntil };
  };
  const figures = async () => {
    const clerk = await world.as(office.clerk, office.id);
    return (await clerk.ask(listCohortApplications, { params: ofCohort(), input: {} })).answer.all;
  };
  /** The tables in which the word stands, whatever their columns are called; bytes are counted apart. */
  const tablesWith = async (word: string) => {
    const found: string[] = [];
    for (const { tablename } of (await world.owner.query(TABLES)).rows) {
      const asked = `select from ${tablename} t where t::text like $1 limit 1`;
      if ((await world.owner.query(asked, [`%${word}%`])).rowCount) found.push(tablename);
    }
    return found;
  };
  const chunks = async () => (await world.owner.query('select from stored_file_chunks')).rowCount;

  it('erases a draft and, with the last application, who the applicant is; a draft leaves no figure', async () => {
    await tell();
    const draft = await begun(1);
    expect((await maker.ask(eraseApplicantProfile, { params: ofCohort() })).problem).toMatchObject({
      code: 'cohort-applications-remain',
    });
    const stranger = await world.as(await aNewcomer(world.owner), null);
    expect((await erase(draft, stranger)).problem.code).toBe('cohort-application-unknown');
    expect((await erase(draft)).status).toBe(201);
    expect((await erase(draft)).problem.code).toBe('cohort-application-unknown');
    expect((await maker.ask(viewOpenCohort, { params: ofCohort() })).answer).toMatchObject({ profile: null, mine: [] });
    expect(await figures()).toEqual({ submitted: 0, drafts: 0, withdrawn: 0, people: 0 });
    await tell();
    expect((await maker.ask(eraseApplicantProfile, { params: ofCohort() })).status).toBe(200);
    expect(await tablesWith(CANARY)).toEqual([]);
  });

  it('withdraws and erases what was submitted, until the end: versions, files, copies and the consent of a guardian', async () => {
    await tell();
    expect((await maker.ask(askGuardianConsent, { params: ofCohort(), input: {} })).status).toBe(201);
    const submitted = await begun(0);
    const fileId = await fileSentTo(submitted);
    const copy = await world.api.get(BlindCopies, { strict: false }).of(fileId);
    expect((await submit(submitted)).status).toBe(201);
    expect(await tablesWith(CANARY)).toEqual(
      expect.arrayContaining(['applicant_profiles', 'application_answers', 'draft_answers', 'stored_files']),
    );
    expect(await chunks()).toBe(2);
    expect(await kept(submitted)).toEqual({ isKept: false, keptUntil: null });

    expect((await erase(submitted)).status).toBe(201);
    expect(await tablesWith(CANARY)).toEqual([]);
    expect(await chunks()).toBe(0);
    for (const id of [fileId, copy as FileId]) {
      await expect(world.api.get(FileStore, { strict: false }).read('read-files', id)).rejects.toMatchObject({
        code: 'not-found',
      });
    }
    expect((await world.owner.query('select from guardian_consents')).rowCount).toBe(0);
    expect(await figures()).toEqual({ submitted: 0, drafts: 0, withdrawn: 1, people: 0 });
    await world.settle();
    expect(await tablesWith(CANARY)).toEqual([]);
  });

  it('deletes an account before the end with everything, in one step', async () => {
    const other = await aNewcomer(world.owner, `${CANARY}本人`);
    const leaver = await world.as(other, null);
    await leaver.ask(setPassword, { params, input: { password } });
    await tell(leaver);
    const draft = await begun(0, leaver);
    await fileSentTo(draft, leaver);
    await submit(await begun(1, leaver), leaver);
    expect((await leaver.ask(deleteAccount, { params, input: { current: password } })).answer).toEqual({
      expectedOn: null,
    });
    expect((await leaver.ask(viewMe, { params })).status).toBe(401);
    await world.settle();
    expect(await tablesWith(CANARY)).toEqual([]);
    expect(await chunks()).toBe(0);
    expect((await world.owner.query('select from accounts where id = $1', [other])).rowCount).toBe(0);
  });

  it('keeps what came before reviewers, also when it is withdrawn, and says what, why and until when', async () => {
    await tell();
    const judged = await begun(0);
    await submit(judged);
    await later('2026-12-07T17:00:00');
    await cohortIn(world.owner, cohort, 'reviewing');
    const refused = await erase(judged);
    expect(refused).toMatchObject({ status: 409, problem: { code: 'cohort-application-kept' } });
    expect(refused.problem.detail).toContain('若手の一年');
    expect(refused.problem.detail).toContain('2028年1月10日');
    expect((await maker.ask(withdrawCohortApplication, { params: of(judged), input: {} })).status).toBe(201);
    expect((await erase(judged)).problem.code).toBe('cohort-application-kept');
    expect(await kept(judged)).toEqual({ isKept: true, keptUntil: '2028-01-10' });
    expect((await leave()).problem.code).toBe('cohort-application-kept');
    expect((await maker.ask(viewMe, { params })).status).toBe(200);
  });

  it('deletes an account by itself once nothing of it is kept, unless that was taken back', async () => {
    const asked = async () => (await maker.ask(viewDeletion, { params })).answer.expectedOn;
    expect(await asked()).toBeNull();
    expect((await leave(true)).answer).toEqual({ expectedOn: '2028-01-10' });
    expect(await asked()).toBe('2028-01-10');
    expect((await maker.ask(takeBackDeletion, { params })).status).toBe(200);
    expect(await asked()).toBeNull();
    await leave(true);
    const isThere = async () => (await world.owner.query('select from accounts where id = $1', [person])).rowCount;

    await cohortIn(world.owner, cohort, 'published');
    const night = async (day: string) => {
      world.clock.instant = new Date(`${day}T05:00:00+09:00`);
      await world.tick();
    };
    await night('2028-01-09');
    expect(await isThere()).toBe(1);
    // The records go in the first night, the account in the same or the next.
    await night('2028-01-10');
    await night('2028-01-11');
    expect(await isThere()).toBe(0);
    expect(await tablesWith(CANARY)).toEqual([]);
    const { rows } = await world.owner.query(
      `select facts from events where kind = 'person-left' and facts->>'personId' = $1`,
      [person],
    );
    expect(rows).toHaveLength(1);
  });
});
