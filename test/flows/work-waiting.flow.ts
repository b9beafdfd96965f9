import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reserveSeats, viewWork } from '#contract';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { newId, type OfferingId } from '#kernel';
import { aMember, anEnrollment, anOffering, anOffice, aTown, grant, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('The work that waits', () => {
  let world: World;
  let office: Office;
  let offering: OfferingId;
  let town: Town;
  let other: Town;

  beforeAll(async () => {
    world = await aWorld();
    offering = await anOffering(world.owner);
    office = await anOffice(world.owner);
    town = await aTown(world.owner, '青空町', offering);
    other = await aTown(world.owner, '緑野市', offering);
    await withoutMail();
    await started('2026-11-20T09:00:00+09:00');
  });
  afterAll(() => world.end());

  async function withoutMail() {
    const learner = await aMember(world.owner, town.id, '紙の職員');
    await world.owner.query('update accounts set mail = null where id = $1', [learner]);
    await anEnrollment(world.owner, { id: town.id, learner }, offering);
  }

  async function started(at: string) {
    const learner = await aMember(world.owner, town.id, '途中の職員');
    await world.owner.query(`update memberships set department = '税務課' where person_id = $1`, [learner]);
    const enrollment = await anEnrollment(world.owner, { id: town.id, learner }, offering);
    await world.owner.query('update enrollments set started_at = $2 where id = $1', [enrollment, at]);
  }

  const asked = async (person: Town['coordinator'], organization: Town['id']) => {
    const client = await world.as(person, organization);
    return client.ask(viewWork, { params: {} });
  };
  const kinds = (items: { kind: string; count: number }[]) => items.map(({ kind, count }) => `${kind} ${count}`);

  it('tells a coordinator who has no invitation and who needs a slip, of their own organization', async () => {
    const { answer } = await asked(town.coordinator, town.id);
    expect(kinds(answer.items).toSorted()).toEqual(['not-invited 1', 'slips-to-print 1']);
    expect(answer.items[0]).toMatchObject({ recordId: offering, name: 'プレCYDER 2026', dueOn: '2026-12-25' });
    expect(answer.departments).toEqual([
      { department: null, completed: 0, inProgress: 0, notStarted: 2 },
      { department: '税務課', completed: 0, inProgress: 1, notStarted: 0 },
    ]);
    expect(kinds((await asked(other.coordinator, other.id)).answer.items)).toEqual(['not-invited 1']);
  });

  it('counts those invited who have not started, with the day of the last reminder, and those whose end is near', async () => {
    const event = newId();
    await world.owner.query(
      `insert into events (id, kind, organization_id, facts, occurred_at) values ($1, 'reminded', $2, '{}', now())`,
      [event, town.id],
    );
    await world.owner.query(`insert into notices values ($1, $2, $3, $4, $5, 'reminder', '2026-11-10', '{}')`, [
      newId(),
      town.id,
      town.learner,
      town.enrollment,
      event,
    ]);
    await world.owner.query(`update offerings set access_ends_on = '2026-11-30' where id = $1`, [offering]);
    const { items } = (await asked(town.coordinator, town.id)).answer;
    expect(kinds(items).toSorted()).toEqual(['ending-soon 1', 'not-started 1', 'slips-to-print 1']);
    expect(items.find(({ kind }) => kind === 'not-started')).toMatchObject({
      dueOn: '2026-11-30',
      lastOn: '2026-11-10',
    });
  });

  it('shows the office offerings still to open or without content, and an officer of a region no persons', async () => {
    const { items } = (await asked(office.clerk, office.id)).answer;
    expect(kinds(items)).toContain('offering-without-content 1');
    const officer = await aMember(world.owner, office.id, '局の担当');
    await grant(world.owner, officer, office.id, 'bureau-officer');
    expect((await asked(officer, office.id)).answer).toEqual({ items: [], departments: [] });
    expect((await asked(town.learner, town.id)).problem.code).toBe('permission-missing');
  });

  it('tells a coordinator which seats still need a name, and which offers an answer, by their deadlines', async () => {
    const seated = await aSeatedOffering(world.owner, await anExercise(world.owner), { startsOn: '2027-01-20' });
    const coordinator = await world.as(other.coordinator, other.id);
    const input = { choices: [seated], seats: 2, acceptsTerms: true };
    const reserve = async () => (await coordinator.ask(reserveSeats, { params: {}, input })).answer;
    expect((await reserve()).state).toBe('confirmed');
    const { id } = await reserve();
    await world.owner.query(
      `update applications set state = 'offered', offered_until = '2026-12-04 17:00+09', names_due_at = null where id = $1`,
      [id],
    );
    const { items } = (await asked(other.coordinator, other.id)).answer;
    const ofSeats = items.filter(({ kind }) => kind === 'seats-to-name' || kind === 'offers-to-answer');
    expect(ofSeats).toEqual([
      expect.objectContaining({ kind: 'offers-to-answer', count: 1, recordId: seated, dueOn: '2026-12-04' }),
      expect.objectContaining({ kind: 'seats-to-name', count: 2, recordId: seated, dueOn: '2027-01-13' }),
    ]);
    expect((await asked(town.coordinator, town.id)).answer.items.map(({ kind }) => kind)).not.toContain(
      'seats-to-name',
    );
  });
});
