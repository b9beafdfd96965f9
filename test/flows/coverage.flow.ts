import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { downloadCoverageList, type SentOf, listCoverage, viewCoverage, viewPublicCoverage } from '#contract';
import { EndMembership, personRegistered } from '#identity';
import {
  type AuthorizedScope,
  type CalendarDate,
  type Id,
  newId,
  type OrganizationId,
  type PersonId,
  type Reach,
} from '#kernel';
import { EventLog, Transaction } from '#platform';
import { ShowTotals } from '../../libs/contexts/coverage/use-cases/show-totals.ts';
import type { Client } from '../world/client.ts';
import { complete, type CountsAs, organizationOf, someCourses } from '../world/completions.ts';
import { connect } from '../world/database.ts';
import { aMember, grant } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

interface Row {
  readonly name: string;
  readonly formerly: string[];
  readonly personsInPost: number;
}

type Sent<S> = { [Name in keyof SentOf<S>]?: string | undefined };

describe('Coverage', () => {
  let world: World;
  let courses: Record<CountsAs, Id<'Course'>>;
  let office: Client;
  let api: pg.Client;
  const people: Record<string, PersonId> = {};
  const ids: Record<string, OrganizationId> = {};

  beforeAll(async () => {
    world = await aWorld();
    api = await connect('kunren_api');
    courses = await someCourses(world.owner);
    const codes = { tochigi: '092037', iwafune: '093670', tomiya: '042161', fuchu: '342084', tokyo: '130001' };
    for (const [name, code] of Object.entries(codes)) ids[name] = await organizationOf(world.owner, code);
    office = await officer('office', 'program-office');
    await train('iwafune', 'cyder', '2013-06-20');
    await train('tomiya', 'cyder', '2026-06-20');
    await train('tomiya', 'pre-cyder', '2026-05-20', people.tomiya);
    await train('fuchu', 'pre-cyder', '2024-11-01');
    await train('tokyo', 'none', '2026-06-20');
    await world.settle();
  });
  afterAll(() => Promise.all([api.end(), world.end()]));

  async function officer(code: string, role: string): Promise<Client> {
    const organization = await organizationOf(world.owner, code);
    const person = await aMember(world.owner, organization, `${code}の担当`);
    await grant(world.owner, person, organization, role);
    return world.as(person, organization);
  }

  async function train(town: string, countsAs: CountsAs, completedOn: string, person?: PersonId) {
    const organizationId = ids[town]!;
    people[town] = person ?? (await aMember(world.owner, organizationId, `${town}の職員`));
    const told = { organizationId, learnerId: people[town], courseId: courses[countsAs], countsAs, completedOn };
    await complete(world, told);
  }

  const report = async (who: Client, input: Sent<typeof viewCoverage> = {}) =>
    (await who.ask(viewCoverage, { params: {}, input: input as never })).answer;
  const list = async (who: Client, input: Sent<typeof listCoverage> = {}) =>
    (await who.ask(listCoverage, { params: {}, input: input as never })).answer;

  it('counts every local government, with the prefectures and without', async () => {
    const all = await report(office);
    expect(all.total).toEqual({
      governments: 1788,
      trainedEver: 2,
      trainedThisYear: 1,
      trainedLastYears: 1,
      stillInPost: 2,
      preCyderOnly: 1,
      untrained: 1785,
      cyderPersons: 2,
      preCyderPersons: 2,
    });
    expect([all.bureaus.length, all.prefectures.length, all.kinds.length]).toEqual([11, 47, 6]);
    for (const group of [all.bureaus, all.prefectures, all.kinds]) {
      expect(group.reduce((sum, { governments }) => sum + governments, 0)).toBe(1788);
    }
    expect(all.firstTrained).toEqual([
      { fiscalYear: 2013, governments: 1 },
      { fiscalYear: 2026, governments: 1 },
    ]);
    expect((await report(office, { withPrefectures: 'false' })).total.governments).toBe(1741);
  });

  it('counts Pre-CYDER as training only by a switch, and a course that counts as nothing never', async () => {
    const { total } = await report(office, { countPreCyder: 'true' });
    expect(total).toMatchObject({ trainedEver: 3, trainedLastYears: 2, preCyderOnly: 0, untrained: 1785 });
    expect((await list(office, { show: 'pre-cyder-only' })).items).toMatchObject([
      { name: '府中市', prefecture: '広島県' },
    ]);
  });

  it('follows a merger, and says so; before it the predecessor stood for itself', async () => {
    const [tochigi] = (await list(office, { q: '栃木市' })).items;
    expect(tochigi).toMatchObject({ status: 'trained', formerly: ['岩舟町'], lastFiscalYear: 2013 });
    const then = await list(office, { asOf: '2013-12-31', show: 'trained' });
    expect(then.items.map(({ name, formerly }: Row) => [name, formerly])).toEqual([['岩舟町', []]]);
    const { total } = await report(office, { asOf: '2013-12-31' });
    expect([total.governments, total.trainedEver, total.trainedThisYear]).toEqual([1789, 1, 1]);
    expect((await report(office, { asOf: '2013-06-19' })).total.trainedEver).toBe(0);
  });

  it('looks back as many fiscal years as are asked for, and the file says how many', async () => {
    const trained = async (lastYears: string, countPreCyder = 'false') =>
      (await report(office, { lastYears, countPreCyder })).total.trainedLastYears;
    expect([await trained('1'), await trained('2', 'true'), await trained('3', 'true')]).toEqual([1, 1, 2]);
    const asked = { lastYears: '2', countPreCyder: 'true', withPrefectures: 'false', show: 'not-last-years' } as const;
    expect((await list(office, asked)).total).toBe(1740);
    const file = await office.fetch(downloadCoverageList, { params: {}, input: { ...asked, format: 'csv' } as never });
    const [heading, ...rows] = (await file.text()).trim().split(/\r?\n/);
    expect([heading?.includes('過去2年度の受講'), rows.length]).toEqual([true, 1740]);
    const name = '過去2年度に受講のない自治体_2026-11-22_プレCYDERも受講_都道府県を除く.csv';
    expect(decodeURIComponent(file.headers.get('content-disposition') ?? '')).toContain(name);
    const refused = await office.fetch(viewCoverage, { params: {}, input: { lastYears: '11' } as never });
    expect(refused.status).toBe(400);
  });

  it('says the same of today from the ledger as from the counts', async () => {
    const today = await report(office);
    world.clock.instant = new Date('2026-11-23T09:00:00+09:00');
    const tomorrow = await officer('office', 'program-office');
    expect(await report(tomorrow, { asOf: '2026-11-22' })).toEqual(today);
    world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
  });

  it('knows where a trained person is still in post', async () => {
    const inPost = async () =>
      (await list(office, { q: '富谷市' })).items.map(({ personsInPost }: Row) => personsInPost);
    expect(await inPost()).toEqual([1]);
    const { rows } = await world.owner.query(`select id from memberships where person_id = $1`, [people.tomiya]);
    const reach: Reach = { kind: 'organization', id: ids.tomiya! };
    const actor = { personId: people.tomiya, grants: { 'member.end': reach } };
    const scope = { actor, reach, rows: reach } as unknown as AuthorizedScope;
    const asked = { membershipId: rows[0].id, reason: '異動', endsOn: '2026-11-21' as CalendarDate };
    await world.api.get(EndMembership, { strict: false }).execute(scope, asked);
    await world.settle();
    expect(await inPost()).toEqual([0]);
    expect((await report(office)).total).toMatchObject({ stillInPost: 1, trainedEver: 2 });
    const before = await report(office, { asOf: '2026-11-21' });
    expect(before.total).toMatchObject({ stillInPost: 2, trainedEver: 2 });
  });

  it('finds who was trained in one town in post in the next, which is not trained by it', async () => {
    const inFuchu = async (input: Sent<typeof listCoverage> = {}) =>
      (await list(office, { q: '府中市', prefecture: '340006', ...input })).items;
    expect(await inFuchu()).toMatchObject([{ status: 'pre-cyder-only', personsInPost: 0 }]);
    const membershipId = newId<'Membership'>();
    await world.owner.query(
      `insert into memberships (id, organization_id, person_id, starts_on) values ($1, $2, $3, '2026-11-22')`,
      [membershipId, ids.fuchu, people.tomiya],
    );
    const joined = {
      kind: personRegistered,
      organizationId: ids.fuchu!,
      facts: { personId: people.tomiya!, membershipId },
    };
    await world.worker.get(Transaction).under('count-coverage', () => world.worker.get(EventLog).append(joined));
    await world.settle();
    expect(await inFuchu()).toMatchObject([{ status: 'pre-cyder-only', personsInPost: 1, cyderPersons: 0 }]);
    expect(await inFuchu({ asOf: '2026-11-21' })).toMatchObject([{ personsInPost: 0 }]);
    expect((await report(office)).total).toMatchObject({ stillInPost: 2, trainedEver: 2 });
    await complete(world, {
      organizationId: ids.tomiya!,
      learnerId: people.tomiya!,
      courseId: courses.cyder,
      countsAs: 'cyder',
      completedOn: '2026-11-20',
    });
    await world.settle();
    expect((await list(office, { show: 'nobody-in-post', q: '富谷市' })).items).toMatchObject([{ status: 'trained' }]);
    expect(await inFuchu()).toMatchObject([{ personsInPost: 1, cyderPersons: 0 }]);
  });

  it('shows each as far as they reach', async () => {
    const reaches = {
      tohoku: await officer('tohoku', 'bureau-officer'),
      kanto: await officer('kanto', 'bureau-officer'),
      miyagi: await officer('040002', 'prefecture-officer'),
      tomiya: await officer('042161', 'organization-coordinator'),
    };
    const seen = async (who: Client) => {
      const { total } = await report(who);
      return [total.governments, total.trainedEver];
    };
    expect(await seen(reaches.tohoku)).toEqual([233, 1]);
    expect(await seen(reaches.kanto)).toEqual([351, 1]);
    expect(await seen(reaches.miyagi)).toEqual([36, 1]);
    expect(await seen(reaches.tomiya)).toEqual([1, 1]);
    expect((await list(reaches.kanto, { prefecture: '040002' })).total).toBe(0);
    expect((await report(reaches.kanto, { asOf: '2014-12-31' })).total).toMatchObject({
      governments: 351,
      trainedEver: 1,
    });
    expect((await report(reaches.tohoku, { asOf: '2014-12-31' })).total).toMatchObject({
      governments: 233,
      trainedEver: 0,
    });
  });

  it('keeps the counts of another bureau, and every person, from raw SQL', async () => {
    const seen = async (kind: string, id: OrganizationId | '') => {
      await api.query('begin');
      await api.query(`select set_config('app.reach', $1, true), set_config('app.reach_id', $2, true)`, [kind, id]);
      const count = async (table: string) => (await api.query(`select from ${table}`)).rowCount;
      const counts = [
        await count('coverage_years'),
        await count('coverage_posts'),
        await count('completions_counted'),
        await count('public_coverage'),
      ];
      await api.query('rollback');
      return counts;
    };
    const idOf = (code: string) => organizationOf(world.owner, code);
    expect(await seen('bureau', await idOf('tohoku'))).toEqual([1, 0, 0, 0]);
    expect(await seen('bureau', await idOf('okinawa'))).toEqual([0, 0, 0, 0]);
    expect(await seen('prefecture', await idOf('090000'))).toEqual([1, 1, 0, 0]);
    expect(await seen('organization', ids.tochigi!)).toEqual([1, 1, 0, 0]);
    expect(await seen('organization', ids.iwafune!)).toEqual([0, 0, 0, 0]);
    expect((await seen('nation', '')).slice(0, 3)).toEqual([3, 2, 0]);
    expect(await seen('', '')).toEqual([0, 0, 0, 0]);
  });

  it('shows anybody the national totals, and nothing else', async () => {
    await world.worker.get(ShowTotals, { strict: false }).execute();
    const response = await fetch(`${await world.api.getUrl()}/api${viewPublicCoverage.route.path}`);
    const { items } = viewPublicCoverage.answer.parse(await response.json());
    expect(items).toMatchObject([
      { withPrefectures: true, governments: 1788, trained: 2, preCyderOnly: 1, untrained: 1785, trainedThisYear: 1 },
      { withPrefectures: false, governments: 1741, trained: 2 },
    ]);
    const page = await fetch(`${await world.api.getUrl()}/national-coverage`, { headers: { 'accept-language': 'ja' } });
    expect(await page.text()).toContain('<tr><th scope="row">未受講</th><td>1,785</td><td>1,738</td></tr>');
    expect((await fetch(`${await world.api.getUrl()}/api${viewCoverage.route.path}`)).status).toBe(401);
  });
});
