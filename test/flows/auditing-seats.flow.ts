import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyForSeats, cancelOwnSeat, viewSeatAudit } from '#contract';
import { type ApplicationId, AuditSeats, seatInvariants } from '#enrollment';
import type { OfferingId, PersonId } from '#kernel';
import { forgetEverybody, urlFor } from '../world/database.ts';
import { anExercise, aSeatedOffering } from '../world/exercise.ts';
import { aMember, anOffering, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const ANY = `(select id from applications where state = 'confirmed' order by ticket limit 1)`;

/** By hand in the database, past everything that keeps the rules; and what undoes it where the schema had to give way. */
const planted: { readonly code: string; readonly sql: string; readonly undo?: string }[] = [
  { code: 'ledger-counts-held', sql: 'update seat_ledgers set held = held - 1' },
  { code: 'held-within-seats', sql: 'update seated_offerings set seats = 1' },
  {
    code: 'one-seat-per-edition',
    sql: `drop index one_live_seat_per_person_and_edition;
      insert into application_members (id, application_id, organization_id, edition_id, applied_by, learner_id, state)
      select gen_random_uuid(), application_id, organization_id, edition_id, applied_by, learner_id, 'live'
      from application_members where application_id = ${ANY}`,
    undo: `truncate application_members cascade;
      create unique index one_live_seat_per_person_and_edition on application_members (learner_id, edition_id)
      where state = 'live' and not is_over`,
  },
  { code: 'days-match', sql: `delete from booked_days where application_id = ${ANY}` },
  { code: 'days-match', sql: `update booked_days set day = day + 1 where application_id = ${ANY}` },
  { code: 'confirmed-has-place', sql: `update enrollments set state = 'withdrawn', ended_at = now()` },
  { code: 'place-has-seat', sql: `update application_members set enrollment_id = null where application_id = ${ANY}` },
  {
    code: 'offers-end',
    sql: `update applications set offered_until = now() - interval '2 hours' where state = 'offered'`,
  },
  { code: 'nobody-waits-beside-free-seats', sql: 'update seated_offerings set seats = 3' },
  { code: 'approvals-complete', sql: `update applications set stages = '{office}' where id = ${ANY}` },
  {
    code: 'tickets-unique',
    sql: 'alter table applications drop constraint one_application_per_ticket; update applications set ticket = 1',
    undo: `update applications set ticket = nextval('application_tickets');
      alter table applications add constraint one_application_per_ticket unique (ticket)`,
  },
];

const FAR_AHEAD_MILLIS = 200 * 24 * 60 * 60 * 1000;
const startsOn = new Date(Date.now() + FAR_AHEAD_MILLIS).toISOString().slice(0, 10);

describe('Auditing seats', () => {
  let world: World;
  let town: Town;
  let office: Office;
  let offering: OfferingId;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  // One confirmed, one offered what somebody gave up, one who waits.
  beforeEach(async () => {
    await forgetEverybody(world.owner);
    // The console has no other time than this.
    world.clock.instant = new Date();
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    office = await anOffice(world.owner);
    offering = await aSeatedOffering(world.owner, await anExercise(world.owner), { seats: 2, startsOn });
    const [first] = [await applied(), await applied(), await applied(), await applied()];
    const params = { applicationId: first!.id as ApplicationId };
    await (await world.as(first.person, town.id)).ask(cancelOwnSeat, { params, input: { version: 1 } });
  });

  async function applied() {
    const person: PersonId = await aMember(world.owner, town.id, '山田 花子');
    const input = { choices: [offering], companions: [], acceptsTerms: true };
    const { answer } = await (await world.as(person, town.id)).ask(applyForSeats, { params: {}, input });
    return { person, id: answer.id };
  }

  const find = async () => (await world.worker.get(AuditSeats, { strict: false }).find()).map(({ code }) => code);
  const consoleSays = () => {
    const env = { ...process.env, DATABASE_URL: urlFor('kunren') };
    const args = ['dist/apps/console/main.js', 'audit', 'seats'];
    const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    return { status, stdout };
  };

  it('finds nothing where everybody went through the product', async () => {
    expect(await find()).toEqual([]);
    expect(consoleSays()).toEqual({ status: 0, stdout: 'all seats are as they should be\n' });
  });

  it.each(planted)('finds what breaks "$code"', async ({ code, sql, undo }) => {
    await world.owner.query(sql);
    const found = await find();
    if (undo) await world.owner.query(undo);
    expect(found).toContain(code);
  });

  it('ends the console with 2 and names the rows', async () => {
    await world.owner.query('update seated_offerings set seats = 1');
    const { status, stdout } = consoleSays();
    expect(status).toBe(2);
    expect(stdout).toContain(`held-within-seats: offering ${offering}, 2 held of 1. No more seats are held`);
  });

  it('runs every night, and tells the office alone', async () => {
    const view = async () =>
      (await (await world.as(office.clerk, office.id)).ask(viewSeatAudit, { params: {} })).answer;
    const rules = Object.entries(seatInvariants).map(([code, said]) => ({ code, ...said }));
    expect(await view()).toEqual({ auditedAt: null, isOverdue: true, rules, broken: [] });
    await world.owner.query('update seated_offerings set seats = 1');
    world.clock.instant = new Date('2026-11-25T04:05:00+09:00');
    await world.tick();
    const { auditedAt, isOverdue, broken } = await view();
    expect({ auditedAt, isOverdue }).toEqual({ auditedAt: '2026-11-24T19:05:00.000Z', isOverdue: false });
    expect(broken).toContainEqual(
      expect.objectContaining({ code: 'held-within-seats', offeringId: offering, offeringName: `Aコース ${startsOn}` }),
    );
    const refused = await (await world.as(town.coordinator, town.id)).ask(viewSeatAudit, { params: {} });
    expect(refused.status).toBe(403);
    world.clock.instant = new Date('2026-11-26T16:06:00+09:00');
    expect((await view()).isOverdue).toBe(true);
  });

  it('names the people that a broken rule is about', async () => {
    await world.owner.query(`delete from booked_days where application_id = ${ANY};
      update applications set stages = '{office}' where state = 'waitlisted'`);
    await world.worker.get(AuditSeats, { strict: false }).execute();
    const { broken } = (await (await world.as(office.clerk, office.id)).ask(viewSeatAudit, { params: {} })).answer;
    const found = broken.map(({ code, people }) => ({ code, people }));
    expect(found).toContainEqual({ code: 'days-match', people: ['山田 花子'] });
    expect(found).toContainEqual({ code: 'approvals-complete', people: ['山田 花子'] });
  });
});
