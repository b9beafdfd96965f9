import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  closeOffering,
  correctOffering,
  defineCourse,
  defineEdition,
  defineProgram,
  extendAccessForAll,
  listCourses,
  listEditions,
  listOfferings,
  openOffering,
  planOffering,
  viewAccessPeriod,
  viewOffering,
} from '#contract';
import type { CalendarDate, FiscalYear, Id, OfferingId } from '#kernel';
import type { Client } from '../world/client.ts';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { forgetEverybody } from '../world/database.ts';
import { anOffering, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const day = (text: string) => text as CalendarDate;
const year = 2026 as FiscalYear;
const period = { startsOn: day('2026-10-01'), endsOn: day('2026-12-25') };
const words = (ja: string, en: string) => ({ ja, en });

describe('The program office opens an offering', () => {
  let world: World;
  let office: Office;
  let clerk: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
  });

  async function anEdition(): Promise<Id<'Edition'>> {
    const program = await clerk.ask(defineProgram, {
      params: {},
      input: { code: 'pre-cyder', name: words('プレCYDER', 'Pre-CYDER'), organizationId: office.id },
    });
    const course = await clerk.ask(defineCourse, {
      params: {},
      input: {
        programId: program.answer.id,
        code: 'pre-cyder',
        name: words('プレCYDER', 'Pre-CYDER'),
        countsAs: 'pre-cyder',
        nextCourseId: null,
        nextStep: null,
      },
    });
    const edition = await clerk.ask(defineEdition, {
      params: {},
      input: {
        courseId: course.answer.id,
        code: 'pre-cyder-2026',
        fiscalYear: year,
        name: words('入門編', 'First steps'),
        summary: words('全職員のための入門', 'First steps for all staff'),
        completionRule: { units: 'all-required', quiz: 'none' },
      },
    });
    return edition.answer.id as Id<'Edition'>;
  }
  const plan = (editionId: Id<'Edition'>, changed: object = {}) =>
    clerk.ask(planOffering, {
      params: {},
      input: { editionId, name: '令和8年度後期', fiscalYear: year, accessPeriod: period, opensNow: false, ...changed },
    });

  it('from program to offering: a draft is seen by the office alone, is corrected, opens, closes and opens again', async () => {
    const editionId = await anEdition();
    const { answer: drafted } = await plan(editionId);
    const params = { offeringId: drafted.id as OfferingId };
    const town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    const coordinator = await world.as(town.coordinator, town.id);
    expect((await coordinator.ask(viewOffering, { params })).status).toBe(404);

    const corrected = await clerk.ask(correctOffering, {
      params,
      input: { name: '令和8年度 第2期', fiscalYear: year, accessPeriod: period, version: drafted.version },
    });
    const stale = await clerk.ask(openOffering, { params, input: { version: drafted.version } });
    expect(stale).toMatchObject({ status: 409, problem: { code: 'record-changed-meanwhile' } });
    const opened = await clerk.ask(openOffering, { params, input: { version: corrected.answer.version } });
    expect(opened.answer.state).toBe('open');

    const seen = await coordinator.ask(viewOffering, { params });
    expect(seen.answer).toMatchObject({
      name: '令和8年度 第2期',
      fiscalYearInJapanese: '令和8年度',
      edition: { name: { ja: '入門編', en: 'First steps' } },
      abilities: { correct: false, open: false, close: false, extendAccess: false },
    });
    const closed = await clerk.ask(closeOffering, { params, input: { version: opened.answer.version } });
    const again = await clerk.ask(openOffering, { params, input: { version: closed.answer.version } });
    expect([closed.answer.state, again.answer.state]).toEqual(['closed', 'open']);

    const { rows } = await world.owner.query('select kind, actor_id, organization_id from events order by id');
    const told = ['offering-corrected', 'offering-opened', 'offering-closed', 'offering-opened'];
    expect(rows).toEqual(told.map((kind) => ({ kind, actor_id: office.clerk, organization_id: office.id })));
  });

  it('lists courses, editions and offerings with the counts of each state', async () => {
    const editionId = await anEdition();
    await plan(editionId);
    await plan(editionId, { name: '前期', opensNow: true });
    const page = { page: 1, perPage: 10, order: 'asc' as const };
    const offerings = await clerk.ask(listOfferings, {
      params: {},
      input: { ...page, sort: 'accessStartsOn', state: 'open', editionId },
    });
    expect(offerings.answer).toMatchObject({ total: 1, counts: { all: 2, draft: 1, open: 1, closed: 0 } });
    expect(offerings.answer.items[0]).toMatchObject({
      name: '前期',
      accessPeriod: period,
      extendedTo: null,
      abilities: { correct: false, open: false, close: true, extendAccess: true },
    });
    const editions = await clerk.ask(listEditions, { params: {}, input: { ...page, sort: 'name', fiscalYear: year } });
    expect(editions.answer.items).toEqual([expect.objectContaining({ code: 'pre-cyder-2026', offerings: 2 })]);
    const courses = await clerk.ask(listCourses, { params: {}, input: { ...page, sort: 'code', q: 'CYDER' } });
    expect(courses.answer.items).toEqual([
      expect.objectContaining({ countsAs: 'pre-cyder', nextCourse: null, editions: 1 }),
    ]);
  });

  it('lists offerings with seats and those without apart: nobody is enrolled past the line of an exercise', async () => {
    const { answer: planned } = await plan(await anEdition());
    const seated = await aSeatedOffering(world.owner, await anExercise(world.owner));
    const listed = async (hasSeats?: 'true' | 'false') => {
      const input = { page: 1, perPage: 10, sort: 'name' as const, order: 'asc' as const };
      const { answer } = await clerk.ask(listOfferings, {
        params: {},
        input: { ...input, ...(hasSeats && { hasSeats }) },
      });
      expect(answer.total).toBe(answer.items.length);
      expect(answer.counts.all).toBe(answer.items.length);
      return answer.items.map(({ id }) => id).toSorted();
    };
    expect(await listed('true')).toEqual([seated]);
    expect(await listed('false')).toEqual([planned.id]);
    expect(await listed()).toEqual([planned.id, seated].toSorted());
  });

  it('refuses a taken code, an unknown edition, a period back to front and another year, each with its sentence', async () => {
    const editionId = await anEdition();
    const taken = await clerk.ask(defineProgram, {
      params: {},
      input: { code: 'pre-cyder', name: words('写し', 'Copy'), organizationId: office.id },
    });
    expect(taken.problem).toMatchObject({ code: 'code-already-taken', detail: expect.stringContaining('pre-cyder') });
    const codes = [
      await plan(crypto.randomUUID() as Id<'Edition'>),
      await plan(editionId, { accessPeriod: { startsOn: period.endsOn, endsOn: period.startsOn } }),
      await plan(editionId, { fiscalYear: 2025 }),
    ].map(({ problem }) => problem.code);
    expect(codes).toEqual([
      'edition-unknown',
      'access-period-ends-before-it-starts',
      'access-period-starts-in-another-fiscal-year',
    ]);
  });

  describe('and extends its access', () => {
    let offering: OfferingId;
    let town: Town;
    let other: Town;

    beforeEach(async () => {
      offering = await anOffering(world.owner);
      town = await aTown(world.owner, '青空町', offering);
      other = await aTown(world.owner, '緑野市', offering);
    });
    const extend = (endsOn: string, organizationId: Town['id'] | null = null) =>
      clerk.ask(extendAccessForAll, {
        params: { offeringId: offering },
        input: { organizationId, endsOn: day(endsOn), reason: '大雪で庁舎が閉まったため' },
      });
    const endFor = async ({ id, learner, enrollment }: Town) => {
      const seen = await (await world.as(learner, id)).ask(viewAccessPeriod, { params: { enrollmentId: enrollment } });
      return seen.answer.endsOn;
    };

    it('for everybody and for one town: the latest end wins, and each is told once with its reason', async () => {
      expect((await extend('2027-01-15')).status).toBe(201);
      expect((await extend('2027-02-26', town.id)).answer.accessPeriod.endsOn).toBe('2027-02-26');
      expect([await endFor(town), await endFor(other)]).toEqual(['2027-02-26', '2027-01-15']);
      expect((await extend('2027-01-31')).status).toBe(201);
      expect([await endFor(town), await endFor(other)]).toEqual(['2027-02-26', '2027-01-31']);

      const { answer } = await clerk.ask(viewOffering, { params: { offeringId: offering } });
      expect(answer.extendedTo).toBe('2027-01-31');
      expect(answer.extensions.map(({ organization, endsOn }) => [organization?.name ?? null, endsOn])).toEqual([
        [null, '2027-01-31'],
        ['青空町', '2027-02-26'],
        [null, '2027-01-15'],
      ]);
      const { rows } = await world.owner.query(
        `select reason, facts->>'endsOn' as end from events where kind = 'access-extended-for-all' order by id`,
      );
      expect(rows.map(({ end }) => end)).toEqual(['2027-01-15', '2027-02-26', '2027-01-31']);
      expect(rows[0].reason).toBe('大雪で庁舎が閉まったため');
    });

    it('not into the past, not to an earlier day, not for an unknown organization, not by a coordinator', async () => {
      world.clock.instant = new Date('2027-02-01T09:00:00+09:00');
      clerk = await world.as(office.clerk, office.id);
      const codes = [await extend('2027-01-31'), await extend('2027-02-28', crypto.randomUUID() as Town['id'])].map(
        ({ problem }) => problem.code,
      );
      world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
      const earlier = await extend('2026-12-25');
      expect([...codes, earlier.problem.code]).toEqual([
        'extension-into-the-past',
        'organization-not-registered',
        'access-ends-no-later',
      ]);
      const coordinator = await world.as(town.coordinator, town.id);
      const asked = {
        params: { offeringId: offering },
        input: { organizationId: town.id, endsOn: day('2027-03-01'), reason: 'r' },
      };
      expect((await coordinator.ask(extendAccessForAll, asked)).problem.code).toBe('permission-missing');
    });
  });
});
