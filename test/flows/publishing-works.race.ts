import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { releaseWork, withdrawWorkConsent } from '#contract';
import type { Client } from '../world/client.ts';
import { anOffice } from '../world/town.ts';
import { aTrainee, aYear } from '../world/trainee.ts';
import { aWorkOf, bornOn, consents, letsAnybodySee, seen, writesWork } from '../world/works.ts';
import { aWorld, type World } from '../world/world.ts';

describe('A work that is released while a consent to it is withdrawn', () => {
  let world: World;
  let clerk: Client;

  beforeAll(async () => {
    world = await aWorld();
    const office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
  });
  afterAll(() => world.end());

  it('is public to nobody afterwards, whoever came first', async () => {
    const year = await aYear(world.owner);
    const { traineeId, learner } = await aTrainee(world.owner, year);
    await bornOn(world.owner, year, learner, '2004-05-01');
    const author = await world.as(learner, null);
    const workId = await aWorkOf(author, traineeId);
    await writesWork(author, workId);
    await letsAnybodySee(author, workId);
    const { version } = await seen(author, workId);
    const answers = new Set<string>();
    for (let round = 0; round < 12; round++) {
      await consents(author, workId);
      const release = () => clerk.ask(releaseWork, { params: { workId }, input: { version } });
      const withdraw = () => author.ask(withdrawWorkConsent, { params: { workId } });
      const deeds = round % 2 ? [release(), release(), withdraw()] : [withdraw(), release(), release()];
      const told = await Promise.all(deeds);
      for (const { status, problem } of told) answers.add(problem?.code ?? String(status));
      const { rows } = await world.owner.query('select work_id from published_works');
      expect([round, rows]).toEqual([round, []]);
      expect((await seen(author, workId)).publication).toBe('not-public');
    }
    for (const answer of answers) expect(['200', '201', 'work-not-ready']).toContain(answer);
  });
});
