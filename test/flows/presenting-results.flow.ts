import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id } from '#kernel';
import type { Client } from '../world/client.ts';
import { serves } from '../world/cohort.ts';
import { anOffice, aTeacher } from '../world/town.ts';
import { aGathering, aTrainee, aYear, type YearGround } from '../world/trainee.ts';
import { aWorld, type World } from '../world/world.ts';

const none = { ja: '', en: '' };

describe('A cohort presents its results', () => {
  let world: World;
  let year: YearGround;
  let office: Client;
  let judge: Client;
  let other: Client;
  let trainee: Client;
  let gatheringId: Id<'Gathering'>;
  let presentationId: Id<'ResultsPresentation'>;

  beforeAll(async () => {
    world = await aWorld();
    const { owner } = world;
    const { id, clerk } = await anOffice(owner);
    office = await world.as(clerk, id);
    year = await aYear(owner);
    gatheringId = await aGathering(owner, year.offeringId, '2027-03-05');
    const teacher = await aTeacher(owner, { id, clerk }, '審査 花');
    await serves(owner, { ...year, trackId: year.trackIds[0], personId: teacher, part: 'judge' });
    judge = await world.as(teacher, id);
    other = await world.as(await aTeacher(owner, { id, clerk }, '別の 講師'), id);
    trainee = await world.as((await aTrainee(owner, year)).learner, null);
  });
  afterAll(() => world.end());

  const ofOne = () => ({ params: { presentationId } });

  it('at one of its gatherings, once', async () => {
    const toPresent = await office.ask(contract.listGatheringsToPresent, { params: {}, input: {} });
    expect(toPresent.answer.items.map((each) => [each.gatheringId, each.place, each.days.length])).toEqual([
      [gatheringId, '北の研修所', 1],
    ]);
    const asked = { params: {}, input: { gatheringId, notice: { ja: '入場は無料です。', en: 'Entry is free.' } } };
    const half = { params: {}, input: { gatheringId, notice: { ja: '案内', en: '' } } };
    expect((await office.ask(contract.definePresentation, half)).status).toBe(400);
    const defined = await office.ask(contract.definePresentation, asked);
    expect(defined.status).toBe(201);
    presentationId = defined.answer.presentationId as Id<'ResultsPresentation'>;
    expect((await office.ask(contract.definePresentation, asked)).problem.code).toBe('gathering-presents-already');
    expect((await judge.ask(contract.definePresentation, asked)).status).toBe(403);
    const left = await office.ask(contract.listGatheringsToPresent, { params: {}, input: {} });
    expect(left.answer.items).toEqual([]);
    const elsewhere = { ...asked.input, gatheringId: year.cohortId as string as Id<'Gathering'> };
    expect((await office.ask(contract.definePresentation, { params: {}, input: elsewhere })).problem.code).toBe(
      'gathering-not-of-cohort',
    );
  });

  it('seen as it is arranged by the staff of the cohort and by the office', async () => {
    for (const client of [office, judge]) {
      const { items, abilities } = (await client.ask(contract.listPresentations, { params: {}, input: {} })).answer;
      expect(items.map((each) => [each.presentationId, each.isPublished, each.slots])).toEqual([
        [presentationId, false, 0],
      ]);
      expect(abilities.arrange).toBe(client === office);
      const viewed = (await client.ask(contract.viewPresentation, { ...ofOne(), input: {} })).answer;
      expect([viewed.notice.en, viewed.title.en, viewed.version]).toEqual(['Entry is free.', 'Event day', 1]);
    }
    expect((await other.ask(contract.listPresentations, { params: {}, input: {} })).answer.items).toEqual([]);
    expect((await other.ask(contract.viewPresentation, { ...ofOne(), input: {} })).status).toBe(404);
    expect((await trainee.ask(contract.viewPresentation, { ...ofOne(), input: {} })).status).toBe(403);
  });

  it('with a notice that is corrected by whoever saw it as it stands', async () => {
    const input = { notice: none, version: 1 };
    expect((await office.ask(contract.correctPresentation, { ...ofOne(), input })).answer).toEqual({ version: 2 });
    const stale = await office.ask(contract.correctPresentation, { ...ofOne(), input });
    expect(stale.problem.code).toBe('record-changed-meanwhile');
  });

  it('and is removed while it is not public; the gathering stays', async () => {
    await world.owner.query('update results_presentations set is_published = true');
    const refused = await office.ask(contract.removePresentation, { ...ofOne(), input: {} });
    expect(refused.problem.code).toBe('presentation-is-published');
    await world.owner.query('update results_presentations set is_published = false');
    expect((await office.ask(contract.removePresentation, { ...ofOne(), input: {} })).status).toBe(200);
    expect((await office.ask(contract.viewPresentation, { ...ofOne(), input: {} })).status).toBe(404);
    const { items } = (await office.ask(contract.listGatheringsToPresent, { params: {}, input: {} })).answer;
    expect(items.map((each) => each.gatheringId)).toEqual([gatheringId]);
  });
});
