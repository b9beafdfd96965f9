import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  correctCourse,
  correctEdition,
  correctProgram,
  defineCourse,
  defineEdition,
  defineProgram,
  listCourses,
  listEditions,
  listOfferings,
  listPrograms,
  openOffering,
  planOffering,
  viewCourse,
  viewEdition,
  viewHistory,
  viewProgram,
} from '#contract';
import type { CalendarDate, FiscalYear, Id, OfferingId } from '#kernel';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { anOffering, anOffice, aTown, type Office } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const words = (ja: string, en: string) => ({ ja, en });
const year = 2026 as FiscalYear;
const course = {
  name: words('プレサイダ', 'Pre-CYDER'),
  countsAs: 'none' as const,
  nextCourseId: null,
  nextStep: null,
};
const edition = {
  fiscalYear: year,
  name: words('入門編', 'First steps'),
  summary: words('', ''),
  completionRule: { units: 'all-required' as const, quiz: 'none' as const },
};
const accessPeriod = { startsOn: '2026-10-01' as CalendarDate, endsOn: '2026-12-25' as CalendarDate };

describe('The program office corrects the catalog', () => {
  let world: World;
  let office: Office;
  let clerk: Client;
  let programId: Id<'Program'>;
  let courseId: Id<'Course'>;
  let editionId: Id<'Edition'>;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    const program = { code: 'pre-cyder', name: words('プレCYDER', 'Pre-CYDER'), organizationId: office.id };
    programId = (await clerk.ask(defineProgram, { params: {}, input: program })).answer.id as Id<'Program'>;
    const defined = await clerk.ask(defineCourse, { params: {}, input: { code: 'pre-cyder', programId, ...course } });
    courseId = defined.answer.id as Id<'Course'>;
    const made = await clerk.ask(defineEdition, {
      params: {},
      input: { code: 'pre-cyder-2026', courseId, ...edition },
    });
    editionId = made.answer.id as Id<'Edition'>;
  });

  const fix = (changed: object, version = 1) =>
    clerk.ask(correctCourse, { params: { courseId }, input: { programId, ...course, ...changed, version } });
  const fixEdition = (changed: object, version = 1) =>
    clerk.ask(correctEdition, { params: { editionId }, input: { courseId, ...edition, ...changed, version } });
  const offer = async () => {
    const input = { editionId, name: '後期', fiscalYear: year, accessPeriod, opensNow: false };
    const { answer } = await clerk.ask(planOffering, { params: {}, input });
    const params = { offeringId: answer.id as OfferingId };
    await clerk.ask(openOffering, { params, input: { version: answer.version } });
    return params.offeringId;
  };

  it('in words and meaning before it is offered; the history tells before and after', async () => {
    const named = { name: words('プレCYDER事業', 'Pre-CYDER program'), version: 1 };
    expect((await clerk.ask(correctProgram, { params: { programId }, input: named })).answer).toEqual({ version: 2 });
    expect((await fix({ name: words('プレCYDER', 'Pre-CYDER'), countsAs: 'pre-cyder' })).answer.version).toBe(2);
    const rule = { units: 'all-required' as const, quiz: 'passed' as const };
    expect((await fixEdition({ summary: words('紹介', 'Summary'), completionRule: rule })).answer.version).toBe(2);

    const seen = [
      (await clerk.ask(viewProgram, { params: { programId } })).answer,
      (await clerk.ask(viewCourse, { params: { courseId } })).answer,
      (await clerk.ask(viewEdition, { params: { editionId } })).answer,
    ];
    const abilities = { correct: true };
    expect(seen).toEqual([
      expect.objectContaining({ name: words('プレCYDER事業', 'Pre-CYDER program'), courses: 1, version: 2, abilities }),
      expect.objectContaining({ countsAs: 'pre-cyder', isOffered: false, version: 2, abilities }),
      expect.objectContaining({ completionRule: rule, summary: words('紹介', 'Summary'), isOffered: false, abilities }),
    ]);
    const historyOf = async (about: 'course' | 'edition', id: string) =>
      (await clerk.ask(viewHistory, { params: { about, id: id as Id<'Record'> } })).answer.items;
    expect(await historyOf('course', courseId)).toEqual([
      expect.objectContaining({
        kind: 'course-corrected',
        actorName: '事務局の担当',
        changes: [
          { field: 'countsAs', before: 'none', after: 'pre-cyder', isErased: false },
          { field: 'nameJa', before: 'プレサイダ', after: 'プレCYDER', isErased: false },
        ],
      }),
    ]);
    const [ofEdition] = await historyOf('edition', editionId);
    expect(ofEdition?.changes.map(({ field }) => field)).toEqual(['completionRule', 'summaryEn', 'summaryJa']);
  });

  it('never on an older version than the present one', async () => {
    await fix({ name: words('一人目', 'First') });
    const stale = await fix({ name: words('二人目', 'Second') });
    expect(stale).toMatchObject({ status: 409, problem: { code: 'record-changed-meanwhile' } });
    await fixEdition({ name: words('一人目', 'First') });
    expect((await fixEdition({})).problem.code).toBe('record-changed-meanwhile');
    expect((await clerk.ask(viewCourse, { params: { courseId } })).answer.name.ja).toBe('一人目');
  });

  it('in words alone once an offering has opened: what a completion means stays', async () => {
    await offer();
    expect((await clerk.ask(viewCourse, { params: { courseId } })).answer.isOffered).toBe(true);
    const counted = await fix({ countsAs: 'cyder' });
    expect(counted).toMatchObject({ status: 409, problem: { code: 'course-offered-already' } });
    expect(counted.problem.detail).toContain('新しいコースを作ってください');
    for (const changed of [{ fiscalYear: 2027 }, { completionRule: { units: 'all-required', quiz: 'passed' } }]) {
      expect((await fixEdition(changed)).problem.code).toBe('edition-offered-already');
    }
    expect((await fix({ nextStep: words('次へ', 'Next') })).status).toBe(200);
    expect((await fixEdition({ name: words('はじめの一歩編', 'First steps') })).status).toBe(200);
  });

  it('refuses a course that leads on to itself, and one that nobody knows', async () => {
    const unknown = crypto.randomUUID();
    const codes = [
      await fix({ nextCourseId: courseId }),
      await fix({ nextCourseId: unknown }),
      await fix({ programId: unknown }),
    ];
    expect(codes.map(({ problem }) => problem.code)).toEqual([
      'course-leads-on-to-itself',
      'course-unknown',
      'program-unknown',
    ]);
  });

  it('alone: a coordinator sees the catalog and corrects nothing', async () => {
    const town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    clerk = await world.as(town.coordinator, town.id);
    expect((await clerk.ask(viewCourse, { params: { courseId } })).answer.abilities).toEqual({ correct: false });
    expect((await fix({})).problem.code).toBe('permission-missing');
  });

  it('and reads many records in one request', async () => {
    const offeringId = await offer();
    await anOffering(world.owner);
    const page = { page: 1, perPage: 200, order: 'asc' as const };
    const only = (id: string) => `${id},${crypto.randomUUID()}`;
    const found = [
      (await clerk.ask(listPrograms, { params: {}, input: { ...page, sort: 'code', ids: only(programId) } })).answer,
      (await clerk.ask(listCourses, { params: {}, input: { ...page, sort: 'code', ids: only(courseId) } })).answer,
      (await clerk.ask(listEditions, { params: {}, input: { ...page, sort: 'name', ids: only(editionId) } })).answer,
      (await clerk.ask(listOfferings, { params: {}, input: { ...page, sort: 'name', ids: only(offeringId) } })).answer,
    ];
    expect(found.map(({ items }) => items.map(({ id }) => id))).toEqual([
      [programId],
      [courseId],
      [editionId],
      [offeringId],
    ]);
    const broken = await clerk.ask(listCourses, { params: {}, input: { ...page, sort: 'code', ids: 'no-id' } });
    expect(broken.status).toBe(400);
  });
});
