import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { serves } from '../world/cohort.ts';
import { anOffice, aTeacher, type Office } from '../world/town.ts';
import { aTrainee, aYear, type TraineeGround, type YearGround } from '../world/trainee.ts';
import { aWorld, type World } from '../world/world.ts';

describe('The log of a year', () => {
  let world: World;
  let office: Office;
  let year: YearGround;
  let trainee: TraineeGround;
  let mentorId: PersonId;
  let maker: Client;
  let fellow: Client;
  let mentor: Client;
  let besides: Client;
  let clerk: Client;
  let of: { params: { traineeId: Id<'Trainee'> } };
  let entry: { params: { logEntryId: Id<'LogEntry'> } };

  beforeAll(async () => {
    world = await aWorld();
    office = await anOffice(world.owner);
    year = await aYear(world.owner);
    const [own, other] = year.trackIds;
    const teaching = async (name: string, trackId: Id<'Track'>) => {
      const personId = await aTeacher(world.owner, office, name);
      await serves(world.owner, { ...year, trackId, personId });
      return personId;
    };
    mentorId = await teaching('担当のメンター', own);
    mentor = await world.as(mentorId, office.id);
    besides = await world.as(await teaching('別コースの講師', other), office.id);
    clerk = await world.as(office.clerk, office.id);
    trainee = await aTrainee(world.owner, year, { name: '記録を書く人' });
    const { learner } = await aTrainee(world.owner, year, { name: '同じコースの人' });
    [maker, fellow] = [await world.as(trainee.learner, null), await world.as(learner, null)];
    of = { params: { traineeId: trainee.traineeId } };
    const placing = { seminarId: null, mentorIds: [mentorId], version: 1 };
    await clerk.ask(contract.placeTrainee, { ...of, input: placing });
    await world.settle();
  });
  afterAll(() => world.end());

  const log = async () => (await maker.ask(contract.viewMyLog, { ...of, input: {} })).answer;
  const keeps = (body: string, revision: number) =>
    maker.ask(contract.keepLogDraft, { ...of, input: { body, links: [], revision } });
  const mailed = async () => {
    await world.settle();
    return world.mailbox.mails.splice(0);
  };

  it('keeps what is being written, and overwrites nothing that another window kept', async () => {
    expect((await log()).draft).toEqual({ body: '', links: [], revision: 0 });
    expect((await keeps('音が出た', 0)).answer).toEqual({ revision: 1 });
    expect((await keeps('古い窓', 0)).problem.code).toBe('log-draft-changed-elsewhere');
    expect((await log()).draft.body).toBe('音が出た');
    expect((await fellow.ask(contract.viewMyLog, { ...of, input: {} })).status).toBe(404);
  });

  it('is written by the trainee: the mentor hears of it once, and not what it says', async () => {
    await mailed();
    const text = { body: '音が出たので配線を直した。', links: ['https://example.jp/demo'] };
    const wrong = { body: '', links: ['javascript:alert(1)'] };
    expect((await maker.ask(contract.writeLogEntry, { ...of, input: wrong })).problem.code).toBe('link-malformed');
    const written = await maker.ask(contract.writeLogEntry, { ...of, input: text });
    entry = { params: { logEntryId: written.answer.logEntryId as Id<'LogEntry'> } };
    const { draft, items } = await log();
    expect([draft.body, items.map(({ body, links, awaitsAnswer }) => [body, links, awaitsAnswer])]).toEqual([
      '',
      [[text.body, text.links, true]],
    ]);
    const mails = await mailed();
    expect(mails.map(({ to }) => to)).toEqual([`${mentorId}@example.jp`]);
    expect(mails[0]?.text).toContain('記録を書く人 さんの記録に書き込みがありました');
    expect(mails[0]?.text).not.toContain('配線');
  });

  it('is answered by those who guide the track, and the trainee answers back', async () => {
    const says = (client: Client, body: string) => client.ask(contract.answerLogEntry, { ...entry, input: { body } });
    expect((await says(besides, '別のコースから')).status).toBe(404);
    expect((await says(mentor, '回路図も見せてください。')).status).toBe(201);
    expect((await mailed()).map(({ to }) => to)).toEqual([`${trainee.learner}@example.jp`]);
    const back = await maker.ask(contract.answerBack, { ...entry, input: { body: '明日載せます。' } });
    expect(back.status).toBe(201);
    expect((await mailed()).map(({ to }) => to)).toEqual([`${mentorId}@example.jp`]);
    const [seen] = (await mentor.ask(contract.viewTraineeLog, { ...of, input: {} })).answer.items;
    expect(
      seen?.answers.map(({ author, isByTrainee, abilities }) => [author.name, isByTrainee, abilities.correct]),
    ).toEqual([
      ['担当のメンター', false, true],
      ['記録を書く人', true, false],
    ]);
    expect(seen?.awaitsAnswer).toBe(true);
    expect((await log()).items[0]?.answers[0]?.author.name).toBe('担当のメンター');
  });

  it('is corrected by whoever wrote the words, and says so', async () => {
    const correction = { body: '音が出た。配線も直した。', links: [], version: 1 };
    expect((await maker.ask(contract.correctLogEntry, { ...entry, input: correction })).answer).toEqual({ version: 2 });
    expect((await maker.ask(contract.correctLogEntry, { ...entry, input: correction })).problem.code).toBe(
      'record-changed-meanwhile',
    );
    expect(
      (await fellow.ask(contract.correctLogEntry, { ...entry, input: { ...correction, version: 2 } })).status,
    ).toBe(404);
    const [{ answers: [said] = [], ...own } = { answers: [] }] = (await log()).items;
    expect(own).toMatchObject({ body: correction.body, links: [], version: 2 });
    const answer = { params: { logAnswerId: said?.logAnswerId as Id<'LogAnswer'> } };
    const words = { body: '回路図と写真も見せてください。', version: 1 };
    expect((await clerk.ask(contract.correctLogAnswer, { ...answer, input: words })).problem.code).toBe(
      'words-of-somebody-else',
    );
    expect((await maker.ask(contract.correctOwnAnswer, { ...answer, input: words })).problem.code).toBe(
      'words-of-somebody-else',
    );
    expect((await mentor.ask(contract.correctLogAnswer, { ...answer, input: words })).answer).toEqual({ version: 2 });
    const corrected = (await log()).items[0];
    expect([corrected?.correctedAt, corrected?.answers[0]?.correctedAt].every(Boolean)).toBe(true);
    expect(await mailed()).toEqual([]);
  });

  describe('and the notes beside it', () => {
    const WORDS = '伸び悩みに見えるので声をかける';

    it('are read by those who guide the track and the office, and corrected by whoever wrote them', async () => {
      const writes = (client: Client) => client.ask(contract.writeTraineeNote, { ...of, input: { body: WORDS } });
      expect([(await writes(besides)).status, (await writes(maker)).status]).toEqual([404, 403]);
      const { traineeNoteId } = (await writes(mentor)).answer;
      const [seen] = (await clerk.ask(contract.listTraineeNotes, { ...of, input: {} })).answer.items;
      expect([seen?.author.name, seen?.body, seen?.abilities.correct]).toEqual(['担当のメンター', WORDS, false]);
      const note = { params: { traineeNoteId: traineeNoteId as Id<'TraineeNote'> } };
      const words = { body: `${WORDS}。`, version: 1 };
      expect((await clerk.ask(contract.correctTraineeNote, { ...note, input: words })).problem.code).toBe(
        'words-of-somebody-else',
      );
      expect((await mentor.ask(contract.correctTraineeNote, { ...note, input: words })).answer).toEqual({ version: 2 });
    });

    it('are in no event and in no mail', async () => {
      expect(await mailed()).toEqual([]);
      const { rows } = await world.owner.query(`select e::text || coalesce(v::text, '') as line
        from events e left join event_values v on v.event_id = e.id`);
      expect(rows.filter(({ line }) => line.includes(WORDS))).toEqual([]);
    });
  });
});
