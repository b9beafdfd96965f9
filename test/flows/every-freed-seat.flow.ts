import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, OfferingId, PersonId } from '#kernel';
import { anExercise, aSeatedOffering, type Exercise } from '../world/exercise.ts';
import { expectSoundSeats, standing } from '../world/seats.ts';
import { aMember, anOffering, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type ApplicationId = Id<'Application'>;
type Planned = NonNullable<Parameters<typeof aSeatedOffering>[2]>;

/** What users of other products tripped over, where seats are freed and waited for; the origin of each is named. */
describe('A freed seat', () => {
  let world: World;
  let town: Town;
  let office: Office;
  let exercise: Exercise;
  let offering: OfferingId;

  beforeAll(async () => {
    world = await aWorld();
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    office = await anOffice(world.owner);
  });
  beforeEach(async () => {
    world.clock.instant = new Date('2026-11-24T09:00:00+09:00');
    exercise = await anExercise(world.owner);
  });
  afterAll(() => world.end());

  const somebody = (name = '山田 花子') => aMember(world.owner, town.id, name);
  const as = (person: PersonId) => world.as(person, town.id);
  const clerk = () => world.as(office.clerk, office.id);
  const coordinator = () => as(town.coordinator);
  const plan = async (changes: Planned = {}) => {
    offering = await aSeatedOffering(world.owner, exercise, { seats: 1, ...changes });
    return offering;
  };
  const apply = async (person: PersonId, choices = [offering], companions: { signInId: string }[] = []) => {
    const input = { choices, companions, acceptsTerms: true };
    return (await (await as(person)).ask(contract.applyForSeats, { params: {}, input })).answer;
  };
  const view = async (applicationId: string) => {
    const params = { applicationId: applicationId as ApplicationId };
    return (await (await clerk()).ask(contract.viewApplication, { params })).answer;
  };
  const of = async (applicationId: string) => ({
    params: { applicationId: applicationId as ApplicationId },
    version: (await view(applicationId)).version,
  });
  const cancel = async (person: PersonId, applicationId: string) => {
    const { params, version } = await of(applicationId);
    return (await as(person)).ask(contract.cancelOwnSeat, { params, input: { version } });
  };
  const reserve = async () =>
    (
      await (
        await coordinator()
      ).ask(contract.reserveSeats, {
        params: {},
        input: { choices: [offering], seats: 1, acceptsTerms: true },
      })
    ).answer;
  const changeSeats = async (seats: number, more: object = {}) =>
    (await clerk()).ask(contract.changeSeats, {
      params: { offeringId: offering },
      input: { seats, reason: '会場の都合', ...more },
    });
  const offered = async () => {
    const one = await somebody();
    const [held, next] = [await apply(one), await apply(await somebody('断る 人'))];
    await cancel(one, held.id);
    expect((await view(next.id)).state).toBe('offered');
    return next;
  };
  const reason = '業務都合';

  /** Every way in which a seat becomes free: whoever holds the only one first, and how it is freed. */
  const paths: Record<string, () => Promise<() => Promise<unknown>>> = {
    'somebody cancels their own': async () => {
      await plan();
      const person = await somebody();
      const { id } = await apply(person);
      return () => cancel(person, id);
    },
    'the coordinator cancels it': async () => {
      await plan();
      const { params, version } = await of((await apply(await somebody())).id);
      const client = await coordinator();
      return () => client.ask(contract.cancelSeats, { params, input: { seatIds: null, reason, version } });
    },
    'one of a group leaves': async () => {
      await plan({ seats: 2 });
      const companion = await somebody();
      const { id } = await apply(await somebody(), [offering], [{ signInId: companion }]);
      return () => cancel(companion, id);
    },
    'an offer is declined': async () => {
      await plan();
      const { id } = await offered();
      const { params, version } = await of(id);
      const client = await clerk();
      return () => client.ask(contract.declineOffer, { params, input: { version } });
    },
    'an offer is not answered': async () => {
      await plan();
      await offered();
      return () => {
        world.clock.instant = new Date('2026-11-27T17:05:00+09:00');
        return world.tick();
      };
    },
    'an approval is refused': async () => {
      await plan({ approvalStages: ['coordinator'] });
      const { params, version } = await of((await apply(await somebody())).id);
      const client = await coordinator();
      return () => client.ask(contract.rejectApplication, { params, input: { reason, version } });
    },
    'the office adds seats': async () => {
      await plan();
      await apply(await somebody());
      return () => changeSeats(2);
    },
    'the share of an organization is lifted': async () => {
      await plan({ seats: 2, organizationLimit: 1 });
      await apply(await somebody());
      return () => changeSeats(2, { organizationLimit: null });
    },
    'nobody was named in time': async () => {
      await plan();
      await reserve();
      return () => {
        world.clock.instant = new Date('2027-01-13T17:05:00+09:00');
        return world.tick();
      };
    },
    'a reservation is given back': async () => {
      await plan();
      const { params, version } = await of((await reserve()).id);
      const client = await coordinator();
      return () => client.ask(contract.giveBackReservation, { params, input: { reason, version } });
    },
    'a party is transferred away': async () => {
      const other = await plan({ startsOn: '2027-02-10' });
      await plan();
      const { params, version } = await of((await apply(await somebody())).id);
      const client = await clerk();
      return () => client.ask(contract.transferParty, { params, input: { offeringId: other, version } });
    },
    'two offerings become one': async () => {
      const into = await plan({ seats: 2, startsOn: '2027-02-10' });
      const merging = { intoOfferingId: into, reason, version: 1 };
      await plan();
      await apply(await somebody());
      const client = await clerk();
      return () => client.ask(contract.mergeOfferings, { params: { offeringId: offering }, input: merging });
    },
    'somebody leaves the organization': async () => {
      await plan();
      const person = await somebody();
      await apply(person);
      const { rows } = await world.owner.query('select id from memberships where person_id = $1', [person]);
      const client = await coordinator();
      return () => client.ask(contract.endMembership, { params: { memberId: rows[0].id }, input: { reason } });
    },
    'their other exercise of that day is canceled': async () => {
      const elsewhere = await aSeatedOffering(world.owner, await anExercise(world.owner));
      await plan();
      const [holder, busy] = [await somebody(), await somebody()];
      const held = await apply(holder);
      return async () => {
        const there = await apply(busy, [elsewhere]);
        await cancel(holder, held.id);
        await cancel(busy, there.id);
      };
    },
  };

  it.each(Object.entries(paths))(
    'is offered to the next in line by one and the same promotion, where %s (mod_booking #986, #1073, #1145)',
    async (_, hold) => {
      const free = await hold();
      const [next, behind] = [await apply(await somebody('次の 人')), await apply(await somebody('その次 人'))];
      const approver = await coordinator();
      for (const { id } of (await view(next.id)).stages.length ? [next, behind] : []) {
        const { params, version } = await of(id);
        await approver.ask(contract.approveApplication, { params, input: { version } });
      }
      expect([(await view(next.id)).state, (await view(behind.id)).state]).toEqual(['waitlisted', 'waitlisted']);
      await free();
      await world.settle();
      expect([(await view(next.id)).state, (await view(behind.id)).state]).toEqual(['offered', 'waitlisted']);
      await expectSoundSeats(world.owner);
    },
  );

  it('is nobody’s to book past the line, neither alone nor by a coordinator, the office or a transfer (mod_booking #693)', async () => {
    const other = await plan({ startsOn: '2027-02-10' });
    await plan();
    const [holder, mover] = [await somebody(), await somebody()];
    const held = await apply(holder);
    const moving = await apply(mover, [other]);
    const waits = await apply(await somebody());
    await cancel(holder, held.id);
    expect((await view(waits.id)).state).toBe('offered');
    expect((await apply(await somebody())).state).toBe('waitlisted');
    for (const client of [await coordinator(), await clerk()]) {
      const input = { choices: [offering], personIds: [await somebody()], acceptsTerms: true, organizationId: town.id };
      const { answer } = await client.ask(contract.applyForMembers, { params: {}, input });
      expect(answer.state).toBe('waitlisted');
    }
    const asked = {
      params: { applicationId: moving.id as ApplicationId },
      input: { offeringId: offering, version: 1 },
    };
    const moved = await (await as(mover)).ask(contract.transferOwnParty, asked);
    expect(['no-seats-left', 'seats-are-waited-for']).toContain(moved.problem.code);
    await changeSeats(2);
    const again = await (await as(mover)).ask(contract.transferOwnParty, asked);
    expect(['no-seats-left', 'seats-are-waited-for']).toContain(again.problem.code);
    await expectSoundSeats(world.owner);
  });

  it('goes by the ticket, which no later approval or change moves (mod_booking 9.6.0: the sort key was the time of the last change)', async () => {
    await plan({ approvalStages: ['office'] });
    const holder = await apply(await somebody());
    const [first, second] = [await apply(await somebody('先 着')), await apply(await somebody('後 着'))];
    const client = await clerk();
    for (const { id } of [holder, second, first]) {
      const { params, version } = await of(id);
      await client.ask(contract.approveApplication, { params, input: { version } });
    }
    expect([(await view(first.id)).positions, (await view(second.id)).positions]).toEqual([
      [{ offeringId: offering, position: 1 }],
      [{ offeringId: offering, position: 2 }],
    ]);
    const { params, version } = await of(holder.id);
    await client.ask(contract.cancelSeats, { params, input: { seatIds: null, reason, version } });
    expect([(await view(first.id)).state, (await view(second.id)).state]).toEqual(['offered', 'waitlisted']);
  });

  it('is competed for by the approved alone, and whoever is not yet keeps their place meanwhile (ILIAS wiki 3920)', async () => {
    await plan({ approvalStages: ['office'] });
    const [first, second, third] = [
      await apply(await somebody()),
      await apply(await somebody()),
      await apply(await somebody()),
    ];
    expect(await standing(world.owner, offering)).toEqual(Array(3).fill('awaiting-approval 1'));
    const client = await clerk();
    const decide = async ({ id }: { id: string }, verb: 'approve' | 'reject') => {
      const { params, version } = await of(id);
      if (verb === 'approve') await client.ask(contract.approveApplication, { params, input: { version } });
      else await client.ask(contract.rejectApplication, { params, input: { reason, version } });
    };
    await decide(third, 'approve');
    await decide(first, 'reject');
    expect([(await view(second.id)).state, (await view(third.id)).state]).toEqual(['awaiting-approval', 'offered']);
    await decide(second, 'approve');
    const { params, version } = await of(third.id);
    await client.ask(contract.declineOffer, { params, input: { version } });
    expect((await view(second.id)).state).toBe('offered');
  });

  it('is offered by hand without making the room larger (Cornerstone: a grant raises the maximum for good)', async () => {
    await plan();
    const [holder, waits] = [await apply(await somebody()), await apply(await somebody())];
    world.clock.instant = new Date('2027-01-18T09:00:00+09:00');
    const client = await clerk();
    const offer = async () => {
      const { params, version } = await of(waits.id);
      return client.ask(contract.offerByHand, { params, input: { offeringId: offering, version } });
    };
    expect((await offer()).problem.code).toBe('no-seats-left');
    const { params, version } = await of(holder.id);
    await client.ask(contract.cancelSeats, { params, input: { seatIds: null, reason, version } });
    expect((await offer()).answer.state).toBe('offered');
    const { rows } = await world.owner.query('select seats from seated_offerings where offering_id = $1', [offering]);
    expect(rows).toEqual([{ seats: 1 }]);
    await expectSoundSeats(world.owner);
  });
});
