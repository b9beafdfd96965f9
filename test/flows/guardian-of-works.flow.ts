import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { FileId, Id } from '#kernel';
import { png } from '../world/authored.ts';
import type { Client } from '../world/client.ts';
import { anOffice, type Office } from '../world/town.ts';
import { aTrainee, aYear, type TraineeGround, type YearGround } from '../world/trainee.ts';
import { aWorkOf, bornOn, consents, letsAnybodySee, seen, sendsTo, writesWork } from '../world/works.ts';
import { aWorld, type World } from '../world/world.ts';

type WorkId = Id<'Work'>;
type Person = TraineeGround & { client: Client; mail: string };
const params = {};
const guardianMail = 'oya@example.jp';
const CODE = /guardian\/work#code=([0-9a-f]{32})/g;

describe('The guardian of an author', () => {
  let world: World;
  let origin: string;
  let office: Office;
  let clerk: Client;
  let year: YearGround;
  let visitor: Client;
  let minor: Person;
  let partner: Person;
  let workId: WorkId;

  const join = async (name: string, mail: string, birthday: string): Promise<Person> => {
    const trainee = await aTrainee(world.owner, year, { trackId: year.trackIds[0], name });
    await world.owner.query('update accounts set mail = $2 where id = $1', [trainee.learner, mail]);
    await bornOn(world.owner, year, trainee.learner, birthday);
    return { ...trainee, mail, client: await world.as(trainee.learner, null) };
  };
  beforeAll(async () => {
    world = await aWorld();
    origin = await world.api.getUrl();
    office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    year = await aYear(world.owner);
    minor = await join('若葉 三郎', 'wakaba@example.jp', '2010-05-01');
    partner = await join('相棒 次郎', 'aibo@example.jp', '2003-05-01');
  });
  afterAll(() => world.end());
  /** Written, with a picture, and asked to be public. */
  beforeEach(async () => {
    visitor = await world.visitor();
    world.mailbox.mails.length = 0;
    workId = await aWorkOf(minor.client, minor.traineeId);
    await sendsTo(minor.client, workId, { bytes: png() });
    await writesWork(minor.client, workId);
    await letsAnybodySee(minor.client, workId);
  });

  const of = () => ({ params: { workId } });
  const mailsTo = async (address: string) => {
    await world.settle();
    return world.mailbox.mails.filter(({ to }) => to === address).map(({ subject, text }) => `${subject}\n${text}`);
  };
  const ask = async (who = minor, mail = guardianMail) => {
    const { version } = await seen(who.client, workId);
    return who.client.ask(contract.askGuardianForWork, { ...of(), input: { version, mail } });
  };
  const codes = async () => {
    const mail = (await mailsTo(guardianMail)).at(-1) ?? '';
    const [code = '', withdrawal = ''] = [...mail.matchAll(CODE)].map(([, found]) => found);
    return { code, withdrawal };
  };
  const asked = async () => {
    await consents(minor.client, workId);
    expect((await ask()).status).toBe(201);
    return codes();
  };
  const look = (code: string) => visitor.ask(contract.viewGuardianWork, { params, input: { code } });
  const answer = (code: string, agrees = true) =>
    visitor.ask(contract.answerGuardianWork, { params, input: { code, guardianName: '若葉 大樹', agrees } });
  const withdraw = (code: string) => visitor.ask(contract.withdrawGuardianWork, { params, input: { code } });
  const lacks = async () => (await seen(minor.client, workId)).lacks.map(({ what }) => what);
  const standing = async () => (await seen(minor.client, workId)).guardianAsked?.standing;
  const release = async () => {
    const { version } = await seen(minor.client, workId);
    return clerk.ask(contract.releaseWork, { ...of(), input: { version } });
  };
  const shownToAnybody = async () =>
    (await fetch(`${origin}/ja/programs/makers-${year.programId}/works/2026/${workId}`)).status;
  const later = async (minutes: number) => {
    world.clock.instant = new Date(world.clock.instant.getTime() + minutes * 60_000);
    minor.client = await world.as(minor.learner, null);
  };

  it('is asked once the author has consented, sees the work as it would be shown, and agrees without an account', async () => {
    expect((await ask()).problem.code).toBe('work-consent-comes-first');
    await consents(minor.client, workId);
    expect((await ask(minor, minor.mail.toUpperCase())).problem.code).toBe('guardian-mail-is-yours');
    expect((await ask()).status).toBe(201);
    expect((await ask()).problem.code).toBe('consent-asked-just-now');
    const { code, withdrawal } = await codes();
    for (const table of ['work_guardian_links', 'events', 'event_deliveries', 'notices']) {
      const kept = await world.owner.query(`select from ${table} t where t::text like any ($1)`, [
        [`%${code}%`, `%${withdrawal}%`],
      ]);
      expect([table, kept.rowCount]).toEqual([table, 0]);
    }
    const shown = (await look(code)).answer;
    expect(shown).toMatchObject({
      may: 'answer',
      isAsAsked: true,
      author: '若葉 三郎',
      title: { ja: '光る鍵盤', en: 'A keyboard of light' },
      shownAs: 'handle',
      credit: { ja: 'ひかり', en: 'hikari' },
      others: [],
    });
    const [picture] = shown.pictures;
    const file = (ticket: string) =>
      visitor.fetch(contract.guardianWorkFile, { params: { ticket, fileId: picture!.fileId as FileId } });
    expect((await file(shown.ticket)).headers.get('content-type')).toBe('image/png');
    expect([(await file(code)).status, (await file('0'.repeat(32))).status]).toEqual([404, 404]);
    expect((await withdraw(code)).problem.code).toBe('work-consent-link-refused');
    expect((await withdraw(withdrawal)).problem.code).toBe('work-consent-link-refused');
    expect((await look(withdrawal)).problem.code).toBe('work-consent-link-refused');

    expect(await lacks()).toEqual(['guardian']);
    expect((await answer(code)).status).toBe(201);
    expect((await answer(code)).problem.code).toBe('work-consent-link-refused');
    expect(await lacks()).toEqual([]);
    expect((await ask()).problem.code).toBe('consent-not-needed');
    const kept = await world.owner.query('select mail, answer from work_guardian_links where work_id = $1', [workId]);
    expect(kept.rows).toEqual([{ mail: null, answer: 'given' }]);
  });

  it('takes a public work from everybody at once by the second link of the same mail', async () => {
    const { code, withdrawal } = await asked();
    await answer(code);
    expect((await release()).status).toBe(201);
    expect(await shownToAnybody()).toBe(200);
    await later(60 * 24 * 100);
    expect((await look(withdrawal)).answer).toMatchObject({ may: 'withdraw' });
    expect(await shownToAnybody()).toBe(200);
    expect((await withdraw(withdrawal)).status).toBe(201);
    expect(await shownToAnybody()).toBe(404);
    expect((await withdraw(withdrawal)).problem.code).toBe('work-consent-link-refused');
    expect(await lacks()).toEqual(['guardian']);
    expect(await standing()).toBe('withdrawn');
    clerk = await world.as(office.clerk, office.id);
    expect((await release()).problem.code).toBe('work-not-ready');
    const told = await world.owner.query(`select kind from events where facts->>'workId' = $1`, [workId]);
    expect(told.rows.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['work-guardian-consent-given', 'work-guardian-consent-withdrawn', 'work-taken-back']),
    );
  });

  it('is asked anew about a new version and about another name, and not bound by a link that has lapsed', async () => {
    const first = await asked();
    await writesWork(minor.client, workId, { license: 'MIT' });
    expect((await look(first.code)).answer).toMatchObject({ isAsAsked: false });
    expect((await answer(first.code)).problem.code).toBe('work-changed-since-asked');
    await later(11);
    const second = await asked();
    expect((await look(first.code)).problem.code).toBe('work-consent-link-refused');
    await answer(second.code);
    expect(await lacks()).toEqual([]);
    await consents(minor.client, workId, { shownAs: 'real-name', credit: { ja: '若葉 三郎', en: 'Wakaba' } });
    expect(await lacks()).toEqual(['guardian']);
    await later(11);
    expect((await ask()).status).toBe(201);
    const third = await codes();
    await later(60 * 24 * 14 + 1);
    expect((await answer(third.code)).problem.code).toBe('work-consent-link-refused');
    expect((await ask()).status).toBe(201);
    const fourth = await codes();
    expect((await look(fourth.code)).answer).toMatchObject({ credit: { en: 'Wakaba' } });
    expect((await answer(fourth.code, false)).status).toBe(201);
    expect([await standing(), await lacks()]).toEqual(['declined', ['guardian']]);
  });

  it('is asked of minors alone; whoever is invited as an author gets a mail, and who invited them hears the answer', async () => {
    const { traineeId } = partner;
    partner.client = await world.as(partner.learner, null);
    const invite = () => minor.client.ask(contract.inviteWorkAuthor, { ...of(), input: { traineeId } });
    const reply = (accepts: boolean) =>
      partner.client.ask(contract.answerWorkInvitation, { ...of(), input: { accepts } });
    expect((await invite()).status).toBe(201);
    expect(await mailsTo(partner.mail)).toEqual([expect.stringContaining(`/years/${traineeId}/works/${workId}`)]);
    expect(await mailsTo(partner.mail)).toEqual([expect.stringContaining('若葉 三郎さんが、作品「光る鍵盤」')]);
    await reply(false);
    expect(await mailsTo(minor.mail)).toEqual([
      expect.stringContaining('相棒 次郎さんが、作品「光る鍵盤」への招待を辞退'),
    ]);
    await invite();
    await reply(true);
    expect((await mailsTo(minor.mail)).at(-1)).toContain('作者に加わりました');
    // Whoever has answered before the mail left is asked no more.
    expect(await mailsTo(partner.mail)).toHaveLength(1);
    await consents(partner.client, workId);
    expect((await ask(partner)).problem.code).toBe('work-guardian-not-needed');
  });
});
