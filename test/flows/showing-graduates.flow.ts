import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id } from '#kernel';
import type { Client } from '../world/client.ts';
import { isTold } from '../world/graduate.ts';
import { elementsIn } from '../world/markup.ts';
import { anOffice } from '../world/town.ts';
import { aTrainee, aYear, type TraineeGround, type YearGround } from '../world/trainee.ts';
import { aWorkOf, bornOn, consents, letsAnybodySee, seen, writesWork } from '../world/works.ts';
import { aWorld, type World } from '../world/world.ts';

/** Names that nobody let anybody see. */
const UNSEEN = /沈黙|本名|未修了|秘密/;

describe('The results of a year', () => {
  let world: World;
  let origin: string;
  let clerk: Client;
  let year: YearGround;
  let code: string;
  const people = {} as Record<'star' | 'quiet' | 'minor' | 'failed', TraineeGround & { client: Client }>;

  beforeAll(async () => {
    world = await aWorld();
    origin = await world.api.getUrl();
    const office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    year = await aYear(world.owner);
    code = `makers-${year.programId}`;
    const join = async (name: string, birthday: string | null, told: Parameters<typeof isTold>[2] = {}) => {
      const trainee = await aTrainee(world.owner, year, { name });
      if (birthday) await bornOn(world.owner, year, trainee.learner, birthday);
      await isTold(world.owner, trainee.traineeId, told);
      return { ...trainee, client: await world.as(trainee.learner, null) };
    };
    people.star = await join('星の本名', '2004-05-01', { isOutstanding: true });
    people.quiet = await join('沈黙の本名', '2004-05-01');
    people.minor = await join('若葉の本名', null);
    people.failed = await join('未修了の人', '2004-05-01', { outcome: 'not-completed' });
  });
  afterAll(() => world.end());

  const open = async (path: string) => {
    const answer = await fetch(`${origin}${path}`);
    return { status: answer.status, text: await answer.text(), kept: answer.headers.get('cache-control') };
  };
  const resultsIn = (language: string) => `/${language}/programs/${code}/works/2026`;
  const feedIn = (language: string) => `/${language}/programs/${code}/feed.atom`;
  const listed = async (language = 'ja') => {
    const { text } = await open(resultsIn(language));
    const [section = ''] = /<section id="graduates">.*?<\/section>/s.exec(text) ?? [];
    return elementsIn(section)
      .filter(({ name }) => name === 'li')
      .map((line) => line.text);
  };
  const everything = async () => {
    const paths = ['ja', 'en'].flatMap((language) => [
      `/${language}/programs/${code}`,
      resultsIn(language),
      feedIn(language),
    ]);
    return (await Promise.all(paths.map(open))).map(({ text }) => text).join('\n');
  };
  const of = (who: keyof typeof people) => ({ params: { traineeId: people[who].traineeId } });
  const consentsTo = (who: keyof typeof people, ja: string, en: string) =>
    people[who].client.ask(contract.listGraduate, { ...of(who), input: { listedAs: 'handle', name: { ja, en } } });
  const mine = async (who: keyof typeof people) =>
    (await people[who].client.ask(contract.viewMyListing, { ...of(who), input: {} })).answer;
  const releases = async (workId: Id<'Work'>) => {
    const { version } = await seen(people.star.client, workId);
    return clerk.ask(contract.releaseWork, { params: { workId }, input: { version } });
  };

  it('are public once the program tells of itself, with a figure of graduates and no name', async () => {
    expect((await open(resultsIn('ja'))).status).toBe(404);
    const page = { params: { programId: year.programId, pageKind: 'about' as const } };
    const said = { ja: '概要', en: 'About' };
    await clerk.ask(contract.writePublicPage, {
      ...page,
      input: { title: said, summary: said, body: said, version: 0 },
    });
    await clerk.ask(contract.publishPublicPage, { ...page, input: { version: 1 } });
    const [ja, en] = [await open(resultsIn('ja')), await open(resultsIn('en'))];
    expect([ja.status, ja.kept, en.status]).toEqual([200, 'public, no-cache', 200]);
    expect(ja.text).toContain('修了した人は3人です。うち1人が優秀修了生です。');
    expect(en.text).toContain('3 people completed the year, 1 of them outstanding.');
    expect(await listed()).toEqual([]);
    expect(elementsIn(ja.text).filter(({ name }) => name === 'script')).toEqual([]);
    const menu = elementsIn((await open(`/ja/programs/${code}`)).text).map(({ attributes }) => attributes.href);
    expect(menu).toContain(resultsIn('ja'));
    expect(await everything()).not.toMatch(UNSEEN);
  });

  it('name the graduates who consented, by the name they chose, in both languages, and nobody else', async () => {
    expect((await consentsTo('failed', '未修了の人', 'failed')).problem.code).toBe('only-graduates-are-listed');
    expect((await consentsTo('star', '星', ' ')).problem.code).toBe('listing-name-missing');
    const ofAnother = { ...of('star'), input: { listedAs: 'handle' as const, name: { ja: '偽', en: 'fake' } } };
    expect((await people.quiet.client.ask(contract.listGraduate, ofAnother)).status).toBe(404);
    expect((await mine('star')).listing).toBeNull();
    expect((await consentsTo('star', 'きらきら', 'Kirakira <b>')).answer).toEqual({ isGiven: true });
    expect([await listed(), await listed('en')]).toEqual([
      ['きらきら 表現駆動 優秀修了生'],
      ['Kirakira <b> Expression Outstanding graduate'],
    ]);
    expect((await mine('star')).addresses).toEqual({ ja: resultsIn('ja'), en: resultsIn('en') });
    expect(await everything()).not.toMatch(UNSEEN);
  });

  it('name a minor once the office has recorded that the guardian agrees to that very name', async () => {
    const records = (version: number) =>
      clerk.ask(contract.recordListingConsent, {
        ...of('minor'),
        input: { version, guardianName: '秘密の保護者', signedOn: '2027-03-21' },
      });
    expect((await records(1)).status).toBe(404);
    expect((await consentsTo('minor', 'わかば', 'Wakaba')).status).toBe(200);
    const { isMinor, listing, addresses } = await mine('minor');
    expect([isMinor, listing?.needsGuardian, addresses]).toEqual([true, true, null]);
    expect(await everything()).not.toMatch(/わかば|Wakaba/);
    expect((await records(2)).problem.code).toBe('record-changed-meanwhile');
    expect((await records(1)).status).toBe(200);
    expect(await listed('en')).toContain('Wakaba Expression');
    await consentsTo('minor', 'わかば二世', 'Wakaba II');
    expect(await everything()).not.toMatch(/わかば|Wakaba/);
    const before = await clerk.ask(contract.listGraduateListings, { params: {}, input: { cohortId: year.cohortId } });
    expect(before.answer.items.map(({ accountName, isShown }) => [accountName, isShown]).toSorted()).toEqual([
      ['星の本名', true],
      ['若葉の本名', false],
    ]);
    expect((await records(2)).status).toBe(200);
    expect(await listed()).toContain('わかば二世 表現駆動');
    const back = { ...of('minor'), input: { reason: '保護者から電話' } };
    expect((await clerk.ask(contract.withdrawListingConsent, back)).status).toBe(201);
    expect(await everything()).not.toMatch(/わかば|Wakaba/);
    expect((await clerk.ask(contract.withdrawListingConsent, back)).status).toBe(404);
    const adult = { ...of('star'), input: { version: 1, guardianName: '親', signedOn: '2027-03-21' } };
    expect((await clerk.ask(contract.recordListingConsent, adult)).problem.code).toBe('listing-needs-no-guardian');
    expect((await people.minor.client.ask(contract.recordListingConsent, adult)).status).toBe(403);
  });

  it('name nobody any more who took it back, at once, or whom the office took out', async () => {
    expect((await people.star.client.ask(contract.unlistMyself, { ...of('star'), input: {} })).answer).toEqual({
      isGiven: false,
    });
    expect(await everything()).not.toMatch(/きらきら|Kirakira/);
    expect(await listed()).toEqual([]);
    await consentsTo('star', 'きらきら', 'Kirakira');
    expect(await listed('en')).toEqual(['Kirakira Expression Outstanding graduate']);
    const out = { ...of('star'), input: { reason: '本人から電話' } };
    expect((await clerk.ask(contract.unlistGraduate, out)).status).toBe(201);
    expect(await everything()).not.toMatch(/きらきら|Kirakira/);
    const told = await world.owner.query(
      `select kind, facts::text as facts from events where kind like '%listed' or kind like 'listing-guardian%'`,
    );
    expect(told.rows).toHaveLength(9);
    expect(told.rows.map(({ facts }) => facts).join()).not.toMatch(/きらきら|Kirakira|わかば|Wakaba|保護者/);
  });

  it('have a public work in the feed and beside the graduates for as long as all consent to it', async () => {
    const { client, traineeId } = people.star;
    const workId = await aWorkOf(client, traineeId);
    await writesWork(client, workId);
    await letsAnybodySee(client, workId);
    await consents(client, workId);
    const entries = async (language: string) => {
      const feed = elementsIn((await open(feedIn(language))).text);
      return feed
        .filter(({ name }) => name === 'title')
        .map(({ text }) => text)
        .toSorted();
    };
    const before = await entries('en');
    expect((await releases(workId)).status).toBe(201);
    expect(await entries('en')).toEqual(['A keyboard of light', ...before].toSorted());
    const feed = (await open(feedIn('ja'))).text;
    expect(feed).toContain(`${resultsIn('ja')}/${workId}`);
    expect(feed).toContain('ひかり');
    const work = await open(`${resultsIn('ja')}/${workId}`);
    expect(elementsIn(work.text).map(({ attributes }) => attributes.href)).toContain(resultsIn('ja'));
    expect(await everything()).not.toMatch(UNSEEN);
    await client.ask(contract.withdrawWorkConsent, { params: { workId } });
    expect(await entries('en')).toEqual(before);
    expect((await open(resultsIn('ja'))).text).toContain('公開されている作品は、今はありません。');
  });
});
