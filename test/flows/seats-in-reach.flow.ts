import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listOpenExercises, listSeatsInReach } from '#contract';
import { type Id, newId } from '#kernel';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { organizationOf } from '../world/completions.ts';
import { aMember, anOffice, grant } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('A bureau looks for seats near its untrained municipalities', () => {
  let world: World;

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-12-01T09:00:00+09:00');
  });
  afterAll(() => world.end());

  const at = async (offering: Id<'Offering'>, prefecture: string) => {
    const venue = newId();
    await world.owner.query(
      `insert into venues (id, name, address, room, access_ja, access_en, prefecture_id, seats, version)
       values ($1, $2, '1-1', '', '', '', $3, 40, 1)`,
      [venue, `会場${venue}`, await organizationOf(world.owner, prefecture)],
    );
    await world.owner.query('update seated_offerings set venue_id = $2 where offering_id = $1', [offering, venue]);
  };
  const officerOf = async (code: string, role: 'bureau-officer' | 'prefecture-officer') => {
    const { rows } = await world.owner.query('select id from organizations where code = $1', [code]);
    const person = await aMember(world.owner, rows[0].id, `${code}の担当`);
    await grant(world.owner, person, rows[0].id, role);
    return world.as(person, rows[0].id);
  };

  it('is told free seats with the municipalities of its own region, the same prefecture first, and no person', async () => {
    const exercise = await anExercise(world.owner);
    const [nara, sapporo, full, past] = [
      await aSeatedOffering(world.owner, exercise),
      await aSeatedOffering(world.owner, exercise),
      await aSeatedOffering(world.owner, exercise, { seats: 1 }),
      await aSeatedOffering(world.owner, exercise, { startsOn: '2026-11-20' }),
    ];
    await at(nara, '290009');
    await at(sapporo, '010006');
    await at(full, '270008');
    await at(past, '270008');
    await world.owner.query('insert into seat_ledgers (offering_id, held, sequence) values ($1, 1, 1)', [full]);

    const { answer } = await (await officerOf('kinki', 'bureau-officer')).ask(listSeatsInReach, { params: {} });
    expect(answer.items.map(({ offeringId, free }) => [offeringId, free])).toEqual([[nara, 30]]);
    const [near] = answer.items;
    expect(near?.nearest[0]).toMatchObject({ prefecture: '奈良県', kilometers: 0 });
    const distances = near?.nearest.map(({ kilometers }) => kilometers) ?? [];
    expect(distances).toEqual(distances.toSorted((one, other) => one - other));
    expect(near?.untrained).toBeGreaterThan(100);
    expect(JSON.stringify(answer)).not.toContain('の担当');
  });

  it('shows a prefecture its own municipalities alone', async () => {
    const { rows } = await world.owner.query(`select o.code from organizations o where o.code = '270008'`);
    const osaka = await officerOf(rows[0].code, 'prefecture-officer');
    const { answer } = await osaka.ask(listSeatsInReach, { params: {} });
    const told = new Set(answer.items.flatMap(({ nearest }) => nearest.map(({ prefecture }) => prefecture)));
    expect([...told]).toEqual(['大阪府']);
    expect(answer.items[0]?.untrained).toBe(43);
  });

  it('marks which exercises are held in the own prefecture or region, or online', async () => {
    const exercise = await anExercise(world.owner);
    const held = { nara: '290009', osaka: '270008', sapporo: '010006' };
    for (const [name, prefecture] of Object.entries(held)) {
      const offering = await aSeatedOffering(world.owner, exercise);
      await at(offering, prefecture);
      await world.owner.query('update offerings set name = $2 where id = $1', [offering, name]);
    }
    const online = await aSeatedOffering(world.owner, exercise);
    await world.owner.query(`update offerings set name = 'online' where id = $1`, [online]);
    const seenBy = async (asker: Awaited<ReturnType<typeof officerOf>>) => {
      const input = { editionId: exercise.editionId, agreesToTerms: 'true' as const };
      const { answer } = await asker.ask(listOpenExercises, { params: {}, input });
      const near = answer.items[0]?.offerings.filter(({ isInReach }) => isInReach);
      return near?.map(({ name }) => name).toSorted();
    };
    expect(await seenBy(await officerOf('kinki', 'bureau-officer'))).toEqual(['nara', 'online', 'osaka']);
    expect(await seenBy(await officerOf('290009', 'prefecture-officer'))).toEqual(['nara', 'online']);
    const office = await anOffice(world.owner);
    const everywhere = ['nara', 'online', 'osaka', 'sapporo'];
    expect(await seenBy(await world.as(office.clerk, office.id))).toEqual(everywhere);
  });
});
