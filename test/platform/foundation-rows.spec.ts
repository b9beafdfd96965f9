import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AuthorizedScope, eventKind, type OrganizationId, type PersonId, type Reach } from '#kernel';
import { Database, EventLog, FileStore, KeptAsWritten, Transaction } from '#platform';
import { scopeOf } from '#identity';
import { anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const renamed = eventKind<{ personId: PersonId }>('renamed-in-a-test');

const scopeIn = (town: Town, reach: Reach = { kind: 'organization', id: town.id }): AuthorizedScope =>
  ({ actor: { personId: town.coordinator, grants: {} }, reach, rows: reach }) as unknown as AuthorizedScope;

describe('What the foundation keeps', () => {
  let world: World;
  let town: Town;
  let other: Town;

  beforeAll(async () => {
    world = await aWorld();
    const offering = await anOffering(world.owner);
    town = await aTown(world.owner, '青空町', offering);
    other = await aTown(world.owner, '緑野市', offering);
  });
  afterAll(() => world.end());

  const run = <T>(scope: AuthorizedScope, work: () => Promise<T>) => world.api.get(Transaction).run(scope, work);

  const rename = () =>
    run(scopeIn(town), () =>
      world.api.get(EventLog).append({
        kind: renamed,
        organizationId: town.id,
        facts: { personId: town.learner },
        changes: {
          name: { before: '山田花子', after: '佐藤花子' },
          mail: { before: null, after: 'hanako@example.jp' },
        },
      }),
    );

  it('keeps personal values apart from the event, with hashes on the trail, and forgets them when told', async () => {
    const id = await rename();
    const trail = async () => (await world.owner.query('select * from events where id = $1', [id])).rows[0];
    const values = async () =>
      (await world.owner.query('select * from event_values where event_id = $1 order by field', [id])).rows;

    const written = await trail();
    expect(JSON.stringify(written)).not.toMatch(/花子|hanako/);
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(written.changed).toEqual({ name: { before: hash, after: hash }, mail: { before: null, after: hash } });
    expect((await values()).map(({ field, before, after }) => [field, before, after])).toEqual([
      ['mail', null, 'hanako@example.jp'],
      ['name', '山田花子', '佐藤花子'],
    ]);

    await world.worker.get(EventLog).eraseValues([id]);
    expect(await values()).toEqual([]);
    expect(await trail()).toEqual(written);
  });

  it('shows a history to the organization it belongs to and to the office, and nobody else', async () => {
    const id = await rename();
    const seen = async (scope: AuthorizedScope) => {
      const rows = await world.api.get(Database).read<{ kind: string; after: string }>(
        scope,
        `select e.kind, v.after from events e join event_values v on v.event_id = e.id
           where e.facts @> $1 and e.id = $2 and v.field = 'name'`,
        [JSON.stringify({ personId: town.learner }), id],
      );
      return rows.map(({ after }) => after);
    };
    expect(await seen(scopeIn(town))).toEqual(['佐藤花子']);
    expect(await seen(scopeIn(town, { kind: 'nation' }))).toEqual(['佐藤花子']);
    expect(await seen(scopeIn(other))).toEqual([]);
    expect(await seen(scopeIn(town, { kind: 'self', id: town.learner }))).toEqual([]);
  });

  it('finds a value or a file that was altered behind the trail, and nothing else', async () => {
    const altered = () => world.worker.get(KeptAsWritten).findAltered();
    const [erased, forged] = [await rename(), await rename()];
    await world.worker.get(EventLog).eraseValues([erased]);
    const content = new Uint8Array(300 * 1024);
    const file = await run(scopeIn(town), () =>
      world.api.get(FileStore).put({ type: 'image/png', content, organizationId: town.id }),
    );
    expect(await altered()).toEqual([]);
    await world.owner.query(`update event_values set after = '鈴木花子' where event_id = $1 and field = 'name'`, [
      forged,
    ]);
    await world.owner.query(`update stored_file_chunks set content = 'x' where file_id = $1 and number = 1`, [file]);
    expect(await altered()).toEqual([`name of event ${forged}`, `file ${file}`]);
    await world.owner.query('delete from stored_files; delete from event_values');
  });

  describe('Files', () => {
    const files = () => world.api.get(FileStore);
    const content = new Uint8Array(600 * 1024).map((_, index) => (index * 31) % 251);
    const put = (organizationId: OrganizationId | null) =>
      run(scopeIn(town), () => files().put({ type: 'image/png', content, organizationId }));

    it('come back byte for byte to their organization, their owner and the office alone', async () => {
      const id = await put(town.id);
      expect((await world.owner.query('select from stored_file_chunks where file_id = $1', [id])).rowCount).toBe(3);
      const own: Reach = { kind: 'self', id: town.coordinator };
      for (const asker of [
        scopeIn(town),
        scopeIn(town, own),
        scopeIn(other, { kind: 'nation' }),
        'read-files' as const,
      ]) {
        const kept = await files().read(asker, id);
        expect([kept.type, Buffer.compare(kept.bytes, content)]).toEqual(['image/png', 0]);
      }
      await expect(files().read(scopeIn(other), id)).rejects.toThrow('not-found');
      await expect(files().read(scopeIn(town, { kind: 'self', id: town.learner }), id)).rejects.toThrow('not-found');
    });

    it('that belong to nobody are seen by everybody who is signed in', async () => {
      const id = await run(scopeIn(town, { kind: 'nation' }), () =>
        files().put({ type: 'image/png', content, organizationId: null }),
      );
      const learner: Reach = { kind: 'self', id: other.learner };
      expect((await files().read(scopeIn(other, learner), id)).bytes.length).toBe(content.length);
      await expect(files().read(scopeOf('send-mail'), id)).rejects.toThrow('not-found');
    });

    it('are not kept for another organization, and are refused when they were altered', async () => {
      await expect(
        run(scopeIn(town), () => files().put({ type: 'image/png', content, organizationId: other.id })),
      ).rejects.toThrow('row-level security');
      const id = await put(town.id);
      await world.owner.query(`update stored_file_chunks set content = 'x' where file_id = $1 and number = 1`, [id]);
      await expect(files().read(scopeIn(town), id)).rejects.toThrow('damaged');
    });
  });
});

it('a scope of an authority joins the transaction under the same authority, and acts for no person', async () => {
  const world = await aWorld();
  const transaction = world.worker.get(Transaction);
  await transaction.under('write-notices', () =>
    transaction.run(scopeOf('write-notices'), async () => {
      expect(transaction.current).toMatchObject({ personId: null, rows: { kind: 'authority', id: 'write-notices' } });
    }),
  );
  const inside = transaction.run(scopeOf('write-notices'), () => transaction.run(scopeOf('send-mail'), async () => {}));
  await expect(inside).rejects.toThrow('one scope');
  await world.end();
});
