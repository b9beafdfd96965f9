import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { CalendarDate, Id } from '#kernel';
import type { Client } from '../world/client.ts';
import { connect } from '../world/database.ts';
import { anOffice } from '../world/town.ts';
import { aTrainee, aYear, type TraineeGround, type YearGround } from '../world/trainee.ts';
import { aWorkOf, bornOn, consents, letsAnybodySee, seen, writesWork } from '../world/works.ts';
import { aWorld, type World } from '../world/world.ts';

const REASON = '語学と発表の経験から選んだ';
const day = (text: string) => text as CalendarDate;

describe('What a cohort shows elsewhere', () => {
  let world: World;
  let origin: string;
  let clerk: Client;
  let year: YearGround;
  let code: string;
  let workId: Id<'Work'>;
  const people = {} as Record<'maker' | 'partner' | 'stranger', TraineeGround & { client: Client }>;

  beforeAll(async () => {
    world = await aWorld();
    origin = await world.api.getUrl();
    const office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    year = await aYear(world.owner);
    code = `makers-${year.programId}`;
    const join = async (ground: YearGround, name: string) => {
      const trainee = await aTrainee(world.owner, ground, { name });
      await bornOn(world.owner, ground, trainee.learner, '2004-05-01');
      await world.owner.query('update accounts set mail = $2 where id = $1', [
        trainee.learner,
        `${trainee.traineeId}@example.jp`,
      ]);
      return { ...trainee, client: await world.as(trainee.learner, null) };
    };
    people.maker = await join(year, '秘密の本名');
    people.partner = await join(year, '相棒 次郎');
    people.stranger = await join(await aYear(world.owner), 'よその人');
    const { maker, partner } = people;
    workId = await aWorkOf(maker.client, maker.traineeId);
    const of = { params: { workId } };
    await maker.client.ask(contract.inviteWorkAuthor, { ...of, input: { traineeId: partner.traineeId } });
    await partner.client.ask(contract.answerWorkInvitation, { ...of, input: { accepts: true } });
    await writesWork(maker.client, workId);
    await letsAnybodySee(maker.client, workId);
    await consents(maker.client, workId);
    await consents(partner.client, workId, { shownAs: 'none', credit: null });
    const { version } = await seen(maker.client, workId);
    await clerk.ask(contract.releaseWork, { ...of, input: { version } });
  });
  afterAll(() => world.end());

  const told = (changed: object = {}) => ({
    kind: 'conference' as const,
    title: { ja: '光る鍵盤の仕組み', en: '' },
    place: { ja: 'ベルリン 展示館', en: 'Hall, Berlin' },
    country: 'DE',
    startsOn: day('2027-01-10'),
    endsOn: day('2027-01-12'),
    url: 'https://example.com/talk',
    language: 'en' as const,
    workId,
    traineeIds: [people.partner.traineeId],
    isPublic: true,
    ...changed,
  });
  const tells = (who: keyof typeof people, changed: object = {}) =>
    people[who].client.ask(contract.tellAppearance, {
      params: { traineeId: people[who].traineeId },
      input: told(changed),
    });
  const mine = async (who: keyof typeof people) =>
    (await people[who].client.ask(contract.listMyAppearances, { params: { traineeId: people[who].traineeId } })).answer
      .items;
  const open = async (path: string) => (await fetch(`${origin}${path}`)).text();
  const pages = async () => {
    const paths = ['ja', 'en'].flatMap((language) => {
      const results = `/${language}/programs/${code}/works/2026`;
      return [results, `${results}/${workId}`];
    });
    return Promise.all(paths.map(open));
  };
  const listed = async (input: object = {}) =>
    (await clerk.ask(contract.listAppearances, { params: {}, input })).answer;
  const confirms = (
    appearanceId: Id<'Appearance'>,
    version: number,
    title = { ja: '光る鍵盤の仕組み', en: 'How keys glow' },
  ) => {
    const { workId: _, traineeIds: __, isPublic: ___, ...words } = told({ title });
    return clerk.ask(contract.confirmAppearance, { params: { appearanceId }, input: { ...words, version } });
  };

  it('is told by a trainee, confirmed with corrections by the office, and public once all in it consented', async () => {
    expect((await tells('maker', { endsOn: day('2027-01-09') })).problem.code).toBe('activity-ends-before-it-starts');
    expect((await tells('maker', { url: 'http://example.com' })).problem.code).toBe('activity-link-not-secure');
    expect((await tells('stranger')).status).toBe(404);
    const { appearanceId } = (await tells('maker')).answer as { appearanceId: Id<'Appearance'> };
    expect((await mine('stranger')).length).toBe(0);
    expect((await mine('partner')).map(({ isMine, ...given }) => [isMine, given.consents])).toEqual([[false, false]]);
    expect(
      (await listed({ state: 'told' })).items.map(({ tellerName, people: all }) => [tellerName, all.length]),
    ).toEqual([['秘密の本名', 2]]);
    expect((await confirms(appearanceId, 1, { ja: '題', en: ' ' })).problem.code).toBe(
      'appearance-not-in-both-languages',
    );
    expect((await confirms(appearanceId, 2)).problem.code).toBe('record-changed-meanwhile');
    expect((await people.maker.client.ask(contract.listAppearances, { params: {}, input: {} })).status).toBe(403);
    expect((await confirms(appearanceId, 1)).answer).toEqual({ version: 2 });
    expect((await pages()).join()).not.toMatch(/仕組み|How keys glow/);
    const agree = (agrees: boolean, version = 2) =>
      people.partner.client.ask(contract.consentToAppearance, {
        params: { appearanceId },
        input: { consents: agrees, version },
      });
    const ofOther = { params: { appearanceId }, input: { consents: true, version: 2 } };
    expect((await people.stranger.client.ask(contract.consentToAppearance, ofOther)).status).toBe(404);
    expect((await agree(true, 1)).problem.code).toBe('record-changed-meanwhile');
    expect((await agree(true)).status).toBe(200);
    const shown = await pages();
    expect(shown.map((page) => /光る鍵盤の仕組み|How keys glow/.test(page))).toEqual([true, true, true, true]);
    expect(shown[0]).toContain('ベルリン 展示館、ドイツ');
    expect(shown[2]).toMatch(/Hall, Berlin, Germany January 10\s–\s12, 2027/);
    expect(shown.join()).not.toMatch(/秘密|相棒/);
    expect(shown[0]).toContain('<span class="small">ひかり</span>');
    await agree(false);
    expect((await pages()).join()).not.toMatch(/仕組み|How keys glow/);
    await agree(true);
    const back = { params: { appearanceId }, input: { reason: '日付の誤り' } };
    expect((await clerk.ask(contract.takeAppearanceBack, back)).status).toBe(201);
    expect((await pages()).join()).not.toMatch(/仕組み|How keys glow/);
    expect((await clerk.ask(contract.takeAppearanceBack, back)).status).toBe(404);
  });

  it('is confirmed by the office alone, and consented to by each alone, whatever a statement forgets', async () => {
    const { maker } = people;
    const { appearanceId } = (await tells('maker')).answer as { appearanceId: Id<'Appearance'> };
    const asMaker = async (sql: string) => {
      const api = await connect('kunren_api');
      try {
        await api.query('begin');
        await api.query(`select set_config('app.reach', 'self', true), set_config('app.reach_id', $1, true)`, [
          maker.learner,
        ]);
        return await api.query(sql, [appearanceId]).then(({ rowCount }) => rowCount, String);
      } finally {
        await api.query('rollback');
        await api.end();
      }
    };
    const refused = expect.stringContaining('row-level security policy');
    expect(await asMaker(`update appearances set language = 'ja' where id = $1`)).toBe(1);
    const confirmed = `title_en = 'x', place_en = 'x', confirmed_by = learner_id, confirmed_at = now(), state = 'confirmed'`;
    expect(await asMaker(`update appearances set ${confirmed} where id = $1`)).toEqual(refused);
    const place = 'appearance_id, trainee_id, organization_id, learner_id, cohort_id, track_id, teller_id';
    const inTheirName = `
      insert into appearance_people (${place}, consented_at)
      select ${place}, now() from appearance_people where appearance_id = $1 and learner_id <> teller_id`;
    expect(await asMaker(inTheirName)).toEqual(refused);
    const params = { appearanceId };
    expect((await maker.client.ask(contract.removeAppearance, { params, input: {} })).status).toBe(200);
  });

  it('is told anew with new consents, found by the office, taken out as a table, and removed by who told it', async () => {
    const [first] = await mine('maker');
    const params = { appearanceId: first!.appearanceId as Id<'Appearance'> };
    await confirms(params.appearanceId, first!.version);
    expect((await mine('maker'))[0]?.isShown).toBe(true);
    const anew = { ...told({ kind: 'prize' }), version: first!.version + 1 };
    expect((await people.partner.client.ask(contract.tellAppearanceAnew, { params, input: anew })).status).toBe(404);
    expect((await people.maker.client.ask(contract.tellAppearanceAnew, { params, input: anew })).status).toBe(200);
    expect((await mine('partner'))[0]).toMatchObject({ kind: 'prize', state: 'told', consents: false });
    expect((await listed({ q: 'ベルリン', kind: 'prize', cohortId: year.cohortId })).total).toBe(1);
    expect((await listed({ kind: 'paper' })).total).toBe(0);
    const csv = await clerk.fetch(contract.downloadAppearances, { params: {}, input: { format: 'csv' } });
    expect(await csv.text()).toContain('光る鍵盤の仕組み');
    expect((await people.partner.client.ask(contract.removeAppearance, { params })).status).toBe(404);
    expect((await people.maker.client.ask(contract.removeAppearance, { params })).status).toBe(200);
    expect(await mine('partner')).toEqual([]);
  });

  it('is a dispatch whose people the office chooses with a reason that only it reads, and who say whether they go', async () => {
    const both = (ja: string, en: string) => ({ ja, en });
    const plan = {
      title: both('欧州派遣', 'To Europe'),
      purpose: both('作品を見せる', 'To show works'),
      place: both('ベルリン', 'Berlin'),
      country: 'DE',
      startsOn: day('2027-02-01'),
      endsOn: day('2027-02-05'),
    };
    const planned = await clerk.ask(contract.planDispatch, { params: {}, input: { cohortId: year.cohortId, ...plan } });
    const { dispatchId } = planned.answer as { dispatchId: Id<'Dispatch'> };
    const of = { params: { dispatchId } };
    const chooses = (who: keyof typeof people) =>
      clerk.ask(contract.chooseForDispatch, { ...of, input: { traineeId: people[who].traineeId, reason: REASON } });
    expect((await chooses('stranger')).status).toBe(404);
    expect([(await chooses('maker')).status, (await chooses('partner')).status]).toEqual([201, 201]);
    expect((await chooses('maker')).problem.code).toBe('already-sent');
    await world.settle();
    const mails = () => world.mailbox.mails.map(({ to, subject }) => `${to} ${subject}`);
    for (const who of ['maker', 'partner'] as const) {
      expect(mails()).toContain(
        `${people[who].traineeId}@example.jp 【Kunren 訓練】海外派遣に選ばれました（欧州派遣）`,
      );
    }
    const own = async (who: keyof typeof people) =>
      people[who].client.ask(contract.listMyDispatches, { params: { traineeId: people[who].traineeId } });
    expect((await own('maker')).answer.items).toMatchObject([{ state: 'planned', answer: 'asked', place: plan.place }]);
    expect(JSON.stringify([(await own('maker')).answer, world.mailbox.mails])).not.toContain(REASON);
    expect((await own('stranger')).answer.items).toEqual([]);
    const answers = (who: keyof typeof people, goes: boolean, traineeId = people[who].traineeId) =>
      people[who].client.ask(contract.answerDispatch, { params: { dispatchId, traineeId }, input: { goes } });
    expect((await answers('maker', true)).answer).toEqual({ answer: 'going' });
    expect((await answers('partner', true, people.maker.traineeId)).status).toBe(404);
    expect((await answers('partner', false)).answer).toEqual({ answer: 'not-going' });
    const [row] = (await clerk.ask(contract.listDispatches, { params: {}, input: { state: 'planned' } })).answer.items;
    expect(row?.people.map(({ name, answer, reason }) => [name, answer, reason])).toEqual(
      expect.arrayContaining([
        ['秘密の本名', 'going', REASON],
        ['相棒 次郎', 'not-going', REASON],
      ]),
    );
    const moved = { ...plan, endsOn: day('2027-02-06'), version: 1 };
    expect((await clerk.ask(contract.correctDispatch, { ...of, input: moved })).answer).toEqual({ version: 2 });
    const called = { ...of, input: { reason: '渡航の制限', version: 2 } };
    expect((await clerk.ask(contract.cancelDispatch, called)).answer).toEqual({ version: 3 });
    await world.settle();
    const canceled = mails().filter((line) => line.includes('中止'));
    expect(canceled).toEqual([
      `${people.maker.traineeId}@example.jp 【Kunren 訓練】海外派遣が中止になりました（欧州派遣）`,
    ]);
    expect((await answers('maker', false)).problem.code).toBe('dispatch-not-planned');
    expect((await chooses('maker')).problem.code).toBe('dispatch-not-planned');
  });

  it('is a dispatch that was held and says what came of it, in a table with its people', async () => {
    const said = { ja: '米国派遣', en: 'To America' };
    const days = { startsOn: day('2027-03-01'), endsOn: day('2027-03-05') };
    const plan = { title: said, purpose: said, place: said, country: 'US', ...days };
    const planned = await clerk.ask(contract.planDispatch, { params: {}, input: { cohortId: year.cohortId, ...plan } });
    const { dispatchId } = planned.answer as { dispatchId: Id<'Dispatch'> };
    const of = { params: { dispatchId } };
    const { traineeId } = people.maker;
    await clerk.ask(contract.chooseForDispatch, { ...of, input: { traineeId, reason: REASON } });
    const reports = (reportUrl: string | null, version: number) =>
      clerk.ask(contract.reportDispatch, { ...of, input: { report: '3人に見せた', reportUrl, version } });
    expect((await reports('http://example.com', 1)).problem.code).toBe('activity-link-not-secure');
    expect((await reports('https://example.com/report', 1)).answer).toEqual({ version: 2 });
    expect((await reports(null, 2)).answer).toEqual({ version: 3 });
    const drops = { params: { dispatchId, traineeId }, input: { reason: '辞退' } };
    expect((await clerk.ask(contract.dropFromDispatch, drops)).problem.code).toBe('dispatch-not-planned');
    const csv = await clerk.fetch(contract.downloadDispatches, {
      params: {},
      input: { format: 'csv', state: 'held' },
    });
    const table = await csv.text();
    for (const shown of ['米国派遣', '実施', '3人に見せた', '秘密の本名', REASON]) expect(table).toContain(shown);
    expect((await people.maker.client.ask(contract.listDispatches, { params: {}, input: {} })).status).toBe(403);
  });
});
