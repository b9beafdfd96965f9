import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id } from '#kernel';
import { Stage } from '../../apps/console/demo/stage.ts';
import { playYears } from '../../apps/console/demo/story.ts';
import { configFor, connect, forgetEverybody } from '../world/database.ts';

/** In the middle of a fiscal year that is over: by the clock of whoever tests, all of it is past. */
const PRESENT = new Date('2024-11-20T12:00:00+09:00');

describe('The demo world', () => {
  let stage: Stage;

  beforeAll(async () => {
    const owner = await connect();
    await forgetEverybody(owner);
    await owner.end();
    stage = await Stage.set(configFor('kunren_api'), configFor('kunren_worker'), PRESENT.getTime());
    await playYears(stage);
  });
  afterAll(() => stage.leave());

  const signedIn = async (signInId: string) => {
    const browser = stage.visitor();
    await browser.ask(contract.signIn, { input: { signInId, password: 'kunren-demo-sakura-2026' } });
    return browser;
  };
  const cohortOf = async (fiscalYear: number) => {
    const office = await signedIn('office-00001');
    const { items } = await office.ask(contract.listCohorts, { input: { perPage: 50 } });
    return { office, params: { cohortId: items.find((one) => one.fiscalYear === fiscalYear)?.id as Id<'Cohort'> } };
  };

  it('has a year that is over, with its figures, its works and its graduates', async () => {
    const { office, params } = await cohortOf(2023);
    const { years } = await office.ask(contract.viewYearReport, { params });
    expect(years.map(({ applicants, total }) => ({ applicants, ...total }))).toEqual([
      { applicants: 16, applications: 17, accepted: 12, joined: 12, completed: 11, outstanding: 2 },
    ]);
    const works = await office.ask(contract.listWorks, { input: { cohortId: params.cohortId, sort: 'title' } });
    expect(works.items.map(({ publication }) => publication).toSorted()).toEqual(['not-public', 'public', 'public']);
    const graduate = await signedIn('sho@makers.demo.example');
    const { items } = await graduate.ask(contract.listMyAwards);
    expect(items.map(({ kind }) => kind).toSorted()).toEqual(['completion', 'outstanding']);
    const presentations = await office.ask(contract.listPresentations);
    const shown = presentations.items.map(({ fiscalYear, isPublished, slots }) => [fiscalYear, isPublished, slots]);
    expect(shown.toSorted()).toEqual([
      [2023, true, 5],
      [2024, true, 1],
    ]);
    const elsewhere = await office.ask(contract.listAppearances, { input: {} });
    expect(elsewhere.items.map(({ state, isShown }) => [state, isShown])).toEqual([['confirmed', true]]);
    const abroad = await office.ask(contract.listDispatches, { input: {} });
    expect(abroad.items.map(({ state, people }) => [state, people.map(({ answer }) => answer)])).toEqual([
      ['planned', ['going']],
    ]);
  });

  it('has a year in which something waits for everybody', async () => {
    const trainee = await signedIn('honoka@makers.demo.example');
    const { items } = await trainee.ask(contract.listMyYears);
    expect(items).toMatchObject([{ fiscalYear: 2024, mentors: [{ name: '表 ひかり' }] }]);
    const guide = await signedIn('office-00203');
    const { counts } = await guide.ask(contract.listGuided, { input: {} });
    expect(counts).toMatchObject({ mine: 3, unanswered: 1, waiting: 3, overdue: 1, silent: 1 });
  });

  it('has cohorts that take applications and decide on them', async () => {
    const { office, params } = await cohortOf(2025);
    expect((await office.ask(contract.viewCohort, { params })).phase).toBe('applying');
    const { items } = await office.ask(contract.listCohorts, { input: { perPage: 50 } });
    expect(items.filter(({ phase }) => phase === 'deciding')).toHaveLength(1);
  });
});
