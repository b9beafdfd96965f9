import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import * as contract from '#contract';
import type { OfferingId } from '#kernel';
import { ExpireOffers } from '../../libs/contexts/enrollment/schedules/expire-offers.ts';
import { connect } from '../world/database.ts';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { expectSoundSeats } from '../world/seats.ts';
import { aMember, anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const WAITING = `
  select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;

describe('Answering an offer while it ends', () => {
  let world: World;
  let town: Town;
  let gate: pg.Client;

  beforeAll(async () => {
    world = await aWorld();
    gate = await connect();
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
  });
  afterAll(() => Promise.all([world.end(), gate.end()]));

  const applies = async (...choices: OfferingId[]) => {
    const client = await world.as(await aMember(world.owner, town.id, '山田 花子'), town.id);
    const input = { choices, companions: [], acceptsTerms: true };
    const { answer } = await client.ask(contract.applyForSeats, { params: {}, input });
    const asks = <Verb extends typeof contract.declineOwnOffer | typeof contract.cancelOwnSeat>(
      verb: Verb,
      version = 1,
    ) =>
      client.ask(verb as typeof contract.declineOwnOffer, {
        params: { applicationId: answer.id as never },
        input: { version },
      });
    return { asks };
  };
  const waiting = async (count: number) => {
    while ((await world.owner.query(WAITING)).rows[0].waiting < count);
  };

  it('looks again at a party that let go of its seat meanwhile', async () => {
    const exercise = await anExercise(world.owner);
    const one = await aSeatedOffering(world.owner, exercise, { seats: 1 });
    const other = await aSeatedOffering(world.owner, exercise, { seats: 1, startsOn: '2027-02-10' });
    const holder = await applies(one);
    await applies(other);
    const offered = await applies(one, other);
    await holder.asks(contract.cancelOwnSeat);
    await gate.query('begin');
    await gate.query('select from seat_ledgers where offering_id = $1 for update', [one]);
    const declined = offered.asks(contract.declineOwnOffer, 2);
    await waiting(1);
    world.clock.instant = new Date('2026-12-24T09:00:00+09:00');
    const ended = world.worker.get(ExpireOffers, { strict: false }).run('allot-seats');
    await waiting(2);
    await gate.query('commit');
    expect((await declined).status).toBe(201);
    await expect(ended).resolves.toBeUndefined();
    await expectSoundSeats(world.owner);
  });
});
