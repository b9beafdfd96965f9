import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { FileId, Id } from '#kernel';
import { AUTHOR, png } from '../world/authored.ts';
import type { Client } from '../world/client.ts';
import { serves } from '../world/cohort.ts';
import { type Element, elementsIn } from '../world/markup.ts';
import { anOffice, aTeacher, type Office } from '../world/town.ts';
import { aTrainee, aYear, type TraineeGround, type YearGround } from '../world/trainee.ts';
import { aWorkOf, bornOn, consents, letsAnybodySee, seen, sendsTo, writesWork } from '../world/works.ts';
import { aWorld, type World } from '../world/world.ts';

type WorkId = Id<'Work'>;
const MP4 = Buffer.concat([
  Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex'),
  Buffer.alloc(4096, 'moving pictures '),
]);

describe('The works of a year', () => {
  let world: World;
  let origin: string;
  let office: Office;
  let clerk: Client;
  let year: YearGround;
  let code: string;
  const people = {} as Record<'maker' | 'partner' | 'minor' | 'stranger', TraineeGround & { client: Client }>;
  let workId: WorkId;

  beforeAll(async () => {
    world = await aWorld();
    origin = await world.api.getUrl();
    office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    year = await aYear(world.owner);
    code = `makers-${year.programId}`;
    const elsewhere = await aYear(world.owner);
    const join = async (ground: YearGround, name: string, track: 0 | 1, birthday: string) => {
      const trainee = await aTrainee(world.owner, ground, { trackId: ground.trackIds[track], name });
      await bornOn(world.owner, ground, trainee.learner, birthday);
      return { ...trainee, client: await world.as(trainee.learner, null) };
    };
    people.maker = await join(year, '秘密の本名', 0, '2004-05-01');
    people.partner = await join(year, '相棒 次郎', 1, '2003-05-01');
    people.minor = await join(year, '若葉 三郎', 1, '2010-05-01');
    people.stranger = await join(elsewhere, 'よその人', 0, '2004-05-01');
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    workId = await aWorkOf(people.maker.client, people.maker.traineeId);
  });

  const of = () => ({ params: { workId } });
  const open = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${origin}${path}`, { headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const pageOf = (language = 'ja') => `/${language}/programs/${code}/works/2026/${workId}`;
  const gallery = (language = 'ja') => `/${language}/programs/${code}/works/2026`;
  const fileAt = (fileId: FileId) => `/public/works/${workId}/files/${fileId}`;
  const joins = async (...others: ('partner' | 'minor')[]) => {
    for (const who of others) {
      const { traineeId, client } = people[who];
      await people.maker.client.ask(contract.inviteWorkAuthor, { ...of(), input: { traineeId } });
      await client.ask(contract.answerWorkInvitation, { ...of(), input: { accepts: true } });
    }
  };
  const release = async (version?: number) =>
    clerk.ask(contract.releaseWork, {
      ...of(),
      input: { version: version ?? (await seen(people.maker.client, workId)).version },
    });
  /** Written, with a picture and a video, consented to by these and released. */
  const goesPublic = async (...others: 'partner'[]) => {
    const { client } = people.maker;
    await joins(...others);
    const [picture, video] = [
      (await sendsTo(client, workId, { bytes: png() })).fileId,
      (await sendsTo(client, workId, { kind: 'video', name: 'demo.mp4', bytes: MP4 })).fileId,
    ];
    await writesWork(client, workId);
    await letsAnybodySee(client, workId);
    await consents(client, workId);
    for (const who of others) await consents(people[who].client, workId, { shownAs: 'none', credit: null });
    expect((await release()).status).toBe(201);
    return { picture, video };
  };
  const lacks = async (client = people.maker.client) => (await seen(client, workId)).lacks.map(({ what }) => what);

  it('are begun alone and made by a team over tracks, of which each may decline and leave', async () => {
    const { maker, partner, minor, stranger } = people;
    const invite = (traineeId: Id<'Trainee'>) =>
      maker.client.ask(contract.inviteWorkAuthor, { ...of(), input: { traineeId } });
    const answer = (client: Client, accepts: boolean) =>
      client.ask(contract.answerWorkInvitation, { ...of(), input: { accepts } });
    const fellows = await maker.client.ask(contract.listFellows, { params: { traineeId: maker.traineeId } });
    expect(fellows.answer.items.map(({ name, track }) => [name, track.ja])).toEqual(
      [
        ['若葉 三郎', '開発駆動'],
        ['相棒 次郎', '開発駆動'],
      ].toSorted(([one], [other]) => new Intl.Collator('ja').compare(one!, other!)),
    );
    expect((await invite(stranger.traineeId)).status).toBe(404);
    expect((await partner.client.ask(contract.viewMyWork, of())).status).toBe(404);
    expect((await answer(partner.client, true)).status).toBe(404);
    expect((await invite(partner.traineeId)).status).toBe(201);
    expect((await invite(partner.traineeId)).problem.code).toBe('work-author-known');
    expect((await writesWork(partner.client, workId)).status).toBe(404);
    expect((await answer(partner.client, false)).status).toBe(200);
    expect((await partner.client.ask(contract.viewMyWork, of())).status).toBe(404);
    await joins('partner', 'minor');
    const { authors, version } = await seen(minor.client, workId);
    expect(authors.map(({ name, track, state }) => [name, track.ja, state])).toEqual([
      ['秘密の本名', '表現駆動', 'author'],
      ['相棒 次郎', '開発駆動', 'author'],
      ['若葉 三郎', '開発駆動', 'author'],
    ]);
    expect((await writesWork(partner.client, workId, { version })).status).toBe(200);
    expect((await writesWork(maker.client, workId, { version })).problem.code).toBe('record-changed-meanwhile');
    expect((await writesWork(maker.client, workId, { links: ['javascript:alert(1)'] })).problem.code).toBe(
      'work-link-not-of-the-web',
    );
    expect((await maker.client.ask(contract.removeWork, of())).problem.code).toBe('work-has-other-authors');
    expect((await maker.client.ask(contract.leaveWork, of())).status).toBe(200);
    expect((await minor.client.ask(contract.leaveWork, of())).status).toBe(200);
    expect((await partner.client.ask(contract.leaveWork, of())).problem.code).toBe('work-has-one-author');
    expect((await partner.client.ask(contract.removeWork, of())).status).toBe(200);
    expect((await partner.client.ask(contract.viewMyWork, of())).status).toBe(404);
  });

  it('are seen by their authors alone, then by their cohort and its staff, never by another year', async () => {
    const { maker, partner, stranger } = people;
    const trainers: Client[] = [];
    for (const trackId of year.trackIds) {
      const trainer = await aTeacher(world.owner, office, `講師 ${trainers.length}`);
      await serves(world.owner, { ...year, trackId, personId: trainer });
      trainers.push(await world.as(trainer, office.id));
    }
    const elsewhere = await aTeacher(world.owner, office, 'よその講師');
    const another = await aYear(world.owner);
    await serves(world.owner, { ...another, trackId: another.trackIds[0], personId: elsewhere });
    const { fileId } = await sendsTo(maker.client, workId, { bytes: png() });
    const reach = async () => {
      const told: boolean[] = [];
      for (const client of [partner.client, stranger.client]) {
        const page = await client.ask(contract.viewMyWork, of());
        const file = await client.fetch(contract.showMyWorkFile, { params: { workId, fileId } });
        told.push(page.status === 200 && file.status === 200);
      }
      for (const client of [...trainers, await world.as(elsewhere, office.id)]) {
        const page = await client.ask(contract.viewTraineeWork, of());
        const file = await client.fetch(contract.showWorkFile, { params: { workId, fileId } });
        told.push(page.status === 200 && file.status === 200);
      }
      return told;
    };
    expect(await reach()).toEqual([false, false, false, false, false]);
    await maker.client.ask(contract.showWorkTo, { ...of(), input: { visibility: 'cohort' } });
    expect(await reach()).toEqual([true, false, true, true, false]);
    const mine = await partner.client.ask(contract.listMyWorks, { params: { traineeId: partner.traineeId } });
    expect(mine.answer.ofOthers.find((work) => work.workId === workId)?.authors.map(({ name }) => name)).toEqual([
      '秘密の本名',
    ]);
    const read = await seen(partner.client, workId);
    expect([read.abilities.write, read.lacks, read.consents, read.me]).toEqual([false, [], [], null]);
    expect((await writesWork(partner.client, workId)).status).toBe(404);
    expect((await open(pageOf())).status).toBe(404);
    expect((await open(fileAt(fileId))).status).toBe(404);
  });

  it('take pictures that are what they say and tell nothing of who took them; what runs is refused', async () => {
    const { client } = people.maker;
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect((await sendsTo(client, workId, { name: 'a.svg', bytes: svg })).code).toBe('file-type-not-taken');
    expect((await sendsTo(client, workId, { name: 'a.png', bytes: svg })).code).toBe('file-renamed');
    expect((await sendsTo(client, workId, { name: 'a.jpg', bytes: png() })).code).toBe('file-renamed');
    const { fileId } = await sendsTo(client, workId, { bytes: png() });
    const shown = await client.fetch(contract.showMyWorkFile, { params: { workId, fileId } });
    const bytes = Buffer.from(await shown.arrayBuffer());
    expect([shown.status, shown.headers.get('content-type'), shown.headers.get('x-content-type-options')]).toEqual([
      200,
      'image/png',
      'nosniff',
    ]);
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'; sandbox");
    expect(shown.headers.get('content-disposition')).toBeNull();
    expect([png().includes(AUTHOR), bytes.includes(AUTHOR)]).toEqual([true, false]);
    await sendsTo(client, workId, { kind: 'video', name: 'demo.mp4', bytes: MP4 });
    expect((await sendsTo(client, workId, { kind: 'video', name: 'more.mp4', bytes: MP4 })).code).toBe(
      'work-has-a-video',
    );
    const { pictures, video } = await seen(client, workId);
    expect([pictures.map((picture) => picture.fileId), video === null]).toEqual([[fileId], false]);
    expect((await writesWork(client, workId, { pictures: [] })).problem.code).toBe('record-changed-meanwhile');
    expect((await client.ask(contract.dropWorkFile, { params: { workId, fileId } })).status).toBe(200);
    expect((await seen(client, workId)).pictures).toEqual([]);
  });

  it('go public once everything stands in both languages and everybody has consented, by the office’s release', async () => {
    const { maker, partner } = people;
    await joins('partner');
    const { fileId } = await sendsTo(maker.client, workId, { bytes: png() });
    expect(await lacks()).toEqual(['visibility', 'abstract', 'picture-text', 'consent', 'consent']);
    await writesWork(maker.client, workId);
    await letsAnybodySee(maker.client, workId);
    expect((await consents(maker.client, workId, { credit: { ja: '', en: 'hikari' } })).problem.code).toBe(
      'work-credit-missing',
    );
    await consents(maker.client, workId);
    expect((await release()).problem.code).toBe('work-not-ready');
    expect((await maker.client.ask(contract.releaseWork, { ...of(), input: { version: 1 } })).status).toBe(403);
    await consents(partner.client, workId, { shownAs: 'none', credit: null });
    expect(await lacks(partner.client)).toEqual([]);
    expect((await open(pageOf())).status).toBe(404);
    expect((await release(1)).problem.code).toBe('record-changed-meanwhile');
    expect((await release()).status).toBe(201);
    const [ja, en] = [await open(pageOf('ja')), await open(pageOf('en'))];
    expect([ja.status, ja.headers.get('cache-control'), en.status]).toEqual([200, 'public, no-cache', 200]);
    expect(ja.headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    const named = (page: Element[], name: string) => page.filter((element) => element.name === name);
    const [inJapanese, inEnglish] = [elementsIn(ja.text), elementsIn(en.text)];
    expect(named(inJapanese, 'script')).toEqual([]);
    expect([named(inJapanese, 'h1')[0]?.text, named(inEnglish, 'h1')[0]?.text]).toEqual([
      '光る鍵盤',
      'A keyboard of light',
    ]);
    expect(named(inEnglish, 'img').map(({ attributes }) => [attributes.src, attributes.alt])).toEqual([
      [fileAt(fileId), 'Keys aglow'],
    ]);
    const about = (page: Element[], property: string) =>
      named(page, 'meta').find(({ attributes }) => attributes.property === property)?.attributes.content;
    expect(new URL(about(inJapanese, 'og:image') ?? '').pathname).toBe(fileAt(fileId));
    expect(about(inEnglish, 'og:title')).toBe('A keyboard of light');
    const alternates = named(inEnglish, 'link').filter(
      ({ attributes }) => attributes.hreflang && attributes.rel === 'alternate',
    );
    expect(alternates.map(({ attributes }) => new URL(attributes.href ?? '').pathname)).toEqual([
      pageOf('ja'),
      pageOf('en'),
      pageOf('ja'),
    ]);
    expect(ja.text).toContain('ひかり');
    for (const { text } of [ja, en, await open(gallery()), await open(gallery('en'))]) {
      expect(text).not.toMatch(/秘密|相棒|若葉/);
    }
    const program = elementsIn((await open(`/ja/programs/${code}`)).text);
    expect(named(program, 'a').map(({ attributes }) => attributes.href)).toContain(gallery());
    const listed = elementsIn((await open(gallery())).text);
    expect(named(listed, 'a').map(({ attributes }) => attributes.href)).toContain(pageOf());
    expect((await open(pageOf(), { 'if-none-match': ja.headers.get('etag') ?? '' })).status).toBe(304);
    for (const path of ['1999', '2025', 'x', `2026/${year.programId}`, '2026/x']) {
      expect([path, (await open(`/ja/programs/${code}/works/${path}`)).status]).toEqual([path, 404]);
    }
  });

  it('stay as they were released until the office releases them again, with new consents', async () => {
    const { client } = people.maker;
    const { picture, video } = await goesPublic();
    await writesWork(client, workId, { title: { ja: '作りかけの題', en: 'A draft title' } });
    expect((await seen(client, workId)).publication).toBe('changed');
    expect((await open(pageOf())).text).not.toContain('作りかけの題');
    expect((await release()).problem.code).toBe('work-not-ready');
    await client.ask(contract.dropWorkFile, { params: { workId, fileId: picture } });
    expect((await open(fileAt(picture))).status).toBe(200);
    await consents(client, workId);
    expect((await open(pageOf())).text).not.toContain('作りかけの題');
    expect((await release()).status).toBe(201);
    expect((await open(pageOf())).text).toContain('作りかけの題');
    expect((await open(fileAt(picture))).status).toBe(404);
    const part = await fetch(`${origin}${fileAt(video)}`, { headers: { range: 'bytes=24-39' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      `bytes 24-39/${MP4.length}`,
      'moving pictures ',
    ]);
    expect(part.headers.get('content-type')).toBe('video/mp4');
    expect((await open(fileAt(video), { range: 'bytes=99999-' })).status).toBe(416);
  });

  it('are seen by nobody the moment one consent is withdrawn, pictures and video too', async () => {
    const { maker, partner } = people;
    const { picture, video } = await goesPublic('partner');
    const paths = () => [pageOf(), pageOf('en'), fileAt(picture), fileAt(video)];
    const states = async () => {
      const told: number[] = [];
      for (const path of paths()) told.push((await open(path)).status);
      return told;
    };
    expect(await states()).toEqual([200, 200, 200, 200]);
    const etag = (await open(pageOf())).headers.get('etag') ?? '';
    await expect(world.owner.query('delete from work_consents where work_id = $1', [workId])).rejects.toThrow(
      'nothing_is_public_without_its_authors_consent',
    );
    expect((await partner.client.ask(contract.withdrawWorkConsent, of())).status).toBe(200);
    expect(await states()).toEqual([404, 404, 404, 404]);
    expect((await open(pageOf(), { 'if-none-match': etag })).status).toBe(404);
    expect((await release()).problem.code).toBe('work-not-ready');
    await consents(partner.client, workId);
    await release();
    expect(await states()).toEqual([200, 200, 200, 200]);
    const withdrawal = { ...of(), input: { reason: '写り込みの確認' } };
    expect((await clerk.ask(contract.withdrawWork, withdrawal)).status).toBe(201);
    expect(await states()).toEqual([404, 404, 404, 404]);
    expect((await clerk.ask(contract.withdrawWork, withdrawal)).problem.code).toBe('work-not-public');
    await release();
    await maker.client.ask(contract.showWorkTo, { ...of(), input: { visibility: 'cohort' } });
    expect(await states()).toEqual([404, 404, 404, 404]);
    await letsAnybodySee(maker.client, workId);
    await release();
    await partner.client.ask(contract.leaveWork, of());
    expect(await states()).toEqual([404, 404, 404, 404]);
    const deleting = world.owner.query('delete from accounts where id = $1', [maker.learner]);
    await expect(deleting).rejects.toThrow('violates foreign key');
  });

  it('of a minor wait for their guardian, whom the office records, and leave the public with that consent', async () => {
    const { maker, minor } = people;
    await joins('minor');
    await writesWork(maker.client, workId);
    await letsAnybodySee(maker.client, workId);
    await consents(maker.client, workId);
    await consents(minor.client, workId);
    const { version, me } = await seen(minor.client, workId);
    expect(me?.isMinor).toBe(true);
    expect([await lacks(minor.client), await lacks(maker.client)]).toEqual([['guardian'], []]);
    expect((await release()).problem.code).toBe('work-not-ready');
    const guards = (traineeId: Id<'Trainee'>, told = version) =>
      clerk.ask(contract.recordGuardianWorkConsent, {
        params: { workId, traineeId },
        input: { version: told, guardianName: '若葉 太郎', signedOn: '2026-11-20' as never },
      });
    expect((await guards(maker.traineeId)).problem.code).toBe('work-guardian-not-needed');
    expect((await guards(minor.traineeId, 1)).problem.code).toBe('record-changed-meanwhile');
    expect((await guards(minor.traineeId)).status).toBe(200);
    expect((await release()).status).toBe(201);
    expect((await seen(maker.client, workId)).guardianConsents).toEqual([]);
    const back = { params: { workId, traineeId: minor.traineeId }, input: { reason: '電話で申し出' } };
    expect((await clerk.ask(contract.withdrawGuardianWorkConsent, back)).status).toBe(201);
    expect((await open(pageOf())).status).toBe(404);
    expect((await release()).problem.code).toBe('work-not-ready');
  });
});
