import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, PersonId } from '#kernel';
import { readTable } from '#platform';
import {
  type AudienceGround,
  aPlainBrowser,
  aPublicPresentation,
  aVisitor,
  linkIn,
  anOpening as opening,
  registrationsSeen,
  WATCH,
  LINK_OF_TRAINEES,
} from '../world/audience.ts';
import { readCalendar } from '../world/calendar.ts';
import type { Client } from '../world/client.ts';
import { serves } from '../world/cohort.ts';
import { elementsIn } from '../world/markup.ts';
import { anOffice, aTeacher, type Office } from '../world/town.ts';
import { aYear, type YearGround } from '../world/trainee.ts';
import { aWorld, type World } from '../world/world.ts';

const DAY = '2027-02-20';
describe('Somebody comes to see a results presentation', () => {
  let world: World;
  let office: Office;
  let clerk: Client;
  let year: YearGround;
  let ground: AudienceGround;
  let browser: Awaited<ReturnType<typeof aPlainBrowser>>;
  let [assistant, judge]: PersonId[] = [];
  let version = 0;

  beforeAll(async () => {
    world = await aWorld();
    office = await anOffice(world.owner);
    year = await aYear(world.owner);
    ground = await aPublicPresentation(world.owner, year, DAY);
    browser = await aPlainBrowser(world);
    const staff = async (name: string, part: string) => {
      const personId = await aTeacher(world.owner, office, name);
      await serves(world.owner, { ...year, trackId: year.trackIds[0], personId, part });
      return personId;
    };
    [assistant, judge] = [await staff('受付の人', 'assistant'), await staff('審査の人', 'judge')];
    await at('2027-01-05T09:00:00');
  });
  afterAll(() => world.end());

  const at = async (moment: string) => {
    world.clock.instant = new Date(`${moment}+09:00`);
    clerk = await world.as(office.clerk, office.id);
  };
  const params = () => ({ presentationId: ground.presentationId });
  const open = async (changes: object = {}) => {
    const answered = await clerk.ask(contract.openAudience, {
      params: params(),
      input: { ...opening, ...changes, version },
    });
    if (answered.status === 200) version = answered.answer.version;
    return answered;
  };
  const view = async () => (await clerk.ask(contract.viewAudience, { params: params() })).answer;
  const list = async (input: object = {}, who = clerk) => who.ask(contract.listAudience, { params: params(), input });
  const namesIn = async (input: object = {}) => (await list(input)).answer.items.map(({ name }) => name);
  const idOf = async (q: string) => (await list({ q })).answer.items[0]?.id as Id<'AudienceRegistration'>;
  const page = (name: string, language: 'ja' | 'en' = 'ja') => `${ground.at(language)}/${name}`;
  const register = (mail: string, fields: object = {}, language: 'ja' | 'en' = 'ja') =>
    browser.send(page('registration', language), { ...aVisitor, mail, ...fields });
  const lastTo = async (mail: string) => {
    await world.settle();
    return world.mailbox.mails.filter(({ to }) => to === mail).at(-1)!;
  };
  const confirm = async (mail: string) => {
    const { path, code } = linkIn(await lastTo(mail), 'confirmation');
    return browser.send(path, { code });
  };
  const joins = async (mail: string, fields: object = {}) => {
    await register(mail, fields);
    await confirm(mail);
    return lastTo(mail);
  };
  const entriesOf = ({ calendar = [] }: Awaited<ReturnType<typeof lastTo>>) =>
    calendar.flatMap(({ content }) => readCalendar(content));
  const ownPage = async (mail: string) => {
    const links = world.mailbox.mails.filter(({ to, text }) => to === mail && text.includes('/place?code='));
    return linkIn(links.at(-1)!, 'place');
  };
  const own = async (mail: string) => {
    const { path, code } = await ownPage(mail);
    return (await browser.open(`${path}?code=${code}`)).text;
  };
  const change = async (mail: string, deed: string) => {
    const { path, code } = await ownPage(mail);
    return browser.send(path, { code, deed });
  };

  it('once the office says from when, how many and for whom', async () => {
    expect((await browser.open(page('registration'))).status).toBe(404);
    expect((await open({ closesAt: opening.opensAt })).problem.code).toBe('audience-window-out-of-order');
    expect((await open({ roomPlaces: 0, onlinePlaces: 0 })).problem.code).toBe('audience-nowhere');
    expect((await open()).status).toBe(200);
    const stale = await clerk.ask(contract.openAudience, { params: params(), input: { ...opening, version: 0 } });
    expect(stale.problem.code).toBe('record-changed-meanwhile');
    const asAssistant = await world.as(assistant!, office.id);
    const asked = { params: params(), input: { ...opening, version } };
    expect((await asAssistant.ask(contract.openAudience, asked)).status).toBe(403);
    expect(await view()).toMatchObject({ window: 'before', erasedOn: '2027-03-22', walkIns: 0 });
  });

  it('within the window, to the second, on a page in both languages without a script', async () => {
    await at('2027-01-10T08:59:59');
    expect((await register('early@example.jp')).text).toContain('この時間に申し込んでください');
    await at('2027-01-10T09:00:00');
    const pages = [await browser.open(page('registration')), await browser.open(page('registration', 'en'))];
    for (const { text, headers, status } of pages) {
      expect([status, headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual([
        200,
        'private, no-store',
        'noindex',
      ]);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("form-action 'self'");
      expect(text).not.toMatch(/<script|watch\.example|meet\.example/);
      expect(elementsIn(text).filter(({ name }) => name === 'h1')).toHaveLength(1);
    }
    expect(pages.map(({ text }) => [text.includes('入場は無料です。'), text.includes('Entry is free.')])).toEqual([
      [true, false],
      [false, true],
    ]);
    const wrong = await register('no address', { name: ' ', agreed: '', affiliation: '<b>"大学"</b>' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="&lt;b&gt;&quot;大学&quot;&lt;/b&gt;"');
    const told = elementsIn(wrong.text).filter(({ attributes }) => attributes['class'] === 'problem');
    expect(told.map(({ attributes }) => attributes['id'])).toEqual([
      undefined,
      'name-problem',
      'mail-problem',
      'agreed-problem',
    ]);
    const elsewhere = await browser.send(
      page('registration'),
      { ...aVisitor, mail: 'x@example.jp' },
      'https://evil.example',
    );
    expect(elsewhere.status).toBe(403);
    expect(await view()).toMatchObject({ asked: 0 });
  });

  it('by the link of a mail, in the language they chose, which takes no place before and lapses', async () => {
    const answers = [
      await register('Hana@example.jp'),
      await register('late@example.jp', { mailLanguage: 'en' }, 'en'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const asked = [await lastTo('hana@example.jp'), await lastTo('late@example.jp')];
    expect(asked.map(({ subject }) => subject)).toEqual([
      '【Kunren 訓練】申込みを確定してください: 成果発表会',
      '[Kunren] Please confirm your registration: Results',
    ]);
    for (const { text } of asked) expect(text).not.toMatch(/見学|watch\.example/);
    expect(await view()).toMatchObject({ asked: 2, room: { confirmed: 0 } });
    expect(await namesIn()).toEqual([]);
    const { path, code } = linkIn(asked[0]!, 'confirmation');
    expect((await browser.open(`${path}?code=${code}`)).text).toContain('申込みを確定する');
    expect(await view()).toMatchObject({ asked: 2 });
    const confirmed = await confirm('hana@example.jp');
    expect(confirmed.text).toContain('参加の席があります');
    expect((await browser.send(path, { code })).status).toBe(404);
    const mail = await lastTo('hana@example.jp');
    expect(mail.text).not.toContain(WATCH);
    expect(entriesOf(mail)).toMatchObject([
      { method: 'REQUEST', summary: '成果発表会', location: '北の研修所', sequence: 1 },
    ]);
    await at('2027-01-12T09:00:01');
    const late = linkIn(asked[1]!, 'confirmation');
    expect((await browser.send(late.path, { code: late.code })).status).toBe(404);
    await world.tick();
    expect(await view()).toMatchObject({ asked: 0, room: { confirmed: 1 } });
  });

  it('and is told the same whether or not the address has registered; its mailbox is told more', async () => {
    await open({ roomPlaces: null });
    const [known, unknown] = [await register('hana@example.jp', { name: '別の人' }), await register('new@example.jp')];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    expect((await lastTo('hana@example.jp')).subject).toContain('申込みはお済みです');
    expect(await namesIn()).toEqual(['見学 花子']);
    await open({ roomPlaces: 1 });
  });

  it('or waits where there is no place, and moves up in the order in which they said so', async () => {
    const full = await register('second@example.jp', { name: '二番' });
    expect(full.status).toBe(409);
    expect(full.text).toMatch(/「会場」は満員です.*キャンセル待ち/s);
    for (const name of ['second', 'third']) {
      const mail = await joins(`${name}@example.jp`, { name: `待つ ${name}`, waits: 'yes' });
      expect([mail.subject.includes('キャンセル待ちに入りました'), mail.calendar]).toEqual([true, []]);
    }
    expect(await own('third@example.jp')).toContain('順番: 2');
    expect((await browser.open(page('registration', 'en'))).text).toContain('full (waiting: 2)');
    const left = await change('hana@example.jp', 'cancel');
    expect(left.text).toContain('この申込みは取り消されています');
    expect(entriesOf(await lastTo('hana@example.jp'))).toMatchObject([
      { method: 'CANCEL', sequence: 2, status: 'CANCELLED' },
    ]);
    expect(entriesOf(await lastTo('second@example.jp'))).toMatchObject([{ method: 'REQUEST', sequence: 2 }]);
    expect(await namesIn({ state: 'confirmed' })).toEqual(['待つ second']);
    expect((await change('hana@example.jp', 'online')).text).toContain('もう一度申し込んでください');
  });

  it('online, where the link to watch is theirs alone; who comes the other way leaves their place', async () => {
    await joins('watcher@example.jp', { name: 'Wanda Watcher', form: 'online', mailLanguage: 'en' });
    const mail = await lastTo('watcher@example.jp');
    expect([mail.text.includes(`Watch: ${WATCH}`), mail.text.includes('Dear Wanda Watcher')]).toEqual([true, true]);
    expect(await own('watcher@example.jp')).toContain(WATCH);
    for (const who of ['second', 'third']) expect(await own(`${who}@example.jp`)).not.toContain('watch.example');
    expect((await change('watcher@example.jp', 'room')).status).toBe(409);
    const moved = await change('second@example.jp', 'online');
    expect(moved.text).toContain(WATCH);
    expect(entriesOf(await lastTo('second@example.jp'))).toMatchObject([
      { method: 'REQUEST', sequence: 3, location: WATCH },
    ]);
    expect((await lastTo('third@example.jp')).subject).toContain('席が空きました');
    await open({ watchLink: `${WATCH}/new` });
    expect((await lastTo('watcher@example.jp')).text).toContain(`${WATCH}/new`);
    expect((await lastTo('third@example.jp')).subject).toContain('席が空きました');
  });

  it('and of whom nobody else learns anything, by no link, mail, event or forgotten query', async () => {
    const { path, code } = await ownPage('watcher@example.jp');
    const altered = `${code.startsWith('A') ? 'B' : 'A'}${code.slice(1)}`;
    const guessed = await browser.open(`${path}?code=${altered}`);
    expect([guessed.status, guessed.text.includes('Wanda')]).toEqual([404, false]);
    const another = await aPublicPresentation(world.owner, year, '2027-03-01', 2);
    const crossed = await browser.open(`${another.at('en')}/place?code=${code}`);
    expect([crossed.status, crossed.text.includes('Wanda')]).toEqual([404, false]);
    const asAssistant = await world.as(assistant!, office.id);
    const seen = (await list({}, asAssistant)).answer.items;
    expect([seen.length, seen.every(({ mail }) => mail === null)]).toEqual([4, true]);
    expect((await list({ q: 'watcher@example' }, asAssistant)).answer.total).toBe(0);
    expect((await list({ q: 'watcher@example' })).answer.total).toBe(1);
    expect((await list({}, await world.as(judge!, office.id))).status).toBe(404);
    expect([await registrationsSeen('track', assistant!), await registrationsSeen('nation', '')]).toEqual([5, 5]);
    const out = { track: judge!, self: judge!, organization: office.id, authority: 'show-public-pages' };
    for (const [reach, id] of Object.entries(out))
      expect([reach, await registrationsSeen(reach, id)]).toEqual([reach, 0]);
    const kept = JSON.stringify((await world.owner.query('select facts, changed, reason from events')).rows);
    const codes = JSON.stringify((await world.owner.query('select * from audience_registrations')).rows);
    for (const told of ['Wanda', 'watcher@', '待つ', WATCH, LINK_OF_TRAINEES]) expect(kept).not.toContain(told);
    expect(codes).toContain('Wanda');
    expect(codes).not.toContain(code);
    const toAudience = world.mailbox.mails.map(({ text }) => text).join();
    expect(toAudience).not.toContain(LINK_OF_TRAINEES);
  });

  it('hears of another day, and is reminded the day before it', async () => {
    const { items } = (await clerk.ask(contract.listGatherings, { params: { offeringId: year.offeringId } })).answer;
    const gathering = items.find(({ id }) => id === ground.gatheringId)!;
    const { title, format, place, link, note, version: seen, days } = gathering;
    const day = { day: '2027-02-21', startsAt: '13:00', endsAt: '17:00' };
    const input = { title, format, place, link, note, venueId: null, reason: '会場の都合', version: seen };
    const changed = await clerk.ask(contract.changeGathering, {
      params: { gatheringId: ground.gatheringId },
      input: { ...input, days: [{ ...day, day: day.day as never, sessionId: days[0]!.id, halfDays: ['pm'] }] },
    });
    expect(changed.status).toBe(201);
    const [entry] = entriesOf(await lastTo('watcher@example.jp'));
    expect(entry).toMatchObject({ method: 'REQUEST', start: '2027-02-21T04:00:00.000Z', sequence: 2 });
    expect((await lastTo('third@example.jp')).subject).toContain('予定が変わりました');
    expect(world.mailbox.mails.filter(({ to }) => to === 'hana@example.jp').at(-1)?.subject).toContain(
      '取り消しました',
    );
    await at('2027-02-20T10:00:00');
    await world.tick();
    await world.tick();
    const reminders = world.mailbox.mails.filter(({ subject }) => /あす開かれます|It is tomorrow/.test(subject));
    expect(reminders.map(({ to }) => to).toSorted()).toEqual([
      'second@example.jp',
      'third@example.jp',
      'watcher@example.jp',
    ]);
  });

  it('is received at the door by name or number, once, and who comes unregistered is counted', async () => {
    const number = /受付番号: ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec((await lastTo('third@example.jp')).text)?.[1] ?? '';
    const receive = async (whom: { code: string } | { audienceRegistrationId: Id<'AudienceRegistration'> }) =>
      (await world.as(assistant!, office.id)).ask(contract.receiveAudience, { params: params(), input: whom });
    expect((await receive({ code: number })).problem.code).toBe('audience-not-the-day');
    await at('2027-02-21T12:30:00');
    expect((await receive({ code: 'ZZZZ-ZZZZ-Z' })).problem.code).toBe('audience-code-unknown');
    const third = await idOf('待つ third');
    expect((await receive({ code: number.toLowerCase() })).answer).toEqual({ audienceRegistrationId: third });
    expect((await receive({ audienceRegistrationId: third })).problem.code).toBe('audience-already-in');
    expect((await receive({ audienceRegistrationId: await idOf('見学 花子') })).problem.code).toBe(
      'audience-without-place',
    );
    const asAssistant = await world.as(assistant!, office.id);
    const one = { params: { ...params(), audienceRegistrationId: third } };
    expect((await asAssistant.ask(contract.takeBackArrival, one)).status).toBe(200);
    expect((await receive({ audienceRegistrationId: third })).status).toBe(201);
    const count = (people: number) => clerk.ask(contract.countWalkIns, { params: params(), input: { people } });
    expect((await count(-1)).problem.code).toBe('audience-walk-ins-below-zero');
    expect([(await count(3)).answer, (await count(-1)).answer]).toEqual([{ walkIns: 3 }, { walkIns: 2 }]);
    expect(await view()).toMatchObject({
      room: { confirmed: 1, came: 1 },
      online: { confirmed: 2, came: 0 },
      canceled: 1,
      walkIns: 2,
    });
    expect([await namesIn({ came: 'yes' }), await namesIn({ form: 'online', sort: 'name', order: 'desc' })]).toEqual([
      ['待つ third'],
      ['待つ second', 'Wanda Watcher'],
    ]);
    expect((await change('third@example.jp', 'cancel')).status).toBe(409);
    const table = await clerk.fetch(contract.exportAudience, { params: { ...params(), format: 'xlsx' } });
    const { rows } = await readTable(new Uint8Array(await table.arrayBuffer()), 'table.xlsx');
    expect(rows.slice(1).map((row) => [row[0], row[4]])).toEqual(
      expect.arrayContaining([
        ['Wanda Watcher', '確定'],
        ['見学 花子', '取り消し'],
      ]),
    );
    const cancel = {
      params: { ...params(), audienceRegistrationId: await idOf('Wanda') },
      input: { reason: '電話で' },
    };
    expect((await clerk.ask(contract.cancelAudience, cancel)).status).toBe(201);
    expect((await lastTo('watcher@example.jp')).subject).toContain('Your registration is canceled');
  });

  it('and is forgotten thirty days after the last day: how many there were stays', async () => {
    const before = await view();
    await at('2027-03-22T23:00:00');
    await world.tick();
    expect((await list()).answer.total).toBe(4);
    await at('2027-03-23T04:00:00');
    await world.tick();
    await world.tick();
    expect((await list()).answer.total).toBe(0);
    const { room, online, canceled, walkIns } = before;
    expect(await view()).toMatchObject({ room, online, canceled, walkIns, erasedAt: '2027-03-22T19:00:00.000Z' });
    const { rows } = await world.owner.query(`select facts from events where kind = 'audience-erased'`);
    expect(rows.map(({ facts }) => facts.people)).toEqual([4]);
    expect((await open()).problem.code).toBe('audience-is-erased');
  });
});
