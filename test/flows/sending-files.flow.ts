import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendToUpload, downloadOwnFile, giveUpUpload, viewUpload } from '#contract';
import type { AuthorizedScope, FileId } from '#kernel';
import { type UploadRules, Uploads } from '#platform';
import type { Client } from '../world/client.ts';
import { somebody } from '../world/file-desk.ts';
import { gone, startApi } from '../world/quiz-load.ts';
import { anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const rules: UploadRules = { purpose: 'answers', types: ['text/plain'], megabytes: 8, files: 5 };
const text = Buffer.from('なぜ学びたいか。'.repeat(100_000));

describe('Sending a file over a line that breaks', () => {
  let world: World;
  let town: Town;
  let [learner, other]: Client[] = [];
  let scope: AuthorizedScope;
  /** What an api said before it had everything. */
  const answers: number[] = [];

  beforeAll(async () => {
    world = await aWorld();
    // A process of its own has no other time than this.
    world.clock.instant = new Date();
    const offering = await anOffering(world.owner);
    town = await aTown(world.owner, '青空町', offering);
    const elsewhere = await aTown(world.owner, '緑野市', offering);
    learner = await world.as(town.learner, town.id);
    other = await world.as(elsewhere.learner, elsewhere.id);
    scope = somebody(town.learner);
  });
  afterAll(() => world.end());

  const uploads = () => world.api.get(Uploads);
  const open = async () =>
    (await uploads().open(scope, rules, { name: '志望理由（第2版）.txt', sizeBytes: text.length })).fileId;
  const ask = (client: Client | undefined, route: typeof viewUpload | typeof downloadOwnFile, fileId: FileId) =>
    client!.fetch(route as typeof viewUpload, { params: { fileId } });
  const append = (fileId: FileId, offset: number, bytes: Uint8Array, client = learner) =>
    client!.fetch(appendToUpload, { params: { fileId }, input: { offset, bytes: bytes as never } });
  const offsetOf = (response: Response) => Number(response.headers.get('upload-offset'));
  const standsAt = async (fileId: FileId) => offsetOf(await ask(learner, viewUpload, fileId));

  /** Announces the whole rest and sends a part of it: the rest hangs in the air. `left` tells that the part is on the line. */
  function begin(origin: string, fileId: FileId, upTo: number) {
    const sending = request(`${origin}/api/uploads/${fileId}`, {
      method: 'PATCH',
      headers: {
        cookie: learner!.cookie,
        'content-type': 'application/offset+octet-stream',
        'content-length': text.length,
        'upload-offset': 0,
      },
    });
    sending.on('error', () => {});
    sending.on('response', ({ statusCode }) => answers.push(statusCode ?? 0));
    const left = new Promise<void>((resolve) => sending.write(text.subarray(0, upTo), () => resolve()));
    return { sending, left };
  }
  const comesTo = async (fileId: FileId, bytes: number) => {
    while ((await standsAt(fileId)) < bytes) expect(answers).toEqual([]);
  };

  it('goes on where it broke, says so to who begins elsewhere, and comes back as it was sent', async () => {
    const id = await open();
    const { sending, left } = begin(await world.api.getUrl(), id, 700_000);
    await comesTo(id, 512 * 1024);
    await left;
    sending.destroy();
    await comesTo(id, 700_000);

    const wrong = await append(id, 0, text);
    expect([wrong.status, await wrong.json()]).toMatchObject([
      409,
      { code: 'upload-elsewhere', detail: expect.stringContaining('続きから') },
    ]);
    const rest = await append(id, 700_000, text.subarray(700_000));
    expect([rest.status, offsetOf(rest), rest.headers.get('tus-resumable')]).toEqual([204, text.length, '1.0.0']);
    await uploads().finish(scope, id, rules);

    const saved = await ask(learner, downloadOwnFile, id);
    expect(Object.fromEntries(saved.headers)).toMatchObject({
      'content-type': 'text/plain',
      'content-length': String(text.length),
      'content-disposition': expect.stringMatching(/^attachment; filename="[^"]+"; filename\*=UTF-8''%E5%BF%97/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store, no-transform',
    });
    expect(Buffer.compare(Buffer.from(await saved.arrayBuffer()), text)).toBe(0);
  });

  it('has lost nothing that was acknowledged when the api is killed half way', async () => {
    const id = await open();
    const killed = await startApi();
    const { sending } = begin(killed.origin, id, 700_000);
    await comesTo(id, 512 * 1024);
    killed.child.kill('SIGKILL');
    await gone(killed.child);
    sending.destroy();
    const came = await standsAt(id);
    expect([512 * 1024, 700_000]).toContain(came);
    expect(offsetOf(await append(id, came, text.subarray(came)))).toBe(text.length);
    await uploads().finish(scope, id, rules);
    const saved = await ask(learner, downloadOwnFile, id);
    expect(Buffer.compare(Buffer.from(await saved.arrayBuffer()), text)).toBe(0);
  });

  it('is nobody else’s to see, to go on with, to give up or to save', async () => {
    const id = await open();
    expect((await append(id, 0, text.subarray(0, 1000))).status).toBe(204);
    expect((await ask(other, viewUpload, id)).status).toBe(404);
    expect((await append(id, 1000, text.subarray(1000), other)).status).toBe(404);
    expect((await other!.fetch(giveUpUpload, { params: { fileId: id } })).status).toBe(404);
    expect(await standsAt(id)).toBe(1000);
    await append(id, 1000, text.subarray(1000));
    await uploads().finish(scope, id, rules);
    expect((await ask(other, downloadOwnFile, id)).status).toBe(404);
    expect((await learner!.fetch(giveUpUpload, { params: { fileId: id } })).status).toBe(204);
    expect((await ask(learner, downloadOwnFile, id)).status).toBe(200);
  });

  it('is had in parts too, as a player asks for them', async () => {
    const id = await open();
    await append(id, 0, text);
    await uploads().finish(scope, id, rules);
    const part = (range: string) =>
      world.api
        .getUrl()
        .then((url) => fetch(`${url}/api/my/files/${id}`, { headers: { cookie: learner!.cookie, range } }));
    const middle = await part('bytes=262100-262299');
    expect([middle.status, middle.headers.get('content-range')]).toEqual([206, `bytes 262100-262299/${text.length}`]);
    expect(Buffer.compare(Buffer.from(await middle.arrayBuffer()), text.subarray(262_100, 262_300))).toBe(0);
    const end = await part('bytes=-5');
    expect(Buffer.compare(Buffer.from(await end.arrayBuffer()), text.subarray(-5))).toBe(0);
    const beyond = await part(`bytes=${text.length}-`);
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${text.length}`]);
  });

  it('takes a part only with its place and as what it is', async () => {
    const id = await open();
    const send = async (headers: Record<string, string>) =>
      fetch(`${await world.api.getUrl()}/api/uploads/${id}`, {
        method: 'PATCH',
        headers: { cookie: learner!.cookie, ...headers },
        body: 'x',
      });
    const type = { 'content-type': 'application/offset+octet-stream' };
    const refused = [
      await send(type),
      await send({ ...type, 'upload-offset': '-1' }),
      await send({ 'upload-offset': '0' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(await standsAt(id)).toBe(0);
  });
});
