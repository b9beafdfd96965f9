import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkStaffList, confirmStaffImport, readStaffList, viewStaffImport } from '#contract';
import type { Id, OfferingId } from '#kernel';
import { Deliveries } from '#platform';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { aMember, anOffering, aTown, grant, type Town } from '../world/town.ts';
import { aWorker, aWorld, type World } from '../world/world.ts';

type ImportId = Id<'StaffImport'>;

const LIST = new TextEncoder().encode('職員番号,氏名,部署\n0012,青空 花,総務課\n0013,緑野 太郎,税務課');
const STAFF = `select count(*) from memberships where staff_number like '001%'`;

describe('Bringing in staff at the same time', () => {
  let world: World;
  let offering: OfferingId;
  let town: Town;
  let coordinator: Client;
  let colleague: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    offering = await anOffering(world.owner);
    town = await aTown(world.owner, '青空町', offering);
    const second = await aMember(world.owner, town.id, '二人目の取りまとめ');
    await grant(world.owner, second, town.id, 'organization-coordinator');
    coordinator = await world.as(town.coordinator, town.id);
    colleague = await world.as(second, town.id);
  });

  const view = async (who: Client, importId: ImportId) =>
    (await who.ask(viewStaffImport, { params: { importId } })).answer;
  const checked = async (who: Client, bytes = LIST): Promise<ImportId> => {
    const sent = await who.ask(readStaffList, { params: {}, input: { fileName: '名簿.csv', bytes } });
    const importId = sent.answer.id as ImportId;
    const { columns, version } = await view(who, importId);
    const input = { columns, offeringId: offering, version };
    await who.ask(checkStaffList, { params: { importId }, input });
    await world.settle();
    return importId;
  };
  const confirm = async (who: Client, importId: ImportId, key?: string, seen?: number) => {
    const version = seen ?? (await view(who, importId)).version;
    return who.ask(confirmStaffImport, { params: { importId }, input: { version }, ...(key && { key }) });
  };
  const count = async (sql: string) => Number((await world.owner.query(sql)).rows[0].count);

  it('registers everybody once when two coordinators bring in the same list', async () => {
    const [mine, theirs] = [await checked(coordinator), await checked(colleague)];
    const both = await Promise.all([confirm(coordinator, mine), confirm(colleague, theirs)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const second = await aWorker(world.clock, world.mailbox);
    const turns = async (deliveries: Deliveries) => {
      while (await deliveries.turn());
    };
    await Promise.all([turns(world.worker.get(Deliveries)), turns(second.get(Deliveries))]);
    await second.close();
    await world.settle();
    expect(await count(STAFF)).toBe(2);
    const states = [(await view(coordinator, mine)).state, (await view(colleague, theirs)).state];
    expect(states.toSorted()).toEqual(['committed', 'outdated']);
  });

  it('is one deed however often the button is pressed', async () => {
    const importId = await checked(coordinator);
    const key = crypto.randomUUID();
    const { version } = await view(coordinator, importId);
    const pressed = await Promise.all(Array.from({ length: 6 }, () => confirm(coordinator, importId, key, version)));
    expect(new Set(pressed.map(({ status }) => status))).toEqual(new Set([201]));
    expect((await confirm(colleague, importId)).problem.code).toBe('import-is-committing');
    await world.settle();
    expect(await count(STAFF)).toBe(2);
    expect(await count(`select count(*) from events where kind = 'staff-imported'`)).toBe(1);
  });

  it('leaves nothing half done when it breaks in the middle, and is done once afterwards', async () => {
    const importId = await checked(coordinator);
    await world.owner.query(`
      create function broken() returns trigger language plpgsql as $$ begin raise 'broken'; end $$;
      create trigger breaks before insert on enrollments execute function broken()`);
    try {
      await confirm(coordinator, importId);
      await world.settle();
      expect(await count(STAFF)).toBe(0);
      expect((await view(coordinator, importId)).state).toBe('committing');
    } finally {
      await world.owner.query('drop trigger breaks on enrollments; drop function broken');
    }
    await world.owner.query('update event_deliveries set next_attempt_at = now() where done_at is null');
    await world.settle();
    expect((await view(coordinator, importId)).state).toBe('committed');
    expect([await count(STAFF), await count('select count(*) from enrollments')]).toEqual([2, 3]);
  });

  it('takes the largest list whole', async () => {
    const people = Array.from({ length: 20_000 }, (_, n) => `${String(n).padStart(6, '0')},職員 ${n},第${n % 40}課`);
    const importId = await checked(coordinator, new TextEncoder().encode(['職員番号,氏名,部署', ...people].join('\n')));
    expect(await view(coordinator, importId)).toMatchObject({ state: 'checked', checkedCount: 20_000 });
    await confirm(coordinator, importId);
    await world.worker.get(Deliveries).turn();
    expect((await view(coordinator, importId)).state).toBe('committed');
    expect(await count('select count(*) from enrollments')).toBe(20_001);
  });
});
