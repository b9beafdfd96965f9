import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  appendToUpload,
  beginCohortApplication,
  downloadCohortFile,
  dropCohortFile,
  keepApplicantProfile,
  keepCohortFile,
  listCohortApplications,
  listOpenCohorts,
  openCohortFile,
  saveCohortAnswer,
  submitCohortApplication,
  viewCohortApplication,
  viewOpenCohort,
  viewOwnCohortApplication,
  withdrawCohortApplication,
} from '#contract';
import type { FileId, PersonId } from '#kernel';
import type { CohortApplicationId, FormQuestionId } from '#selection';
import type { Client } from '../world/client.ts';
import { aMaker, aProfile, cohortIn, type CohortOfTests } from '../world/cohort-to-apply-to.ts';
import { aMember, type Office } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const SHA_256 = /^[0-9a-f]{64}$/;

describe('Applying to a cohort', () => {
  let world: World;
  let office: Office;
  let cohort: CohortOfTests;
  let person: PersonId;
  let maker: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    ({ office, cohort, person, maker } = await aMaker(world));
  });

  const at = (text: string) => {
    world.clock.instant = new Date(`${text}+09:00`);
  };
  /** A later day, or later than a session lasts. */
  const later = async (text: string) => {
    at(text);
    maker = await world.as(person, null);
  };
  const ofCohort = () => ({ cohortId: cohort.id });
  const keep = (changes: object = {}, who = maker) =>
    who.ask(keepApplicantProfile, { params: ofCohort(), input: { ...aProfile, ...changes } });
  const begin = (track = 0, who = maker) =>
    who.ask(beginCohortApplication, { params: ofCohort(), input: { trackId: cohort.tracks[track]! } });
  const begun = async (track = 0, who = maker): Promise<CohortApplicationId> => {
    await keep({}, who);
    return (await begin(track, who)).answer.cohortApplicationId as CohortApplicationId;
  };
  const of = (cohortApplicationId: CohortApplicationId) => ({ cohortApplicationId });
  const save = (id: CohortApplicationId, body: string, revision = 0, formQuestionId = cohort.questions.text) => {
    const links = formQuestionId === cohort.questions.links ? body.split(' ') : [];
    const input = { revision, body: links.length ? '' : body, links };
    return maker.ask(saveCohortAnswer, { params: { ...of(id), formQuestionId }, input });
  };
  const submit = (id: CohortApplicationId, who = maker) =>
    who.ask(submitCohortApplication, { params: of(id), input: {} });
  const view = async (id: CohortApplicationId, who = maker) =>
    (await who.ask(viewOwnCohortApplication, { params: of(id) })).answer;
  const withdraw = (id: CohortApplicationId) => maker.ask(withdrawCohortApplication, { params: of(id), input: {} });
  const code = ({ problem }: { problem: { code: string } }) => problem.code;
  const file = async (id: CohortApplicationId, name: string, text: string, formQuestionId = cohort.questions.file) => {
    const bytes = new TextEncoder().encode(text);
    const announced = { formQuestionId, name, sizeBytes: bytes.length };
    const opened = await maker.ask(openCohortFile, { params: of(id), input: announced });
    if (opened.problem) return { ...opened, fileId: '' as FileId };
    const fileId = opened.answer.fileId as FileId;
    const sent = { offset: 0, bytes: bytes as never };
    await maker.fetch(appendToUpload, { params: { fileId }, input: sent });
    const kept = await maker.ask(keepCohortFile, { params: { ...of(id), fileId }, input: { formQuestionId } });
    return { ...kept, fileId };
  };
  const count = async (table: string) => (await world.owner.query(`select from ${table}`)).rowCount;

  it('goes from who one is over a draft to a receipt, by whoever belongs to no organization', async () => {
    const { answer } = await maker.ask(listOpenCohorts, { params: {} });
    expect(answer.items).toMatchObject([{ cohortId: cohort.id, takesApplications: true, mine: [] }]);
    expect(code(await begin())).toBe('applicant-profile-missing');
    expect((await keep()).answer).toMatchObject({ name: '森 みどり', version: 1 });
    const id = await begun();
    expect((await begin()).answer).toEqual({ cohortApplicationId: id });
    expect(code(await submit(id))).toBe('cohort-answers-missing');
    expect((await save(id, '光る楽器')).answer).toEqual({ revision: 1 });
    expect((await save(id, 'https://example.jp/a https://example.jp/b', 0, cohort.questions.links)).status).toBe(200);
    expect((await file(id, '作品.txt', '楽譜')).answer).toMatchObject({ name: '作品.txt' });

    await later('2026-11-22T16:59:58.700');
    const receipt = (await submit(id)).answer;
    expect(receipt).toEqual({
      number: 1,
      submittedAt: '2026-11-22T07:59:58.700Z',
      digest: expect.stringMatching(SHA_256),
    });
    const shown = await view(id);
    expect(shown).toMatchObject({
      application: { state: 'submitted', track: { ja: '表現駆動' } },
      receipts: [receipt],
      hasUnsentChanges: false,
    });
    expect(shown.questions.map(({ kind, isOpen }) => [kind, isOpen])).toEqual([
      ['long-text', true],
      ['links', true],
      ['file', true],
      ['long-text', true],
    ]);
    await world.settle();
    const [mail] = world.mailbox.mails;
    expect(mail?.text).toContain('受付日時: 2026年11月22日（日）16:59:58（日本時間）');
    expect(mail?.text).toContain(receipt.digest);
    const { rows } = await world.owner.query('select sha256 from stored_files');
    expect(rows).toEqual([{ sha256: createHash('sha256').update('楽譜').digest('hex') }]);
  });

  it('is judged by the rules of the cohort, each with a sentence', async () => {
    const verdicts = async () => {
      const { rules } = (await maker.ask(viewOpenCohort, { params: ofCohort() })).answer;
      return rules.map(({ rule, verdict }) => [rule, verdict]);
    };
    expect((await verdicts()).map(([rule]) => rule)).toEqual(['age', 'residence', 'graduate', 'guardian']);
    await keep({ bornOn: '2001-04-01' });
    expect(await begin()).toMatchObject({
      status: 409,
      problem: { code: 'applicant-too-old', detail: expect.stringContaining('2001年4月2日') },
    });
    await keep({ bornOn: '2001-04-02', version: 1 });
    expect((await begin()).status).toBe(201);
    expect(await verdicts()).toEqual([
      ['age', 'met'],
      ['residence', 'met'],
      ['graduate', 'met'],
    ]);
    await keep({ livesInJapan: false, version: 2 });
    expect(code(await begin(1))).toBe('applicant-not-resident');
    await keep({ isGraduate: true, version: 3 });
    expect(code(await begin(1))).toBe('applicant-graduated');
    expect(code(await keep({ version: 2 }))).toBe('record-changed-meanwhile');
    expect(code(await keep({ bornOn: '2026-11-22', version: 4 }))).toBe('born-in-the-future');
    expect(code(await keep({ bornOn: '2005-02-29', version: 4 }))).toBe('request-malformed');
  });

  it('tells the second of two windows that write one answer, and loses nothing', async () => {
    const id = await begun();
    await save(id, '一つ目の画面');
    expect((await save(id, '一つ目の画面の続き', 1)).answer).toEqual({ revision: 2 });
    expect(await save(id, '二つ目の画面', 1)).toMatchObject({
      status: 409,
      problem: { code: 'answer-changed-elsewhere' },
    });
    expect(code(await save(id, '知らない画面', 0))).toBe('answer-changed-elsewhere');
    const [text] = (await view(id)).questions;
    expect([text?.body, text?.revision]).toEqual(['一つ目の画面の続き', 2]);
    expect((await save(id, '二つ目の画面', 2)).answer).toEqual({ revision: 3 });
    const together = await Promise.all(['左', '右', '中'].map((words) => save(id, words, 3)));
    expect(together.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  });

  it('keeps every version; submitting the same again, or twice at once, is once', async () => {
    const id = await begun();
    await save(id, '一つ目');
    const both = await Promise.all([submit(id), submit(id)]);
    expect(both[0]?.answer).toEqual(both[1]?.answer);
    await later('2026-11-23T10:00:00.000');
    expect((await submit(id)).answer).toEqual(both[0]?.answer);
    await save(id, '二つ目', 1);
    expect((await view(id)).hasUnsentChanges).toBe(true);
    expect((await submit(id)).answer).toMatchObject({ number: 2, submittedAt: '2026-11-23T01:00:00.000Z' });
    await save(id, '一つ目', 2);
    const third = (await submit(id)).answer;
    expect([third.number, third.digest === both[0]?.answer.digest]).toEqual([3, true]);
    const { rows } = await world.owner.query('select body from application_answers order by number');
    expect(rows.map(({ body }) => body)).toEqual(['一つ目', '二つ目', '一つ目']);
    await world.settle();
    expect(world.mailbox.mails).toHaveLength(3);
  });

  it('takes an application until the second of the end, and not at it; the assignment a week longer', async () => {
    const [early, late] = [await begun(0), await begun(1)];
    await save(early, '間に合う');
    await save(late, '間に合わない');
    await later('2026-11-30T16:59:59.999');
    expect((await submit(early)).status).toBe(201);
    await save(early, '直したかった', 1);
    expect(await view(early)).toMatchObject({ hasUnsentChanges: true, hasMissedEnd: false });
    at('2026-11-30T17:00:00.000');
    expect(await view(early)).toMatchObject({ hasUnsentChanges: false, hasMissedEnd: true });
    expect((await view(late)).hasMissedEnd).toBe(false);
    expect(await submit(late)).toMatchObject({
      status: 409,
      problem: { code: 'applications-not-taken', detail: expect.stringContaining('2026年11月30日（月）17:00') },
    });
    expect(code(await save(early, 'あとから', 2))).toBe('applications-not-taken');
    expect(code(await file(early, '遅い.txt', '遅い'))).toBe('applications-not-taken');
    expect(code(await begin(2))).toBe('applications-not-taken');
    expect((await view(late)).questions[0]?.body).toBe('間に合わない');

    expect((await save(early, '課題の答え', 0, cohort.questions.essay)).status).toBe(200);
    const handedIn = (await submit(early)).answer;
    expect(handedIn.number).toBe(2);
    const { rows } = await world.owner.query('select body from application_answers where number = 2 order by body');
    expect(rows.map(({ body }) => body).toSorted()).toEqual(['課題の答え', '間に合う'].toSorted());
    await later('2026-12-07T17:00:00.000');
    expect(code(await save(early, '遅い課題', 1, cohort.questions.essay))).toBe('applications-not-taken');
    expect(code(await submit(early))).toBe('applications-not-taken');
    await cohortIn(world.owner, cohort, 'reviewing');
    expect((await withdraw(early)).status).toBe(201);
  });

  it('may be withdrawn and begun again, and counts against how many one may have', async () => {
    const first = await begun(0);
    await begun(1);
    expect(code(await begin(2))).toBe('too-many-cohort-applications');
    await save(first, '一つ目');
    await submit(first);
    expect((await withdraw(first)).status).toBe(201);
    expect(code(await withdraw(first))).toBe('cohort-application-withdrawn');
    expect(code(await save(first, '直す', 1))).toBe('cohort-application-withdrawn');
    expect((await begin(2)).status).toBe(201);
    expect(code(await begin(0))).toBe('too-many-cohort-applications');
    const { answer } = await maker.ask(viewOpenCohort, { params: ofCohort() });
    expect(answer.mine.map(({ state }) => state)).toEqual(['withdrawn', 'draft', 'draft']);
  });

  it('takes of answers and files what the question asks for', async () => {
    const id = await begun();
    expect(code(await save(id, '𠮷'.repeat(201)))).toBe('answer-too-long');
    expect((await save(id, '𠮷'.repeat(200))).status).toBe(200);
    const links = (text: string) => save(id, text, 0, cohort.questions.links);
    expect(code(await links('https://a.jp https://b.jp https://c.jp'))).toBe('too-many-links');
    expect(code(await links('javascript:alert(1)'))).toBe('link-malformed');
    expect(code(await save(id, 'x', 0, office.id as string as FormQuestionId))).toBe('cohort-part-unknown');
    expect(code(await file(id, '絵.svg', '<svg/>'))).toBe('file-type-not-taken');
    expect(code(await file(id, '文書.pdf', '本当は文字'))).toBe('file-renamed');
    expect(code(await file(id, '作品.txt', '楽譜', cohort.questions.text))).toBe('cohort-part-unknown');
    const one = await file(id, '一.txt', '一');
    await save(id, '作る', 1);
    await submit(id);
    const two = await file(id, '二.txt', '二');
    expect(code(await file(id, '三.txt', '三'))).toBe('too-many-files');
    const drop = (fileId: FileId) => maker.ask(dropCohortFile, { params: { ...of(id), fileId }, input: {} });
    expect([(await drop(one.fileId)).status, (await drop(two.fileId)).status]).toEqual([200, 200]);
    expect(code(await drop(two.fileId))).toBe('not-found');
    expect((await view(id)).questions[2]?.files).toEqual([]);
    const clerk = await world.as(office.clerk, office.id);
    const seen = await clerk.ask(viewCohortApplication, { params: of(id) });
    expect(seen.answer.answers[2]?.files).toMatchObject([{ fileId: one.fileId, name: '一.txt' }]);
    const saved = await clerk.fetch(downloadCohortFile, { params: { ...of(id), fileId: one.fileId } });
    expect([saved.headers.get('x-content-type-options'), await saved.text()]).toEqual(['nosniff', '一']);
    const gone = await clerk.fetch(downloadCohortFile, { params: { ...of(id), fileId: two.fileId } });
    expect(gone.status).toBe(404);
    expect(await world.owner.query('select from stored_files where id = $1', [two.fileId])).toHaveProperty(
      'rowCount',
      0,
    );
  });

  it('is nobody else’s to see or to change, and the office’s to list: rows and people are counted apart', async () => {
    const id = await begun(0);
    await save(id, '一つ目');
    await submit(id);
    const second = await begun(1);
    await save(second, '二つ目');
    await submit(second);
    const member = await aMember(world.owner, office.id, '林 かける');
    const other = await world.as(member, office.id);
    const theirs = await begun(0, other);
    const stranger = await other.ask(viewOwnCohortApplication, { params: of(id) });
    expect([stranger.status, code(stranger)]).toEqual([404, 'cohort-application-unknown']);
    expect(code(await submit(id, other))).toBe('cohort-application-unknown');
    expect(code(await maker.ask(listCohortApplications, { params: ofCohort(), input: {} }))).toBe('permission-missing');

    const clerk = await world.as(office.clerk, office.id);
    const list = async (input: object) =>
      (await clerk.ask(listCohortApplications, { params: ofCohort(), input: input as never })).answer;
    const all = await list({ sort: 'kana' });
    expect(all.items).toHaveLength(3);
    expect(all.all).toEqual({ submitted: 2, drafts: 1, withdrawn: 0, people: 1 });
    expect(all.tracks.map(({ submitted, drafts, people }) => [submitted, drafts, people])).toEqual([
      [1, 1, 1],
      [1, 0, 1],
      [0, 0, 0],
    ]);
    expect((await list({ state: 'draft' })).items.map((row) => row.id)).toEqual([theirs]);
    expect((await list({ q: '森みどり', trackId: cohort.tracks[1] })).items.map((row) => row.id)).toEqual([second]);
    expect((await list({ q: '100%' })).total).toBe(0);
    const before = (who: Client, one: CohortApplicationId) => who.ask(viewCohortApplication, { params: of(one) });
    expect(code(await before(maker, id))).toBe('permission-missing');
    expect((await before(clerk, id)).answer).toMatchObject({
      applicant: { personId: person, name: '森 みどり' },
      answers: [{ text: '一つ目' }, {}, {}, {}],
      receipts: [{ number: 1 }],
      others: [{ id: second, state: 'submitted' }],
    });
    expect((await before(clerk, theirs)).answer).toMatchObject({ answers: [], receipts: [], submittedAt: null });
    await cohortIn(world.owner, cohort, 'draft');
    expect(code(await maker.ask(viewOpenCohort, { params: ofCohort() }))).toBe('cohort-unknown');
    expect(await count('draft_answers')).toBe(2);
  });
});
