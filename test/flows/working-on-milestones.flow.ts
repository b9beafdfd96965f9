import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import { type FileId, type Id, newId, type PersonId } from '#kernel';
import { SubmissionsOf } from '#mentoring';
import type { Client } from '../world/client.ts';
import { serves } from '../world/cohort.ts';
import { anOffice, aTeacher, type Office } from '../world/town.ts';
import { aTrainee, aYear, type TraineeGround, type YearGround } from '../world/trainee.ts';
import { aWorld, type World } from '../world/world.ts';

const DUE = '2026-11-22T09:10:00+09:00';
const [idea, craft] = [newId<'RubricCriterion'>(), newId<'RubricCriterion'>()];
const both = (ja: string, en: string) => ({ ja, en });
const levels = [both('これから', 'Not yet'), both('できた', 'Done')];
const plan = {
  trackId: null as Id<'Track'> | null,
  title: both('2026年度 中間報告', 'Midterm report 2026'),
  asked: both('今の様子を書いてください。', 'Say where you are.'),
  dueAt: DUE,
  takes: ['text' as const, 'files' as const],
  files: { most: 1, sorts: ['text' as const], megabytes: 1 },
  rubric: [
    { criterionId: idea, name: both('着想', 'Idea'), levels },
    { criterionId: craft, name: both('完成度', 'Craft'), levels },
  ],
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('Working on a milestone', () => {
  let world: World;
  let office: Office;
  let clerk: Client;
  let year: YearGround;
  let [master, trainer, elsewhere]: Client[] = [];
  let one: TraineeGround;
  let [mine, others]: Client[] = [];
  let milestoneId: Id<'Milestone'>;

  beforeAll(async () => {
    world = await aWorld();
    const { owner } = world;
    office = await anOffice(owner);
    clerk = await world.as(office.clerk, office.id);
    year = await aYear(owner);
    const guide = async (name: string, at: 0 | 1, part: string): Promise<[PersonId, Client]> => {
      const personId = await aTeacher(owner, office, name);
      await serves(owner, { ...year, trackId: year.trackIds[at], personId, part });
      return [personId, await world.as(personId, office.id)];
    };
    let trainerId: PersonId;
    [, master] = await guide('担当のコースマスター', 0, 'course-master');
    [trainerId, trainer] = await guide('担当のトレーナー', 0, 'trainer');
    [, elsewhere] = await guide('別コースのマスター', 1, 'course-master');
    one = await aTrainee(owner, year, { name: '作る人' });
    const other = await aTrainee(owner, year, { trackId: year.trackIds[1], name: '別コースの人' });
    await owner.query('update accounts set mail = $2 where id = $1', [one.learner, 'maker@example.jp']);
    await owner.query('update accounts set mail = $2 where id = $1', [trainerId, 'trainer@example.jp']);
    const placing = { seminarId: null, mentorIds: [trainerId], version: 1 };
    await clerk.ask(contract.placeTrainee, { params: { traineeId: one.traineeId }, input: placing });
    [mine, others] = [await world.as(one.learner, null), await world.as(other.learner, null)];
  });
  afterAll(() => world.end());

  const own = () => ({ traineeId: one.traineeId, milestoneId });
  const view = async () => (await (mine as Client).ask(contract.viewMyMilestone, { params: own(), input: {} })).answer;
  const save = (revision: number, body: string, links: string[] = []) =>
    (mine as Client).ask(contract.saveSubmissionDraft, { params: own(), input: { revision, body, links } });
  const submit = () => (mine as Client).ask(contract.submitMilestone, { params: own(), input: {} });
  const seenBy = (client: Client | undefined) =>
    (client as Client).ask(contract.viewSubmission, { params: own(), input: {} });
  const define = (client: Client | undefined, change: Partial<typeof plan> = {}) =>
    (client as Client).ask(contract.defineMilestone, {
      params: { cohortId: year.cohortId },
      input: { ...plan, ...change },
    });
  const give = (client: Client | undefined, change: object) =>
    (client as Client).ask(contract.giveFeedback, {
      params: own(),
      input: { number: 1, verdict: 'comment', reviseUntil: null, levels: [], comment: '', ...change },
    });
  const sent = async (name: string, text: string) => {
    const client = mine as Client;
    const announced = { name, sizeBytes: bytesOf(text).length };
    const opened = await client.ask(contract.openSubmissionFile, { params: own(), input: announced });
    if (opened.problem) return { ...opened, fileId: '' as FileId };
    const fileId = opened.answer.fileId as FileId;
    await client.fetch(contract.appendToUpload, {
      params: { fileId },
      input: { offset: 0, bytes: bytesOf(text) as never },
    });
    const kept = await client.ask(contract.keepSubmissionFile, { params: { ...own(), fileId }, input: {} });
    return { ...kept, fileId };
  };

  it('is defined by the office for all, and by a course master for their own track', async () => {
    milestoneId = (await define(clerk)).answer.id as Id<'Milestone'>;
    const [ownTrack, otherTrack] = year.trackIds;
    expect((await define(master, { trackId: ownTrack })).status).toBe(201);
    expect((await define(master, { trackId: otherTrack })).problem.code).toBe('cohort-unknown');
    expect((await define(master)).problem.code).toBe('cohort-unknown');
    expect((await define(trainer, { trackId: ownTrack })).problem.code).toBe('cohort-unknown');
    expect((await define(clerk, { trackId: newId() })).problem.code).toBe('track-unknown');
    const ofCohort = { params: { cohortId: year.cohortId }, input: {} };
    const listed = await (trainer as Client).ask(contract.listMilestones, ofCohort);
    expect(listed.answer.items.map(({ track, trainees }) => [track?.name.ja ?? null, trainees])).toEqual([
      [null, 1],
      ['表現駆動', 1],
    ]);
    expect(listed.answer.definable).toEqual({ all: false, tracks: [] });
    const asked = { params: { traineeId: one.traineeId }, input: {} };
    const { items } = (await (mine as Client).ask(contract.listMyMilestones, asked)).answer;
    expect(items.map(({ standing, isOverdue }) => [standing, isOverdue])).toEqual([
      ['not-started', false],
      ['not-started', false],
    ]);
  });

  it('keeps a draft that nobody else knows of, and tells two tabs of each other', async () => {
    expect((await save(0, '一行目')).answer).toEqual({ revision: 1 });
    expect((await save(1, '一行目\n二行目')).answer).toEqual({ revision: 2 });
    expect((await save(1, '別の画面')).problem.code).toBe('answer-changed-elsewhere');
    expect((await save(2, '', ['https://example.jp/'])).problem.code).toBe('submission-not-asked');
    const written = await view();
    expect([written.standing, written.draft.body, written.draft.revision, written.hasUnsentChanges]).toEqual([
      'draft',
      '一行目\n二行目',
      2,
      true,
    ]);
    for (const guide of [trainer, clerk]) expect((await seenBy(guide)).answer.standing).toBe('not-started');
    expect((await give(trainer, { comment: 'まだですか。' })).problem.code).toBe('nothing-submitted');
  });

  it('stays what was asked once somebody works on it', async () => {
    const correct = (version: number, change: Partial<typeof plan>) =>
      clerk.ask(contract.correctMilestone, { params: { milestoneId }, input: { ...plan, ...change, version } });
    expect((await correct(1, { takes: ['text'] })).problem.code).toBe('milestone-is-begun');
    expect((await correct(1, { dueAt: '2026-11-22T09:09:59+09:00' })).problem.code).toBe('milestone-due-earlier');
    expect((await correct(1, { title: both('2026年度 中間の報告', 'Midterm 2026') })).answer).toEqual({ version: 2 });
    expect((await correct(1, {})).problem.code).toBe('record-changed-meanwhile');
    const removing = { params: { milestoneId }, input: {} };
    expect((await clerk.ask(contract.removeMilestone, removing)).problem.code).toBe('milestone-is-begun');
    expect((await (trainer as Client).ask(contract.removeMilestone, removing)).status).toBe(404);
    const { rows } = await world.owner.query('select id from milestones where track_id is not null');
    const unbegun = { params: { milestoneId: rows[0].id }, input: {} };
    expect((await (master as Client).ask(contract.removeMilestone, unbegun)).status).toBe(200);
  });

  it('takes the files that are asked for, and no others', async () => {
    expect((await sent('絵.png', 'x')).problem.code).toBe('file-type-not-taken');
    expect((await sent('空.txt', '')).problem.code).toBe('file-empty');
    const { fileId, status } = await sent('報告.txt', '今の様子');
    expect(status).toBe(201);
    expect((await sent('二つ目.txt', 'もう一つ')).problem.code).toBe('too-many-files');
    const dropped = await (mine as Client).ask(contract.dropSubmissionFile, {
      params: { ...own(), fileId },
      input: {},
    });
    expect(dropped.status).toBe(200);
    expect((await sent('報告.txt', '今の様子')).status).toBe(201);
  });

  it('is handed in once for the same content, also by two tabs at once', async () => {
    world.clock.instant = new Date('2026-11-22T09:09:59+09:00');
    const [first, second] = await Promise.all([submit(), submit()]);
    expect([first.answer.number, first.answer.isLate]).toEqual([1, false]);
    expect(second.answer).toEqual(first.answer);
    expect((await submit()).answer.digest).toBe(first.answer.digest);
    const { rows } = await world.owner.query('select number from submission_versions');
    expect(rows).toEqual([{ number: 1 }]);
    await world.settle();
    const told = world.mailbox.mails.filter(({ to }) => to === 'trainer@example.jp');
    expect(told.map(({ subject }) => subject)).toEqual([
      '【Kunren 訓練】作る人さんから提出がありました（2026年度 中間の報告）',
    ]);
    expect(told.some(({ text }) => text.includes('二行目'))).toBe(false);
  });

  it('is seen by those who guide its track and by the office, with its files, and by nobody else', async () => {
    const { answer } = await seenBy(trainer);
    const [version] = answer.versions;
    expect([answer.name, answer.standing, version?.body, version?.files.map(({ name }) => name)]).toEqual([
      '作る人',
      'submitted',
      '一行目\n二行目',
      ['報告.txt'],
    ]);
    const params = { ...own(), fileId: version?.files[0]?.fileId as FileId };
    const download = (client: Client | undefined) =>
      (client as Client).fetch(contract.downloadSubmissionFile, { params, input: {} });
    const file = await download(trainer);
    expect([await file.text(), file.headers.get('x-content-type-options')]).toEqual(['今の様子', 'nosniff']);
    for (const stranger of [elsewhere]) {
      expect([(await seenBy(stranger)).status, (await download(stranger)).status]).toEqual([404, 404]);
      expect((await give(stranger, { comment: 'よその人' })).status).toBe(404);
    }
    const rows = await (elsewhere as Client).ask(contract.listSubmissions, { params: { milestoneId }, input: {} });
    expect(rows.answer.items.map(({ name }) => name)).toEqual(['別コースの人']);
    expect((await (others as Client).ask(contract.viewMyMilestone, { params: own(), input: {} })).status).toBe(404);
    expect((await (others as Client).ask(contract.submitMilestone, { params: own(), input: {} })).status).toBe(404);
    const saved = { params: own(), input: { revision: 0, body: 'ほかの人', links: [] } };
    expect((await (others as Client).ask(contract.saveSubmissionDraft, saved)).status).toBe(404);
  });

  it('gets feedback that is its author’s own until it is given', async () => {
    const drafted = (client: Client | undefined, revision: number, comment: string) =>
      (client as Client).ask(contract.saveFeedback, {
        params: own(),
        input: { revision, comment, levels: [{ criterionId: idea, level: 2 }] },
      });
    expect((await drafted(trainer, 0, '図がほしい')).answer).toEqual({ revision: 1 });
    expect((await drafted(trainer, 0, '別の画面')).problem.code).toBe('answer-changed-elsewhere');
    expect((await seenBy(trainer)).answer.draft).toEqual({
      revision: 1,
      comment: '図がほしい',
      levels: [{ criterionId: idea, level: 2 }],
    });
    expect((await seenBy(clerk)).answer.draft.revision).toBe(0);
    expect((await view()).versions[0]?.feedback).toEqual([]);
    expect((await give(trainer, { verdict: 'accept', comment: 'よし' })).problem.code).toBe('rubric-incomplete');
    expect((await give(trainer, { verdict: 'ask-revision' })).problem.code).toBe('feedback-empty');
    const until = { verdict: 'ask-revision', comment: '図を足してください。' };
    expect((await give(trainer, { ...until, reviseUntil: '2026-11-22T09:09:59+09:00' })).problem.code).toBe(
      'revision-due-past',
    );
    expect((await give(trainer, { ...until, reviseUntil: '2026-11-22T09:20:00+09:00' })).status).toBe(201);
    const seen = await view();
    expect([seen.standing, seen.reviseUntil]).toEqual(['revision-asked', '2026-11-22T00:20:00.000Z']);
    expect(seen.versions[0]?.feedback.map(({ authorName, comment }) => [authorName, comment])).toEqual([
      ['担当のトレーナー', '図を足してください。'],
    ]);
    expect((await seenBy(trainer)).answer.draft.revision).toBe(0);
    await world.settle();
    const told = world.mailbox.mails.filter(({ to }) => to === 'maker@example.jp');
    expect(told.map(({ subject }) => subject)).toEqual([
      '【Kunren 訓練】直しのお願いがあります（2026年度 中間の報告）',
    ]);
    expect(told.some(({ text }) => text.includes('図を足して'))).toBe(false);
  });

  it('is answered by the next version, late by the end of the revision and taken all the same', async () => {
    expect((await view()).hasUnsentChanges).toBe(false);
    await save(2, '一行目\n二行目\n図');
    world.clock.instant = new Date('2026-11-22T09:20:00+09:00');
    expect((await view()).isOverdue).toBe(true);
    expect((await submit()).answer).toMatchObject({ number: 2, isLate: true });
    const [latest, first] = (await view()).versions;
    expect([latest?.isAnswer, latest?.isLate, first?.isLate]).toEqual([true, true, false]);
    const rows = await clerk.ask(contract.listSubmissions, { params: { milestoneId }, input: {} });
    expect(rows.answer.items.map((row) => [row.name, row.standing, row.isWaiting, row.isOverdue])).toEqual([
      ['作る人', 'late', true, false],
      ['別コースの人', 'not-started', false, true],
    ]);
    expect((await give(master, { comment: '前の版に。' })).problem.code).toBe('newer-version-submitted');
    const judged = [idea, craft].map((criterionId) => ({ criterionId, level: 2 }));
    expect((await give(master, { number: 2, verdict: 'accept', levels: judged })).status).toBe(201);
    expect((await view()).standing).toBe('accepted');
    expect((await save(3, 'もう少し')).problem.code).toBe('submission-accepted');
    expect((await submit()).problem.code).toBe('submission-accepted');
  });

  it('is counted for whoever asks how far a trainee is', async () => {
    const [known] = await world.worker.get(SubmissionsOf).ask(null, [one.traineeId]);
    expect(known).toEqual({
      traineeId: one.traineeId,
      asked: 1,
      submitted: 1,
      accepted: 1,
      overdue: 0,
      late: 1,
      waiting: 0,
    });
  });

  it('goes to the next year with its cohort, due a year later', async () => {
    const params = { cohortId: year.cohortId };
    const rule = { attendance: { kind: 'share' as const, percent: 70 }, submissions: { kind: 'all' as const } };
    await clerk.ask(contract.setYearRule, { params, input: { rule, version: 0 } });
    const copied = await clerk.ask(contract.copyCohort, { params, input: { withStaff: false } });
    await world.settle();
    const copy = { params: { cohortId: copied.answer.id as Id<'Cohort'> }, input: {} };
    const { items } = (await clerk.ask(contract.listMilestones, copy)).answer;
    expect(items.map(({ title, dueAt, trainees, rubric }) => [title.ja, dueAt, trainees, rubric.length])).toEqual([
      ['2027年度 中間の報告', '2027-11-22T00:10:00.000Z', 0, 2],
    ]);
    expect((await clerk.ask(contract.viewYearEnd, copy)).answer).toMatchObject({ rule, version: 1 });
  });
});
