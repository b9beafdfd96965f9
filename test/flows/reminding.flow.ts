import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  listUnknownResults,
  previewNotices,
  printPeopleWithoutMail,
  sendInvitations,
  sendReminders,
  setReminderDays,
  settleUnknownResult,
  viewOffering,
  viewReminderDefault,
} from '#contract';
import type { EnrollmentId } from '#enrollment';
import type { EventId, OfferingId, PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { aMember, anEnrollment, anOffering, anOffice, aTown, type Town } from '../world/town.ts';
import { textOn } from '../world/paper.ts';
import { aWorld, type World } from '../world/world.ts';

describe('A coordinator writes to the staff', () => {
  let world: World;
  let offeringId: OfferingId;
  let town: Town;
  let coordinator: Client;
  let paper: PersonId;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    world.mailbox.mails.length = 0;
    world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
    offeringId = await anOffering(world.owner);
    town = await aTown(world.owner, '青空町', offeringId);
    coordinator = await world.as(town.coordinator, town.id);
    paper = await enrolled('紙の職員');
    await world.owner.query('update accounts set mail = null where id = $1', [paper]);
  });

  async function enrolled(name: string, id = town.id): Promise<PersonId> {
    const learner = await aMember(world.owner, id, name);
    await anEnrollment(world.owner, { id, learner }, offeringId);
    return learner;
  }

  /** Another day at the office: yesterday's session is over. */
  const onAnotherDay = async (instant: string) => {
    world.clock.instant = new Date(instant);
    coordinator = await world.as(town.coordinator, town.id);
  };
  const remind = (enrollmentIds: EnrollmentId[] | null = null, key?: string) =>
    coordinator.ask(sendReminders, {
      params: { offeringId },
      input: { audience: 'unfinished', enrollmentIds },
      ...(key && { key }),
    });
  const invite = (enrollmentIds: EnrollmentId[] | null = null) =>
    coordinator.ask(sendInvitations, { params: { offeringId }, input: { enrollmentIds } });
  const preview = (kind: 'invitation' | 'reminder') =>
    coordinator.ask(previewNotices, { params: { offeringId, kind }, input: {} });
  const mails = async () => {
    await world.settle();
    return world.mailbox.mails.map(({ to }) => to);
  };

  it('sees how many get a mail and how many stand on paper, and the text, before anything is sent', async () => {
    expect((await preview('invitation')).answer).toMatchObject({
      mailed: 1,
      onPaper: 1,
      toldBefore: 0,
      text: expect.stringContaining('2026年12月25日（金）'),
    });
    expect(await mails()).toEqual([]);
  });

  it('invites once, with a link for whoever has never signed in, and nobody of another town', async () => {
    await aTown(world.owner, '緑野市', offeringId);
    expect((await invite()).answer).toEqual({ mailed: 1, onPaper: 1, toldBefore: 0 });
    expect(await mails()).toEqual([`${town.learner}@example.jp`]);
    expect(world.mailbox.mails[0]?.text).toMatch(/\/sign-in\/link#code=\S{20,}/);
    expect(world.mailbox.mails[0]?.text).toContain('利用規約');
    expect((await invite()).problem.code).toBe('nobody-to-tell');
    expect((await preview('invitation')).answer).toMatchObject({ mailed: 0, toldBefore: 1 });
  });

  it('keeps a code in no event, notice or delivery', async () => {
    await invite();
    await mails();
    const code = /#code=(\S+)/.exec(world.mailbox.mails[0]?.text ?? '')?.[1] ?? 'no code';
    for (const table of [
      'events',
      'event_values',
      'notices',
      'event_deliveries',
      'sign_in_codes',
      'idempotency_keys',
    ]) {
      const { rows } = await world.owner.query(`select 1 from ${table} t where t::text like '%' || $1 || '%'`, [code]);
      expect([table, rows]).toEqual([table, []]);
    }
  });

  it('reminds each person at most once a day, whatever is pressed how often', async () => {
    const key = crypto.randomUUID();
    const answers = await Promise.all([remind(null, key), remind(null, key), remind(), remind()]);
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(1);
    expect(await mails()).toEqual([`${town.learner}@example.jp`]);
    expect((await remind([town.enrollment])).problem.code).toBe('nobody-to-tell');

    await onAnotherDay('2026-11-23T09:00:00+09:00');
    expect((await remind()).answer.mailed).toBe(1);
    expect(await mails()).toHaveLength(2);
  });

  it('does not remind whoever completed meanwhile, nor whose access is over', async () => {
    await remind();
    await world.owner.query('update enrollments set started_at = now(), completed_at = now()');
    expect(await mails()).toEqual([]);
    await world.owner.query('update enrollments set started_at = null, completed_at = null');
    await onAnotherDay('2027-01-05T09:00:00+09:00');
    expect((await remind()).problem.code).toBe('nobody-to-tell');
  });

  it('need not think of the last week: it is reminded by the calendar, once', async () => {
    world.clock.instant = new Date('2026-12-18T09:00:00+09:00');
    await world.tick();
    await world.tick();
    expect(world.mailbox.mails.map(({ to, subject }) => [to, subject])).toEqual([
      [`${town.learner}@example.jp`, expect.stringContaining('2026年12月25日（金）')],
    ]);
  });

  it('is reminded on the days of its own offering, where the office gave it some', async () => {
    const office = await anOffice(world.owner);
    const clerk = await world.as(office.clerk, office.id);
    const set = (remindDaysBeforeEnd: number[] | null, version: number) =>
      clerk.ask(setReminderDays, { params: { offeringId }, input: { remindDaysBeforeEnd, version } });
    expect((await clerk.ask(viewReminderDefault, { params: {} })).answer).toEqual({ days: [7] });
    expect((await set([1, 14, 14], 1)).answer.version).toBe(2);
    expect((await set(null, 1)).problem.code).toBe('record-changed-meanwhile');
    const seen = async () => (await clerk.ask(viewOffering, { params: { offeringId } })).answer.reminders;
    expect(await seen()).toEqual({ own: [14, 1], inForce: [14, 1] });
    const remindedOn = async (instant: string) => {
      world.mailbox.mails.length = 0;
      world.clock.instant = new Date(instant);
      await world.tick();
      return world.mailbox.mails.length;
    };
    const days = ['2026-12-11', '2026-12-18', '2026-12-24'].map((day) => `${day}T09:00:00+09:00`);
    const sent: number[] = [];
    for (const day of days) sent.push(await remindedOn(day));
    expect(sent).toEqual([1, 0, 1]);
  });

  it('prints who has no mail address', async () => {
    const printed = await coordinator.fetch(printPeopleWithoutMail, { params: { offeringId } });
    const text = await textOn(new Uint8Array(await printed.arrayBuffer()));
    expect(text).toContain('紙の職員');
    expect(text).not.toContain('青空町の職員');
  });

  it('leaves to the office what nobody knows of: it decides once', async () => {
    const office = await anOffice(world.owner);
    const clerk = await world.as(office.clerk, office.id);
    await remind();
    world.mailbox.isReachable = false;
    await world.settle();
    await world.owner.query(
      `update event_deliveries set lease_until = now() - interval '1 minute' where done_at is null`,
    );
    world.mailbox.isReachable = true;

    const [unknown] = (await clerk.ask(listUnknownResults, { params: {} })).answer.items;
    expect(unknown).toMatchObject({ about: 'reminder', recipient: '青空町の職員', organizationName: '青空町' });
    const settle = (decision: 'send-again' | 'count-as-sent') =>
      clerk.ask(settleUnknownResult, {
        params: { eventId: unknown!.eventId as EventId },
        input: { reaction: unknown!.reaction, decision },
      });
    expect((await settle('send-again')).status).toBe(201);
    expect((await settle('count-as-sent')).problem.code).toBe('not-found');
    expect(await mails()).toEqual([`${town.learner}@example.jp`]);
    expect((await coordinator.ask(listUnknownResults, { params: {} })).problem.code).toBe('permission-missing');
  });
});
