import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import { OpenSession } from '#identity';
import type { Id, OrganizationId, PersonId } from '#kernel';
import { Client } from '../world/client.ts';
import { complete, organizationOf, someCourses } from '../world/completions.ts';
import { forgetEverybody } from '../world/database.ts';
import { aMember, anOffering, anOffice, aTown, grant, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const params = {};

describe('A person moves from one municipality to another', () => {
  let world: World;
  let office: Office;
  let before: Town;
  let now: Town;
  let person: PersonId;

  beforeAll(async () => {
    world = await aWorld();
  });
  beforeEach(async () => {
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    world.mailbox.mails.length = 0;
    await forgetEverybody(world.owner);
    office = await anOffice(world.owner);
    const offering = await anOffering(world.owner);
    [before, now] = [await aTown(world.owner, '青空町', offering), await aTown(world.owner, '緑野市', offering)];
    person = before.learner;
  });
  afterAll(() => world.end());

  const coordinator = () => world.as(now.coordinator, now.id);
  const me = () => world.as(person, before.id);
  const ask = async (who = person as string, more: object = {}, by?: Client) =>
    (by ?? (await coordinator())).ask(contract.askArrival, { params, input: { person: who, ...more } });
  const cards = async (by?: Client) => (await (by ?? (await me())).ask(contract.listMyArrivals, { params })).answer;
  const asked = async () => {
    await ask();
    const { items, places } = await cards();
    const [card] = items;
    const [place] = places;
    return {
      params: { arrivalId: (card?.id ?? '') as Id<'Arrival'> },
      leaving: [(place?.id ?? '') as Id<'Membership'>],
    };
  };
  const memberships = async (of: PersonId = person) =>
    (
      await world.owner.query(
        `select o.name, m.staff_number as number, m.department, m.starts_on::text as "from", m.ends_on::text as "to"
         from memberships m join organizations o on o.id = m.organization_id where m.person_id = $1 order by m.starts_on, m.id`,
        [of],
      )
    ).rows;
  const mailsTo = (to: PersonId) => world.mailbox.mails.filter((mail) => mail.to === `${to}@example.jp`);
  const kinds = async () =>
    (await world.owner.query('select kind from events order by occurred_at, id')).rows.map(({ kind }) => kind);

  it('keeps one account: asked by the new coordinator, confirmed by the person, known to the old coordinator', async () => {
    const { status, answer } = await ask(person, { staffNumber: '総０42', department: '総務課' });
    expect([status, answer]).toEqual([201, {}]);
    await world.settle();
    const [mail] = mailsTo(person);
    expect(mail?.subject).toBe('【Kunren 訓練】緑野市が、あなたを職員として加えようとしています');
    expect(mail?.text).toContain('2026年12月8日（火）9:00まで');
    const { items, places } = await cards();
    expect(items).toMatchObject([{ organizationName: '緑野市', department: '総務課' }]);
    expect(places).toMatchObject([{ organizationName: '青空町', mayLeave: true }]);
    expect(await memberships()).toHaveLength(1);

    const client = await me();
    const confirmed = await client.ask(contract.confirmArrival, {
      params: { arrivalId: items[0]?.id as never },
      input: { memberIds: [places[0]?.id as never] },
    });
    expect(confirmed.answer).toEqual({ organizationId: now.id });
    expect(await memberships()).toEqual([
      { name: '青空町', number: null, department: null, from: '2026-04-01', to: '2026-11-23' },
      { name: '緑野市', number: '総042', department: '総務課', from: '2026-11-24', to: null },
    ]);
    const { rows } = await world.owner.query('select count(*)::int from accounts where name = $1', ['青空町の職員']);
    expect(rows).toEqual([{ count: 1 }]);
    // The same session goes on, for the new organization; the enrollment stays with the old one.
    const { organization } = (await client.ask(contract.viewMe, { params })).answer;
    expect(organization?.organizationName).toBe('緑野市');
    const kept = await world.owner.query('select organization_id from enrollments where learner_id = $1', [person]);
    expect(kept.rows).toEqual([{ organization_id: before.id }]);

    await world.settle();
    const [toOld] = mailsTo(before.coordinator);
    expect(toOld?.subject).toBe('【Kunren 訓練】青空町の職員さんの所属を、ご本人の申し出により終えました');
    expect(toOld?.text).toContain('青空町の所属を2026年11月23日（月）で終えました');
    expect(mailsTo(now.coordinator).map(({ subject }) => subject)).toEqual([
      '【Kunren 訓練】青空町の職員さんが、緑野市の職員に加わりました',
    ]);
    const old = await world.as(before.coordinator, before.id);
    const ended = await old.ask(contract.listMembers, { params, input: { status: 'ended' } });
    expect(ended.answer.items.map(({ personId, endsOn }) => [personId, endsOn])).toEqual([[person, '2026-11-23']]);
    const seen = await (await coordinator()).ask(contract.listMembers, { params, input: { q: '総042' } });
    expect(seen.answer.items.map(({ personId, signInId }) => [personId, signInId])).toEqual([[person, person]]);
  });

  it('belongs to both where they do not say that they left, and the old coordinator hears of that too', async () => {
    const { params: arrival } = await asked();
    await (await me()).ask(contract.confirmArrival, { params: arrival, input: { memberIds: [] } });
    await world.settle();
    expect((await memberships()).map(({ name, to }) => [name, to])).toEqual([
      ['青空町', null],
      ['緑野市', null],
    ]);
    const [toOld] = mailsTo(before.coordinator);
    expect(toOld?.subject).toBe('【Kunren 訓練】青空町の職員さんが、緑野市の職員にもなりました');
    expect(toOld?.text).toContain('所属を終えてください');
  });

  it('is in post where they work now, trained where they were', async () => {
    const courses = await someCourses(world.owner);
    const [tomiya, fuchu] = [await organizationOf(world.owner, '042161'), await organizationOf(world.owner, '342084')];
    const trained = await aMember(world.owner, tomiya, '異動 花子');
    const newcomer = await aMember(world.owner, fuchu, '府中の取りまとめ');
    await grant(world.owner, newcomer, fuchu, 'organization-coordinator');
    const told = { organizationId: tomiya, learnerId: trained, courseId: courses.cyder, countsAs: 'cyder' as const };
    await complete(world, { ...told, completedOn: '2026-06-20' });
    await world.settle();
    const clerk = await world.as(office.clerk, office.id);
    const row = async (q: string, prefecture: string) => {
      const input = { q, prefecture };
      const [found] = (await clerk.ask(contract.listCoverage, { params, input: input as never })).answer.items;
      return [found?.status, found?.personsInPost];
    };
    expect([await row('富谷市', '040002'), await row('府中市', '340006')]).toEqual([
      ['trained', 1],
      ['untrained', 0],
    ]);
    await ask(trained, {}, await world.as(newcomer, fuchu));
    const own = await world.as(trained, tomiya);
    const { items, places } = await cards(own);
    const leaving = [places[0]?.id as never];
    await own.ask(contract.confirmArrival, {
      params: { arrivalId: items[0]?.id as never },
      input: { memberIds: leaving },
    });
    await world.settle();
    expect([await row('富谷市', '040002'), await row('府中市', '340006')]).toEqual([
      ['trained', 0],
      ['untrained', 1],
    ]);
  });

  it('tells the asker the same whether or not there is such an account, also by curl and in the history', async () => {
    const byMail = `${person}@EXAMPLE.jp`;
    const client = await coordinator();
    const said = [];
    for (const who of [person, byMail, 'nobody-has-this-id', 'nobody@example.jp']) {
      const response = await client.fetch(contract.askArrival, { params, input: { person: who } });
      said.push([response.status, await response.text()]);
    }
    expect(new Set(said.map(String))).toEqual(new Set(['201,{}']));
    expect((await cards()).items).toHaveLength(1);
    await world.settle();
    const [own] = (await cards()).items;
    await (await me()).ask(contract.declineArrival, { params: { arrivalId: own?.id as never } });
    await world.settle();
    expect(world.mailbox.mails.map(({ to }) => to)).toEqual([`${person}@example.jp`]);
    const about = { about: 'organization', id: now.id } as never;
    const { items } = (await client.ask(contract.viewHistory, { params: about })).answer;
    expect(items.map(({ kind }) => kind)).toEqual(Array(4).fill('arrival-asked'));
    expect((await client.ask(contract.listMembers, { params, input: {} })).answer.total).toBe(2);
    // Declined is declined: asked again, the person hears nothing before the deadline has passed.
    await ask();
    expect((await cards()).items).toEqual([]);
    world.clock.instant = new Date('2026-12-08T09:00:00+09:00');
    await ask();
    expect((await cards()).items).toHaveLength(1);
  });

  it('answers once: a replay, the other browser, and an answer after the deadline are refused', async () => {
    const { params: arrival, leaving } = await asked();
    const [one, other] = [await me(), await me()];
    const key = crypto.randomUUID();
    const confirm = (client: Client, own?: string) =>
      client.ask(contract.confirmArrival, { params: arrival, input: { memberIds: leaving }, ...(own && { key: own }) });
    const first = await confirm(one, key);
    expect((await confirm(one, key)).answer).toEqual(first.answer);
    expect((await confirm(one)).problem.code).toBe('arrival-is-answered');
    expect((await confirm(other)).problem.code).toBe('arrival-is-answered');
    expect((await other.ask(contract.declineArrival, { params: arrival })).problem.code).toBe('arrival-is-answered');
    expect(await memberships()).toHaveLength(2);
    expect((await kinds()).filter((kind) => kind === 'member-arrived')).toHaveLength(1);
  });

  it('confirms in two browsers at once as if it were one', async () => {
    const { params: arrival, leaving } = await asked();
    const both = await Promise.all(
      [await me(), await me()].map((client) =>
        client.ask(contract.confirmArrival, { params: arrival, input: { memberIds: leaving } }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await memberships()).map(({ to }) => to)).toEqual(['2026-11-23', null]);
  });

  it('has fourteen days, then nothing is left to answer, and in the end nothing is kept', async () => {
    const { params: arrival } = await asked();
    world.clock.instant = new Date('2026-12-08T09:00:00+09:00');
    expect((await cards()).items).toEqual([]);
    const late = await (await me()).ask(contract.confirmArrival, { params: arrival, input: { memberIds: [] } });
    expect(late.problem).toMatchObject({ code: 'arrival-over' });
    expect(late.problem.detail).toContain('2026年12月8日（火）9:00');
    world.clock.instant = new Date('2026-12-08T10:30:00+09:00');
    await world.tick();
    expect((await world.owner.query('select from arrivals')).rowCount).toBe(0);
    expect(mailsTo(person)).toEqual([]);
  });

  it('is answered by nobody else, and only in a full session', async () => {
    const { params: arrival, leaving } = await asked();
    const colleague = await aMember(world.owner, before.id, '青空町の同僚');
    for (const [who, where] of [
      [before.coordinator, before.id],
      [now.coordinator, now.id],
      [colleague, before.id],
      [office.clerk, office.id],
    ] as [PersonId, OrganizationId][]) {
      const stranger = await world.as(who, where);
      expect((await cards(stranger)).items).toEqual([]);
      for (const deed of [contract.confirmArrival, contract.declineArrival]) {
        const input = deed === contract.confirmArrival ? { memberIds: [] } : {};
        expect(
          (await stranger.ask(deed as typeof contract.confirmArrival, { params: arrival, input } as never)).status,
        ).toBe(404);
      }
    }
    const half = await world.api.get(OpenSession, { strict: false }).execute(person, before.id, { state: 'to-finish' });
    const begun = new Client(await world.api.getUrl(), half);
    expect(
      (await begun.ask(contract.confirmArrival, { params: arrival, input: { memberIds: leaving } })).problem.code,
    ).toBe('permission-missing');
    const theirs = (await world.owner.query('select id from memberships where person_id = $1', [colleague])).rows[0].id;
    const foreign = await (await me()).ask(contract.confirmArrival, {
      params: arrival,
      input: { memberIds: [theirs] },
    });
    expect(foreign.status).toBe(404);
    expect(await memberships()).toHaveLength(1);
    expect((await ask(person, {}, await me())).status).toBe(403);
  });

  it('is not asked where they belong already, nor under the number of a colleague', async () => {
    expect((await ask(now.learner)).problem.code).toBe('already-member');
    expect((await ask(`${now.learner}@example.jp`)).problem.detail).toContain('すでにこの組織に所属しています');
    await world.owner.query(`update memberships set staff_number = '7' where person_id = $1`, [now.learner]);
    expect((await ask(person, { staffNumber: '７' })).problem.code).toBe('staff-number-taken');
    // A number that went to a colleague meanwhile is left out; who became a member meanwhile has nothing to confirm.
    await ask(person, { staffNumber: '8' });
    await world.owner.query(`update memberships set staff_number = '8' where person_id = $1`, [now.learner]);
    const [card] = (await cards()).items;
    const confirming = { params: { arrivalId: card?.id as never }, input: { memberIds: [] } };
    await (await me()).ask(contract.confirmArrival, confirming);
    expect((await memberships()).at(-1)).toMatchObject({ name: '緑野市', number: null });
    await world.owner.query(`update arrivals set state = 'asked'`);
    expect((await (await me()).ask(contract.confirmArrival, confirming)).problem.code).toBe('already-member');
  });

  it('finds nobody by a mail address that several share', async () => {
    const other = await aMember(world.owner, before.id, '青空町の同僚');
    await world.owner.query(`update accounts set mail = 'soumu@example.jp' where id = any($1)`, [[person, other]]);
    expect((await ask('soumu@example.jp')).status).toBe(201);
    expect((await world.owner.query('select from arrivals')).rowCount).toBe(0);
  });

  it('comes also from nowhere: somebody whose membership was ended before', async () => {
    await world.owner.query(`update memberships set ends_on = '2026-10-31' where person_id = $1`, [person]);
    await ask();
    const client = await world.as(person, null);
    const { items, places } = await cards(client);
    expect(places).toEqual([]);
    await client.ask(contract.confirmArrival, {
      params: { arrivalId: items[0]?.id as never },
      input: { memberIds: [] },
    });
    expect((await client.ask(contract.viewMe, { params })).answer.organization?.organizationName).toBe('緑野市');
    await world.settle();
    expect(mailsTo(before.coordinator)).toEqual([]);
  });

  it('leaves roles behind with what is left, but never the office without its own', async () => {
    await grant(world.owner, person, before.id, 'organization-coordinator');
    const { params: arrival, leaving } = await asked();
    await (await me()).ask(contract.confirmArrival, { params: arrival, input: { memberIds: leaving } });
    expect(await kinds()).toContain('role-ended');
    await ask(office.clerk);
    const clerk = await world.as(office.clerk, office.id);
    const { items, places } = await cards(clerk);
    expect(places).toMatchObject([{ mayLeave: false }]);
    const input = { memberIds: places.map(({ id }) => id) };
    const refused = await clerk.ask(contract.confirmArrival, {
      params: { arrivalId: items[0]?.id as never },
      input,
    });
    expect(refused.problem.code).toBe('own-role-stays');
    expect(await memberships(office.clerk)).toHaveLength(1);
  });

  it('is asked for only so often in a row', async () => {
    const client = await coordinator();
    const codes = new Set<string | undefined>();
    for (let asks = 0; asks < 30; asks += 1) codes.add((await ask(`nobody-${asks}`, {}, client)).problem?.code);
    expect(codes).toEqual(new Set([undefined]));
    await ask('one-more', {}, client);
    const { status, problem } = await ask(person, {}, client);
    expect([status, problem.code]).toEqual([429, 'too-many-arrivals']);
    expect((await cards()).items).toEqual([]);
    world.clock.instant = new Date('2026-11-24T09:02:00+09:00');
    expect((await ask(person, {}, client)).status).toBe(201);
    expect((await cards()).items).toHaveLength(1);
  });
});
