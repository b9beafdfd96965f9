import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuthorizedScope, FileId, PersonId } from '#kernel';
import { FileBytes, FileStore, KeptAsWritten, Schedules, Transaction, type UploadRules, Uploads } from '#platform';
import { aBucketAway } from '../world/bucket-server.ts';
import { aFileDesk, type FileDesk, somebody } from '../world/file-desk.ts';

const MEGABYTE = 2 ** 20;
/** `KUNREN_TEST_LONG_MB=200` sends as much; the bound that is tried is the same. */
const LONG_MEGABYTES = Number(process.env.KUNREN_TEST_LONG_MB ?? 8);
const rules: UploadRules = { purpose: 'answers', types: ['application/pdf', 'text/plain'], megabytes: 4, files: 20 };
const text = Buffer.from(`${'応募書類の本文。'.repeat(20_000)}\n`);
const sha256 = createHash('sha256').update(text).digest('hex');

async function* inParts(bytes: Uint8Array, size = 60_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
/** A line that breaks after so many bytes. */
async function* breaking(bytes: Uint8Array, after: number): AsyncGenerator<Uint8Array> {
  yield* inParts(bytes.subarray(0, after));
  throw new Error('aborted');
}

describe.each(['rows', 'bucket'] as const)('Files that come in parts, kept in %s', (where) => {
  let desk: FileDesk;
  beforeAll(async () => {
    desk = await aFileDesk(where);
  });
  afterAll(() => desk.end());

  const uploads = () => desk.api.get(Uploads);
  const files = () => desk.api.get(FileStore);
  const open = async (scope: AuthorizedScope, content = text, more: Partial<UploadRules> = {}) =>
    (await uploads().open(scope, { ...rules, ...more }, { name: '志望理由.txt', sizeBytes: content.length })).fileId;
  const send = async (scope: AuthorizedScope, content = text) => {
    const id = await open(scope, content);
    await uploads().append(scope, id, 0, inParts(content));
    await uploads().finish(scope, id, rules);
    return id;
  };
  const objects = async () => (await desk.owner.query('select key from stored_objects')).rowCount;
  const hoursLater = async (hours: number) => {
    desk.clock.instant = new Date(desk.clock.instant.getTime() + hours * 60 * 60 * 1000);
    await desk.worker.get(Schedules).turn();
  };

  it('come back byte for byte, whole and in part, with what they are', async () => {
    const scope = somebody();
    const id = await open(scope);
    expect(await uploads().append(scope, id, 0, inParts(text))).toBe(text.length);
    const finished = await uploads().finish(scope, id, rules, sha256);
    expect(finished).toMatchObject({ name: '志望理由.txt', type: 'text/plain', sizeBytes: text.length, sha256 });
    expect(await uploads().finish(scope, id, rules)).toEqual(finished);

    const { bytes, ...facts } = await files().open(scope, id);
    expect(facts).toMatchObject({ id, type: 'text/plain', ownerId: scope.actor.personId });
    expect(Buffer.compare(await buffer(bytes), text)).toBe(0);
    const span = { first: 262_000, last: 262_999 };
    const part = await buffer((await files().open('read-files', id, span)).bytes);
    expect(Buffer.compare(part, text.subarray(262_000, 263_000))).toBe(0);
    expect(await desk.worker.get(KeptAsWritten).findAltered()).toEqual([]);
  });

  it('go on after a broken line where they stood, in any process; a chunk that comes twice is kept once', async () => {
    const scope = somebody();
    const id = await open(scope);
    const came = await uploads().append(scope, id, 0, breaking(text, 300_001));
    expect(came).toBe(300_001);
    await expect(uploads().finish(scope, id, rules)).rejects.toMatchObject({ code: 'upload-incomplete' });

    const elsewhere = desk.worker.get(Uploads);
    expect(await elsewhere.find(scope, id)).toMatchObject({ receivedBytes: came, state: 'coming' });
    const again = uploads().append(scope, id, 0, inParts(text));
    await expect(again).rejects.toMatchObject({ code: 'upload-elsewhere', facts: { receivedBytes: came } });
    const rest = text.subarray(came);
    const both = await Promise.allSettled([
      uploads().append(scope, id, came, inParts(rest)),
      elsewhere.append(scope, id, came, inParts(rest)),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await elsewhere.finish(scope, id, rules, sha256)).toMatchObject({ sha256 });
  });

  it('are seen, continued and finished by their owner alone', async () => {
    const [scope, other] = [somebody(), somebody()];
    const id = await open(scope);
    const tries: Promise<unknown>[] = [
      uploads().find(other, id),
      uploads().append(other, id, 0, inParts(text)),
      uploads().finish(other, id, rules),
      uploads().giveUp(other, id),
    ];
    for (const tried of tries) await expect(tried).rejects.toMatchObject({ code: 'not-found' });
    await uploads().append(scope, id, 0, inParts(text));
    await expect(files().read(scope, id)).rejects.toMatchObject({ code: 'not-found' });
    await uploads().finish(scope, id, rules);
    await expect(files().read(other, id)).rejects.toMatchObject({ code: 'not-found' });
    await files().erase(other, id);
    expect((await files().read(scope, id)).type).toBe('text/plain');
  });

  it('are refused where they are too long, too many, or not what was sent', async () => {
    const scope = somebody();
    const id = await open(scope, text.subarray(0, 1000));
    const longer = uploads().append(scope, id, 0, inParts(text.subarray(0, 1001)));
    await expect(longer).rejects.toMatchObject({ code: 'upload-longer-than-said' });
    const large = uploads().open(scope, rules, { name: 'a.pdf', sizeBytes: 4 * MEGABYTE + 1 });
    await expect(large).rejects.toMatchObject({ code: 'file-too-large', facts: { megabytes: 4 } });

    await uploads().append(scope, id, 0, inParts(text.subarray(0, 999)));
    await uploads().append(scope, id, 999, inParts(text.subarray(999, 1000)));
    await expect(uploads().finish(scope, id, rules, sha256)).rejects.toMatchObject({ code: 'upload-damaged' });
    await expect(uploads().find(scope, id)).rejects.toMatchObject({ code: 'not-found' });

    const opened = await Promise.allSettled(Array.from({ length: 5 }, () => open(scope, text, { files: 3 })));
    expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  });

  it('hold one chunk in memory, however long they are, on the way in and on the way out', async () => {
    const scope = somebody();
    const long = { ...rules, megabytes: 300 };
    const sizeBytes = LONG_MEGABYTES * MEGABYTE;
    const { fileId } = await uploads().open(scope, long, { name: 'long.txt', sizeBytes });
    const bytes = desk.api.get(FileBytes);
    const keep = bytes.keep.bind(bytes);
    const way = { made: 0, kept: 0, most: 0 };
    bytes.keep = async (asker, chunk) => {
      way.most = Math.max(way.most, way.made - way.kept);
      const told = await keep(asker, chunk);
      way.kept += chunk.length;
      return told;
    };
    const part = Buffer.alloc(64 * 1024, 'あ');
    async function* made() {
      for (; way.made < sizeBytes; way.made += part.length) yield part;
    }
    await uploads().append(scope, fileId, 0, made());
    bytes.keep = keep;
    expect(way.kept).toBe(sizeBytes);
    expect(way.most).toBeLessThanOrEqual(bytes.chunkBytes + part.length);

    let largest = 0;
    for await (const chunk of (await files().open(scope, await finished(fileId, scope, long))).bytes) {
      largest = Math.max(largest, chunk.length);
    }
    expect(largest).toBe(bytes.chunkBytes);
    await files().erase(scope, fileId);
  });
  const finished = async (id: FileId, scope: AuthorizedScope, told: UploadRules) =>
    (await uploads().finish(scope, id, told)).id;

  it('never make a transaction wait for the bytes', async () => {
    const scope = somebody();
    const id = await open(scope);
    const inside = desk.api.get(Transaction).run(scope, () => uploads().append(scope, id, 0, inParts(text)));
    await expect(inside).rejects.toThrow('does not wait');
    await uploads().giveUp(scope, id);
  });

  it('are erased a day after nobody went on, or nothing came to refer to them; what a record refers to stays', async () => {
    const scope = somebody();
    const coming = await open(scope);
    await uploads().append(scope, coming, 0, breaking(text, 70_000));
    const [orphan, referred] = [await send(scope), await send(scope)];
    // Whoever sweeps may not read this table: a row that is hidden refers too.
    await desk.owner.query(`create table sent_in_a_test (file_id uuid references stored_files (id));
      insert into sent_in_a_test values ('${referred}')`);
    await hoursLater(23);
    expect((await files().read(scope, orphan)).bytes.length).toBe(text.length);
    expect(await uploads().find(scope, coming)).toMatchObject({ receivedBytes: 70_000 });
    await hoursLater(26);
    await expect(uploads().find(scope, coming)).rejects.toMatchObject({ code: 'not-found' });
    await expect(files().read(scope, orphan)).rejects.toMatchObject({ code: 'not-found' });
    expect((await files().read(scope, referred)).bytes.length).toBe(text.length);

    await desk.owner.query('drop table sent_in_a_test');
    await hoursLater(26);
    await hoursLater(2);
    await expect(files().read(scope, referred)).rejects.toMatchObject({ code: 'not-found' });
    expect(await objects()).toBe(0);
    expect(desk.bucket?.objects() ?? 0).toBe(0);
  });

  it('go with the person who sent them; what that person loaded for others stays, and forgets them', async () => {
    const [scope, other] = [somebody(), somebody()];
    const [own, theirs] = [await send(scope), await send(other)];
    const put = () => files().put({ type: 'image/png', content: text, organizationId: null });
    const nation = { ...scope, reach: { kind: 'nation' }, rows: { kind: 'nation' } } as AuthorizedScope;
    const loaded = await desk.api.get(Transaction).run(nation, put);
    expect(await desk.worker.get(FileStore).eraseOf(scope.actor.personId)).toBe(1);
    await expect(files().read(scope, own)).rejects.toMatchObject({ code: 'not-found' });
    expect((await files().read(other, theirs)).bytes.length).toBe(text.length);
    expect(await files().find(other, loaded)).toMatchObject({ ownerId: null as PersonId | null });
    await hoursLater(2);
    const left = await desk.owner.query('select from stored_file_chunks where file_id = $1', [own]);
    expect(left.rowCount).toBe(0);
    const known = await objects();
    expect(desk.bucket ? (desk.bucket.objects() ?? known) : 0).toBe(known);
  });
});

describe('While the bucket is away', () => {
  let desk: FileDesk;
  beforeAll(async () => {
    desk = await aFileDesk('bucket', aBucketAway());
  });
  afterAll(() => desk.end());

  it('an upload stands where it stood, its sender is asked to come again, and no secret is told', async () => {
    const scope = somebody();
    const uploads = desk.api.get(Uploads);
    const { fileId } = await uploads.open(scope, rules, { name: 'a.txt', sizeBytes: text.length });
    const refused = await uploads.append(scope, fileId, 0, inParts(text)).catch((error: Error) => error);
    expect(refused).toMatchObject({ code: 'files-unreachable', facts: { retryAfterSeconds: 10 } });
    expect(inspect(refused, { depth: 9 })).not.toContain('not-for-any-log');
    expect(await uploads.find(scope, fileId)).toMatchObject({ receivedBytes: 0, state: 'coming' });
  });
});
