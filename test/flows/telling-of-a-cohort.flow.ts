import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  introduceTrainers,
  listPublicTrainers,
  previewPublicPage,
  publishPublicPage,
  writePublicPage,
} from '#contract';
import { type Id, newId } from '#kernel';
import type { Client } from '../world/client.ts';
import { elementsIn } from '../world/markup.ts';
import { aMember, type Office } from '../world/town.ts';
import { aProgramSite } from '../world/program-site.ts';
import { aWorld, type World } from '../world/world.ts';

const both = (ja: string, en: string) => ({ ja, en });
const words = { title: both('題名', 'Title'), summary: both('紹介', 'Summary'), body: both('本文', 'Body') };
const KINDS = ['about', 'tracks', 'timetable', 'apply'] as const;
const SECRET = '表現の道';
const TRAINER = '講師をする人の本名';

describe('The public pages of a year', () => {
  let world: World;
  let origin: string;
  let place: Office;
  let office: Client;
  let programId: Id<'Program'>;
  let code: string;

  beforeAll(async () => {
    world = await aWorld();
    origin = await world.api.getUrl();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    ({ place, office, programId, code } = await aProgramSite(world));
    for (const pageKind of KINDS) {
      const params = { programId, pageKind };
      await office.ask(writePublicPage, { params, input: { ...words, version: 0 } });
      await office.ask(publishPublicPage, { params, input: { version: 1 } });
    }
  });

  /** A year with one track, a seminar in it and somebody who serves it. */
  async function aCohort(fiscalYear: number, phase: string, name = SECRET): Promise<Id<'Track'>> {
    const [cohort, track] = [newId(), newId<'Track'>()];
    await world.owner.query(
      `insert into cohorts (id, organization_id, program_id, fiscal_year, phase, version, application_opens_at,
        application_closes_at, assignment_closes_at, result_on, answers_close_at, oldest_age, residents_only,
        graduates_may_apply, most_applications)
      values ($1, $2, $3, $4, $5, 1, '2026-11-20T09:00:00+09:00', '2026-11-30T17:00:00+09:00',
        '2026-12-04T09:00:00+09:00', '2026-12-20', '2027-01-05T17:00:00+09:00', 25, true, false, 2)`,
      [cohort, place.id, programId, fiscalYear, phase],
    );
    await world.owner.query(
      `insert into tracks (id, cohort_id, code, name_ja, name_en, summary_ja, summary_en, places, position, version)
      values ($1, $2, 'expression', $3, 'The way of <b>expression</b>', '作って見せる', 'Make and show', 8, 1, 1)`,
      [track, cohort, name],
    );
    await world.owner.query(
      `insert into seminars (id, cohort_id, track_id, name_ja, name_en, position, version)
      values ($1, $2, $3, '音のゼミ', 'Sound', 1, 1)`,
      [newId(), cohort, track],
    );
    const trainer = await aMember(world.owner, place.id, TRAINER);
    await world.owner.query(
      `insert into track_staff (cohort_id, track_id, person_id, part) values ($1, $2, $3, 'trainer')`,
      [cohort, track, trainer],
    );
    return track;
  }
  const open = async (path: string) => (await fetch(`${origin}${path}`)).text();
  const everything = async () => {
    const paths = ['ja', 'en'].flatMap((language) =>
      ['', ...KINDS.map((kind) => `/${kind}`), '/feed.atom'].map((path) => `/${language}/programs/${code}${path}`),
    );
    return (await Promise.all(paths.map(open))).join('\n');
  };

  it('say nothing of a draft: not its tracks, not its times, also where an older year is shown', async () => {
    await aCohort(2027, 'draft');
    const params = { programId, pageKind: 'tracks' as const };
    const preview = await office.fetch(previewPublicPage, { params, input: { language: 'ja' } });
    for (const told of [await everything(), await preview.text()]) {
      expect(told).not.toMatch(/表現の道|expression|音のゼミ|応募を受け付け|令和9年度|FY2027/);
    }
    await aCohort(2026, 'closed', '去年の道');
    const told = await everything();
    expect(told).toContain('去年の道');
    expect(told).not.toMatch(/表現の道|令和9年度|FY2027/);
  });

  it('show tracks and seminars in both languages, and nobody’s account', async () => {
    await aCohort(2027, 'applying');
    const tracks = elementsIn(await open(`/ja/programs/${code}/tracks`));
    expect(tracks.filter(({ name }) => name === 'h3').map(({ text }) => text)).toEqual([SECRET]);
    const english = await open(`/en/programs/${code}/tracks`);
    const [heading] = elementsIn(english).filter(({ name }) => name === 'h3');
    expect(heading?.text).toBe('The way of <b>expression</b>');
    for (const shown of ['Make and show', 'Places: 8', 'Seminars: Sound', 'The tracks, FY2027'])
      expect(english).toContain(shown);
    expect(await everything()).not.toContain(TRAINER);
  });

  it('tell when one can apply, to the second, and who', async () => {
    await aCohort(2027, 'applying');
    const apply = () => open(`/ja/programs/${code}/apply`);
    world.clock.instant = new Date('2026-11-20T08:59:59+09:00');
    expect(await apply()).toContain('応募の受付は、次の日時に始まります');
    world.clock.instant = new Date('2026-11-20T09:00:00+09:00');
    const now = await apply();
    const { rows } = await world.owner.query('select id from cohorts');
    const ways = elementsIn(now).map(({ attributes }) => attributes.href);
    const page = `/cohorts/${rows[0].id}`;
    expect(ways).toEqual(expect.arrayContaining([page, `/sign-up?then=${page}`]));
    for (const shown of ['応募を受け付けています', '2026年11月30日月曜日 17:00:00', '2002年4月2日以降に生まれた人']) {
      expect(now).toContain(shown);
    }
    world.clock.instant = new Date('2026-11-30T17:00:00+09:00');
    expect(await apply()).toContain('応募の受付は終わりました');
    const timetable = await open(`/en/programs/${code}/timetable`);
    for (const shown of ['Applications close', 'Friday, December 4, 2026', 'Sunday, December 20, 2026']) {
      expect(timetable).toContain(shown);
    }
    elementsIn(timetable);
  });

  it('introduce whom the office names, by the words chosen for it, as soon as the year is no draft', async () => {
    const trackId = await aCohort(2027, 'draft');
    const listed = async () => (await office.ask(listPublicTrainers, { params: { programId } })).answer.items[0];
    expect(await listed()).toMatchObject({ trackId, fiscalYear: 2027, trainers: [], version: 1 });
    const someone = (ja: string, en: string) => ({
      part: 'trainer' as const,
      name: both(ja, en),
      text: both('作る人', 'A <i>maker</i>'),
    });
    const introduce = (trainers: ReturnType<typeof someone>[], version: number) =>
      office.ask(introduceTrainers, { params: { trackId }, input: { trainers, version } });
    const chosen = [someone('みかん先生', 'Mikan'), someone('いぬ', 'Inu')];
    expect((await introduce(chosen, 1)).answer).toEqual({ version: 2 });
    expect((await introduce(chosen, 1)).problem.code).toBe('record-changed-meanwhile');
    expect((await introduce([someone('片方だけ', ' ')], 2)).problem.code).toBe('request-malformed');
    expect(await everything()).not.toMatch(/みかん|Mikan/);
    await world.owner.query(`update cohorts set phase = 'applying'`);
    const tracks = elementsIn(await open(`/en/programs/${code}/tracks`));
    expect(tracks.filter(({ name }) => name === 'h4').map(({ text }) => text)).toEqual([
      'Mikan Trainer',
      'Inu Trainer',
    ]);
    expect(tracks.some(({ name }) => name === 'i')).toBe(false);
    await introduce([someone('いぬ', 'Inu')], 2);
    expect(await open(`/ja/programs/${code}/tracks`)).not.toContain('みかん');
    expect((await listed())?.trainers.map(({ name }) => name.ja)).toEqual(['いぬ']);
    await world.owner.query(`update cohorts set phase = 'closed'`);
    expect((await introduce([], 3)).problem.code).toBe('phase-forbids');
  });
});
