import { describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { Id, PersonId } from '#kernel';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { aSeatDesk } from '../world/seat-desk.ts';
import { expectSoundSeats, standing } from '../world/seats.ts';

type ApplicationId = Id<'Application'>;
type Planned = NonNullable<Parameters<typeof aSeatedOffering>[2]>;

/** What users of other products tripped over, where seats are freed and waited for; the origin of each is named. */
describe('A freed seat', () => {
  const desk = aSeatDesk(null);
  const { somebody, as, clerk, coordinator, view } = desk;
  const apply = async (person: PersonId, choices = [desk.offering], companions: { signInId: string }[] = []) =>
    (await desk.apply(person, { choices, companions })).answer;
  const plan = async (changes: Planned = {}) => {
    desk.offering = await aSeatedOffering(desk.world.owner, desk.exercise, { seats: 1, ...changes });
    return desk.offering;
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
        input: { choices: [desk.offering], seats: 1, acceptsTerms: true },
      })
    ).answer;
  const changeSeats = async (seats: number, more: object = {}) =>
    (await clerk()).ask(contract.changeSeats, {
      params: { offeringId: desk.offering },
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
      const { id } = await apply(await somebody(), [desk.offering], [{ signInId: companion }]);
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
        desk.world.clock.instant = new Date('2026-11-27T17:05:00+09:00');
        return desk.world.tick();
      };
    },
    'an approval is refused': async () => {
      await plan({ approvalStages: ['coordinator'] });
      const { params, version } = await of((await apply(await somebody())).id);
      const client = await coordinator();
      return () => client.ask(contract.rejectApplication, { params, input: { reason, version } });
    },
    'the desk.office adds seats': async () => {
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
        desk.world.clock.instant = new Date('2027-01-13T17:05:00+09:00');
        return desk.world.tick();
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
      return () => client.ask(contract.mergeOfferings, { params: { offeringId: desk.offering }, input: merging });
    },
    'somebody leaves the organization': async () => {
      await plan();
      const person = await somebody();
      await apply(person);
      const { rows } = await desk.world.owner.query('select id from memberships where person_id = $1', [person]);
      const client = await coordinator();
      return () => client.ask(contract.endMembership, { params: { memberId: rows[0].id }, input: { reason } });
    },
    'their other desk.exercise of that day is canceled': async () => {
      const elsewhere = await aSeatedOffering(desk.world.owner, await anExercise(desk.world.owner));
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
      await desk.world.settle();
      expect([(await view(next.id)).state, (await view(behind.id)).state]).toEqual(['offered', 'waitlisted']);
      await expectSoundSeats(desk.world.owner);
    },
  );

  it('is nobody’s to book past the line, neither alone nor by a coordinator, the desk.office or a transfer (mod_booking #693)', async () => {
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
      const input = {
        choices: [desk.offering],
        personIds: [await somebody()],
        acceptsTerms: true,
        organizationId: desk.town.id,
      };
      const { answer } = await client.ask(contract.applyForMembers, { params: {}, input });
      expect(answer.state).toBe('waitlisted');
    }
    const asked = {
      params: { applicationId: moving.id as ApplicationId },
      input: { offeringId: desk.offering, version: 1 },
    };
    const moved = await (await as(mover)).ask(contract.transferOwnParty, asked);
    expect(['no-seats-left', 'seats-are-waited-for']).toContain(moved.problem.code);
    await changeSeats(2);
    const again = await (await as(mover)).ask(contract.transferOwnParty, asked);
    expect(['no-seats-left', 'seats-are-waited-for']).toContain(again.problem.code);
    await expectSoundSeats(desk.world.owner);
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
      [{ offeringId: desk.offering, position: 1 }],
      [{ offeringId: desk.offering, position: 2 }],
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
    expect(await standing(desk.world.owner, desk.offering)).toEqual(Array(3).fill('awaiting-approval 1'));
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
    desk.world.clock.instant = new Date('2027-01-18T09:00:00+09:00');
    const client = await clerk();
    const offer = async () => {
      const { params, version } = await of(waits.id);
      return client.ask(contract.offerByHand, { params, input: { offeringId: desk.offering, version } });
    };
    expect((await offer()).problem.code).toBe('no-seats-left');
    const { params, version } = await of(holder.id);
    await client.ask(contract.cancelSeats, { params, input: { seatIds: null, reason, version } });
    expect((await offer()).answer.state).toBe('offered');
    const { rows } = await desk.world.owner.query('select seats from seated_offerings where offering_id = $1', [
      desk.offering,
    ]);
    expect(rows).toEqual([{ seats: 1 }]);
    await expectSoundSeats(desk.world.owner);
  });
});
