import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addOfficeClosure,
  assignStaff,
  callOffOffering,
  correctCourse,
  correctSeating,
  correctTranche,
  correctVenue,
  defineCourse,
  defineEdition,
  defineProgram,
  defineTranche,
  defineVenue,
  type InputOf,
  listOfferings,
  listTranches,
  listVenues,
  openOffering,
  openTranche,
  planSeatedOffering,
  previewRollOver,
  releaseStaff,
  removeOfficeClosure,
  rollOverEdition,
  type SentOf,
  viewCourse,
  viewEdition,
  viewSeatedOffering,
} from '#contract';
import { scopeOf } from '#identity';
import type { CalendarDate, FiscalYear, Id, OfferingId, OrganizationId } from '#kernel';
import { SetDates, SetSeats } from '#programs';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { anOffering, anOffice, aTeacher, aTown, type Office } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const day = (text: string) => text as CalendarDate;
const year = 2026 as FiscalYear;
const words = (ja: string, en = ja) => ({ ja, en });
const terms: NonNullable<InputOf<typeof defineCourse>['terms']> = {
  format: 'exercise',
  level: words('中級', 'Intermediate'),
  description: words('地方公共団体の集合演習'),
  feeYen: 77_000,
  freeFor: ['prefecture', 'municipality'],
  eligibility: {
    organizationTypes: ['prefecture', 'municipality'],
    studentsMayApply: false,
    prerequisite: { anyOf: ['cyder-a'], withinFiscalYears: 3 },
    freeTimesPerFiscalYear: 1,
  },
};

describe('The office plans the exercises of a year', () => {
  let world: World;
  let office: Office;
  let clerk: Client;
  let prefectureId: OrganizationId;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    await forgetEverybody(world.owner);
    world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
    office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    prefectureId = await idOf(`select id from organizations where type = 'prefecture' order by code limit 1`);
  });

  const idOf = async (sql: string) => (await world.owner.query(sql)).rows[0]?.id;
  const setDays = (offeringId: OfferingId, startsOn: string, endsOn = startsOn) =>
    world.api.get(SetDates).execute(scopeOf('define-programs'), {
      offeringId,
      days: { startsOn: day(startsOn), endsOn: day(endsOn) },
    });
  const aCourse = async (code: string, asked: Partial<SentOf<typeof defineCourse>> = {}) => {
    const cyder = { code: 'cyder', name: words('CYDER'), organizationId: office.id };
    const known = await idOf('select id from programs limit 1');
    const programId = known ?? (await clerk.ask(defineProgram, { params: {}, input: cyder })).answer.id;
    const input = {
      programId,
      code,
      name: words(code),
      countsAs: 'cyder' as const,
      terms: { ...terms, eligibility: { ...terms.eligibility, prerequisite: null } },
    };
    return clerk.ask(defineCourse, { params: {}, input: { ...input, ...asked } });
  };
  const anEdition = async () => {
    const course = await aCourse('cyder-a');
    const edition = await clerk.ask(defineEdition, {
      params: {},
      input: {
        courseId: course.answer.id,
        code: 'cyder-a-2026',
        fiscalYear: year,
        name: words('Aコース 令和8年度', 'Course A 2026'),
        summary: words('初級'),
        completionRule: { units: 'all-required', quiz: 'none', attendance: 'full' },
        story: { scenario: words('標的型メールからの侵入'), changeLog: words('ログの形式を改めた') },
      },
    });
    return edition.answer.id as Id<'Edition'>;
  };
  const venueInput = (): SentOf<typeof defineVenue> => ({
    name: '北海道会場',
    room: '201',
    address: '札幌市北区1-1',
    access: words('駅から5分', '5 minutes from the station'),
    prefectureId,
    seats: 30,
  });
  const aVenue = async () =>
    (await clerk.ask(defineVenue, { params: {}, input: venueInput() })).answer.id as Id<'Venue'>;
  type Asked = Partial<SentOf<typeof planSeatedOffering>>;
  const ask = (editionId: Id<'Edition'>, asked: Asked = {}) =>
    clerk.ask(planSeatedOffering, {
      params: {},
      input: { editionId, name: 'A 札幌', mode: 'venue', seats: 30, ...asked },
    });
  const plan = async (editionId: Id<'Edition'>, asked: Asked = {}) =>
    (await ask(editionId, asked)).answer.id as OfferingId;
  const view = async (offeringId: OfferingId, by = clerk) =>
    (await by.ask(viewSeatedOffering, { params: { offeringId }, input: {} })).answer;
  const correct = async (offeringId: OfferingId, changes: Partial<SentOf<typeof correctSeating>>) => {
    const now = await view(offeringId);
    const { mode, seats, version, minimumParticipants, terms: said, bring } = now;
    const kept = { mode, seats, version, minimumParticipants, terms: said, bring, venueId: now.venue?.id ?? null };
    return clerk.ask(correctSeating, { params: { offeringId }, input: { ...kept, ...changes } });
  };

  it('a course says what it asks, an edition its scenario, and a prerequisite names courses that there are', async () => {
    expect((await aCourse('cyder-b-1', { terms })).problem).toMatchObject({ code: 'prerequisite-course-unknown' });
    const editionId = await anEdition();
    const courseId = (await aCourse('cyder-b-1', { terms })).answer.id as Id<'Course'>;
    const shown = await clerk.ask(viewCourse, { params: { courseId }, input: {} });
    expect(shown.answer.terms).toEqual(terms);
    const edition = await clerk.ask(viewEdition, { params: { editionId }, input: {} });
    expect(edition.answer).toMatchObject({
      isExercise: true,
      story: { scenario: { ja: '標的型メールからの侵入' } },
      completionRule: { attendance: 'full' },
    });
    const { programId, name, countsAs, version } = { ...shown.answer, programId: shown.answer.program.id };
    const fields = { programId, name, countsAs, version };
    const kept = await clerk.ask(correctCourse, { params: { courseId }, input: fields });
    expect(kept.status).toBe(200);
    const again = await clerk.ask(viewCourse, { params: { courseId }, input: {} });
    expect(again.answer.terms).toEqual(terms);
  });

  it('an offering is planned short, with a deadline in working days as soon as it has a date', async () => {
    const [editionId, venueId] = [await anEdition(), await aVenue()];
    const offeringId = await plan(editionId, { venueId, minimumParticipants: 8 });
    expect(await view(offeringId)).toMatchObject({
      state: 'draft',
      startsOn: null,
      applicationClosesAt: null,
      warnings: ['no-date', 'no-instructor'],
      abilities: { correctConditions: true, callOff: true },
    });
    await setDays(offeringId, '2027-01-06', '2027-01-07');
    expect((await view(offeringId)).applicationClosesAt).toBe('2026-12-24T08:00:00.000Z');
    await clerk.ask(addOfficeClosure, { params: {}, input: { day: day('2026-12-28'), reason: '庁舎の停電' } });
    expect((await view(offeringId)).applicationClosesAt).toBe('2026-12-23T08:00:00.000Z');
    await clerk.ask(removeOfficeClosure, { params: { day: day('2026-12-28') }, input: {} });
    expect((await view(offeringId)).applicationClosesAt).toBe('2026-12-24T08:00:00.000Z');
    const listed = await clerk.ask(listOfferings, { params: {}, input: { editionId } });
    expect(listed.answer.items[0]?.seating).toMatchObject({ startsOn: '2027-01-06', venue: '北海道会場' });
  });

  it.each<[string, Asked]>([
    ['minimum-above-seats', { minimumParticipants: 31 }],
    ['venue-unknown', { venueId: '00000000-0000-7000-8000-000000000000' }],
    ['tranche-unknown', { trancheId: '00000000-0000-7000-8000-000000000000' }],
    ['offering-has-no-seats', { mode: 'satellite', parentOfferingId: 'pre-cyder' }],
    ['access-period-starts-in-another-fiscal-year', { accessPeriod: { startsOn: '2027-04-01', endsOn: '2027-04-02' } }],
  ])('a plan that cannot be is answered with %s', async (code, asked) => {
    const editionId = await anEdition();
    const eLearning = await anOffering(world.owner);
    const parentOfferingId = asked.parentOfferingId ? eLearning : null;
    const refused = await ask(editionId, { ...asked, parentOfferingId });
    expect(refused.problem).toMatchObject({ code });
    expect(refused.problem?.detail).toMatch(/。$/);
  });

  it('days are of the fiscal year, not past, and after the opening of applications', async () => {
    const offeringId = await plan(await anEdition());
    await expect(setDays(offeringId, '2026-11-20')).rejects.toThrow('session-in-the-past');
    await expect(setDays(offeringId, '2027-04-01')).rejects.toThrow('session-in-another-fiscal-year');
    await correct(offeringId, { applicationOpensAt: '2026-12-01T09:00:00+09:00' });
    await expect(setDays(offeringId, '2026-12-04')).rejects.toThrow('deadline-before-opening');
    await setDays(offeringId, '2026-12-15');
    const late = await correct(offeringId, { applicationOpensAt: '2026-12-08T17:00:00+09:00' });
    expect(late.problem).toMatchObject({
      code: 'deadline-before-opening',
      detail: expect.stringContaining('2026年12月8日（火）17:00'),
    });
  });

  it('what people apply on stays once the offering is open; seats change through their ledger alone', async () => {
    const offeringId = await plan(await anEdition(), { terms: words('受講条件') });
    await correct(offeringId, { seats: 24 });
    await clerk.ask(openOffering, {
      params: { offeringId },
      input: { version: (await view(offeringId)).offeringVersion },
    });
    expect((await correct(offeringId, { seats: 30 })).problem).toMatchObject({ code: 'seating-fixed-once-open' });
    expect((await correct(offeringId, { terms: words('別の条件') })).problem).toMatchObject({ status: 409 });
    expect((await correct(offeringId, { bring: words('職員証') })).status).toBe(200);
    expect((await correct(offeringId, { version: 1 })).problem).toMatchObject({ code: 'record-changed-meanwhile' });
    await world.api.get(SetSeats).execute(scopeOf('define-programs'), { offeringId, seats: 20, organizationLimit: 4 });
    expect(await view(offeringId)).toMatchObject({ seats: 20, organizationLimit: 4 });
  });

  it('one button opens a tranche; what is too late stays, and its opening is not moved any more', async () => {
    const editionId = await anEdition();
    const input = {
      fiscalYear: year,
      name: words('12〜1月期', 'December to January'),
      opensAt: '2026-11-24T10:00:00+09:00',
    };
    const trancheId = (await clerk.ask(defineTranche, { params: {}, input })).answer.id as Id<'Tranche'>;
    expect((await clerk.ask(defineTranche, { params: {}, input })).problem).toMatchObject({
      code: 'tranche-already-defined',
    });
    const offerings = [];
    for (const name of ['A 札幌', 'A 仙台', 'A 東京']) offerings.push(await plan(editionId, { name, trancheId }));
    await setDays(offerings[0] as OfferingId, '2026-12-15');
    await setDays(offerings[1] as OfferingId, '2026-12-04');
    world.clock.instant = new Date('2026-11-30T09:00:00+09:00');
    clerk = await world.as(office.clerk, office.id);
    const opened = await clerk.ask(openTranche, { params: { trancheId }, input: {} });
    expect(opened.answer).toEqual({ opened: 2, late: [{ id: offerings[1], name: 'A 仙台' }] });
    const [tranche] = (await clerk.ask(listTranches, { params: {}, input: {} })).answer.items;
    expect(tranche?.counts).toEqual({ draft: 1, open: 2, other: 0 });
    const move = { ...input, version: 1, opensAt: '2026-11-25T10:00:00+09:00' };
    expect((await clerk.ask(correctTranche, { params: { trancheId }, input: move })).problem).toMatchObject({
      code: 'tranche-has-opened',
    });
  });

  it('a satellite joins the days of its parent and is called off with it', async () => {
    const editionId = await anEdition();
    const main = await plan(editionId, { mode: 'satellite', name: 'A 高松' });
    await setDays(main, '2026-12-15');
    const child = await plan(editionId, { mode: 'satellite', name: 'A 徳島', parentOfferingId: main, seats: 10 });
    expect((await view(child)).startsOn).toBe('2026-12-15');
    await setDays(main, '2026-12-16');
    expect(await view(child)).toMatchObject({ startsOn: '2026-12-16', parent: { id: main } });
    await expect(setDays(child, '2026-12-17')).rejects.toThrow('satellite-follows-its-parent');
    const grandchild = await ask(editionId, { mode: 'satellite', parentOfferingId: child });
    expect(grandchild.problem).toMatchObject({ code: 'satellite-of-a-satellite' });
    expect((await correct(main, { mode: 'venue' })).problem).toMatchObject({ code: 'satellite-mode-stays' });
    const { offeringVersion: version, satellites } = await view(main);
    expect(satellites).toMatchObject([{ id: child, seats: 10 }]);
    const off = await clerk.ask(callOffOffering, { params: { offeringId: main }, input: { version, reason: '大雪' } });
    expect([off.answer.state, (await view(child)).state]).toEqual(['canceled', 'canceled']);
    expect((await correct(child, { bring: words('職員証') })).problem).toMatchObject({ code: 'offering-is-canceled' });
  });

  it('warns of the same person and the same room twice on a day, and of more seats than the room holds', async () => {
    const [editionId, venueId] = [await anEdition(), await aVenue()];
    const [one, other] = [await plan(editionId, { venueId }), await plan(editionId, { venueId, name: 'A 札幌2' })];
    await setDays(one, '2026-12-15', '2026-12-16');
    await setDays(other, '2026-12-16');
    const personId = await aTeacher(world.owner, office, '講師 花子');
    const assign = (offeringId: OfferingId, part: 'instructor' | 'tutor' = 'instructor') =>
      clerk.ask(assignStaff, { params: { offeringId }, input: { personId, part } });
    expect((await assign(one)).answer.elsewhere).toEqual([]);
    expect((await assign(other, 'tutor')).answer.elsewhere).toEqual([{ id: one, name: 'A 札幌' }]);
    const venue = (await clerk.ask(listVenues, { params: {}, input: {} })).answer.items[0];
    expect(venue).toMatchObject({ offerings: 2 });
    await clerk.ask(correctVenue, { params: { venueId }, input: { ...venueInput(), seats: 20, version: 1 } });
    expect(await view(other)).toMatchObject({
      warnings: ['no-instructor', 'seats-above-venue', 'venue-taken', 'staff-elsewhere'],
      venueTakenBy: [{ id: one }],
      staff: [{ name: '講師 花子', part: 'tutor', elsewhere: [{ id: one }] }],
    });
    await clerk.ask(releaseStaff, { params: { offeringId: one, personId }, input: {} });
    const gone = await clerk.ask(releaseStaff, { params: { offeringId: one, personId }, input: {} });
    expect(gone.problem).toMatchObject({ code: 'staff-person-unknown' });
    expect((await view(other)).warnings).not.toContain('staff-elsewhere');
  });

  it('rolls an edition over once, with the plans of its offerings and without their dates', async () => {
    const editionId = await anEdition();
    const main = await plan(editionId, { mode: 'satellite', name: 'A 高松 2026' });
    await plan(editionId, { mode: 'satellite', name: 'A 徳島 2026', parentOfferingId: main });
    await setDays(main, '2026-12-15');
    const before = await clerk.ask(previewRollOver, { params: { editionId }, input: {} });
    expect(before.answer).toMatchObject({
      code: 'cyder-a-2027',
      name: { ja: 'Aコース 令和9年度', en: 'Course A 2027' },
      offerings: 2,
      copy: null,
    });
    const roll = () => clerk.ask(rollOverEdition, { params: { editionId }, input: { withOfferings: true } });
    const [first, second] = [await roll(), await roll()];
    const copyId = first.answer.id as Id<'Edition'>;
    expect(second.answer).toEqual(first.answer);
    expect(first.answer.offerings).toBe(2);
    const copy = await clerk.ask(viewEdition, { params: { editionId: copyId }, input: {} });
    expect(copy.answer).toMatchObject({
      fiscalYear: 2027,
      copiedFrom: { id: editionId },
      story: { scenario: { ja: '標的型メールからの侵入' }, changeLog: { ja: '' } },
    });
    const copies = (await clerk.ask(listOfferings, { params: {}, input: { editionId: copyId } })).answer.items;
    expect(copies.map(({ name }) => name).toSorted()).toEqual(['A 徳島 2027', 'A 高松 2027']);
    expect(copies.map(({ seating }) => seating?.startsOn)).toEqual([null, null]);
    const satellite = copies.find(({ name }) => name.includes('徳島'));
    const parent = copies.find(({ name }) => name.includes('高松'));
    expect((await view(satellite?.id as OfferingId)).parent?.id).toBe(parent?.id);
  });

  it('keeps venues and closures sound, and coordinators out of drafts and of who instructs', async () => {
    const offeringId = await plan(await anEdition());
    await aVenue();
    const twice = await clerk.ask(defineVenue, { params: {}, input: venueInput() });
    expect(twice.problem).toMatchObject({ code: 'venue-already-registered' });
    const elsewhere = { ...venueInput(), room: '202', prefectureId: office.id };
    expect((await clerk.ask(defineVenue, { params: {}, input: elsewhere })).problem?.code).toBe(
      'venue-lies-in-no-prefecture',
    );
    const close = (text: string) =>
      clerk.ask(addOfficeClosure, { params: {}, input: { day: day(text), reason: '停電' } });
    expect((await close('2026-11-20')).problem?.code).toBe('closure-in-the-past');
    expect((await close('2026-12-30')).problem?.code).toBe('closed-anyway');
    expect((await close('2026-11-23')).problem?.code).toBe('closed-anyway');
    const town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    const coordinator = await world.as(town.coordinator, town.id);
    const draft = await coordinator.ask(viewSeatedOffering, { params: { offeringId }, input: {} });
    expect(draft.status).toBe(404);
    const personId = await aTeacher(world.owner, office, '講師 花子');
    await clerk.ask(assignStaff, { params: { offeringId }, input: { personId, part: 'instructor' } });
    const { offeringVersion: version } = await view(offeringId);
    await clerk.ask(openOffering, { params: { offeringId }, input: { version } });
    expect(await view(offeringId, coordinator)).toMatchObject({
      staff: [],
      warnings: [],
      abilities: { correct: false },
    });
    expect((await coordinator.ask(listVenues, { params: {}, input: {} })).status).toBe(403);
  });
});
