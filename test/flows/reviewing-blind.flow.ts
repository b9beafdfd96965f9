import { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import * as contract from '#contract';
import type { AuthorizedScope, FileId, Id, PersonId, Reach } from '#kernel';
import { Database, Uploads } from '#platform';
import { grants } from '../../libs/contexts/identity/data/grants.ts';
import type { Client } from '../world/client.ts';
import { aCohort, type CohortGround, serves } from '../world/cohort.ts';
import { somebody } from '../world/file-desk.ts';
import { wordsIn } from '../world/paper.ts';
import { type Applied, anApplication, type Self, withFile } from '../world/reviewing.ts';
import { paramsFor, sampleFor } from '../world/sample-input.ts';
import { anOffice, aTeacher, type Office } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type Route = contract.Served<contract.Shape, contract.Shape, contract.Shape>;

/** Forty people, each with five words that belong to nobody else. */
const selves: Self[] = Array.from({ length: 40 }, (_, at) => ({
  name: `金糸雀${at}号 実名`,
  kana: `カナリア${at}ゴウ ジツメイ`,
  mail: `canary-${at}@cage.example.jp`,
  school: `金糸雀第${at}学校`,
  region: `金糸雀県${at}町`,
}));
const CANARIES = selves.flatMap((self) => Object.values(self) as string[]);
const isServed = (entry: unknown): entry is Route => typeof entry === 'object' && entry !== null && 'route' in entry;
/** Whatever a reviewer may ask for. */
const readable = (Object.values(contract) as unknown[])
  .filter(isServed)
  .filter(
    ({ route: { method, permission } }) =>
      method === 'GET' && (permission === 'anyone' || permission in grants.learner || permission in grants.instructor),
  );

describe('Blind reviewing', () => {
  let world: World;
  let office: Office;
  let cohort: CohortGround;
  let reviewer: Client;
  let reviewerId: PersonId;
  let applied: Applied[];
  let fileId: FileId;

  beforeAll(async () => {
    world = await aWorld();
    office = await anOffice(world.owner);
    cohort = await aCohort(world.owner, {
      phase: 'reviewing',
      closesAt: '2026-11-15T17:00:00+09:00',
      assignmentClosesAt: null,
    });
    reviewerId = await aTeacher(world.owner, office, '審査 太郎');
    const trackId = cohort.trackIds[0];
    await serves(world.owner, { cohortId: cohort.cohortId, trackId, personId: reviewerId, part: 'reviewer' });
    applied = [];
    for (const self of selves) applied.push(await anApplication(world.owner, cohort, { self }));
    fileId = await aSignedPdf(one(0).person, selves[0] as Self);
    await withFile(world.owner, cohort, one(0), fileId);
    const clerk = await world.as(office.clerk, office.id);
    await clerk.ask(contract.assignByRule, { params: { trackId }, input: { each: 1 } });
    reviewer = await world.as(reviewerId, office.id);
  }, 120_000);
  afterAll(() => world.end());

  const one = (at: number) => applied[at] as Applied;

  /** A PDF that names its author in its data, sent under their name. */
  async function aSignedPdf(person: PersonId, { name, school }: Self): Promise<FileId> {
    const pdf = await PDFDocument.create();
    pdf.addPage().drawText('a work');
    pdf.setAuthor(name);
    pdf.setSubject(school);
    const content = await pdf.save({ useObjectStreams: false });
    const rules = { purpose: 'blind', types: ['application/pdf'], megabytes: 1, files: 1 } as const;
    const uploads = world.api.get(Uploads);
    const scope = somebody(person);
    const sent = await uploads.open(scope, rules, { name: `${name}.pdf`, sizeBytes: content.length });
    await uploads.append(scope, sent.fileId, 0, Readable.from([content]));
    await uploads.finish(scope, sent.fileId, rules);
    return sent.fileId;
  }

  const list = async () => {
    const { answer } = await reviewer.ask(contract.listMyReviews, { params: {}, input: {} });
    return answer.rounds.flatMap(({ lines }) => lines);
  };
  const assignmentOf = async ({ code }: Applied) =>
    (await list()).find((line) => line.code === code)?.assignmentId as Id<'ReviewAssignment'>;
  const saidOf = async (answer: Response) => {
    const heads = decodeURIComponent([...answer.headers].flat().join('\n'));
    const bytes = Buffer.from(await answer.clone().arrayBuffer());
    return [heads, bytes.toString('utf8'), bytes.toString('utf16le'), await wordsIn(answer)].join('\n');
  };

  /** Everything the reviewer can come to read: each application before them, and each route with every id they know. */
  async function everythingSaid(): Promise<string> {
    const lines = await list();
    const known = { cohortId: cohort.cohortId, trackId: cohort.trackIds[0], fileId, offeringId: fileId };
    const said: string[] = [];
    for (const { assignmentId } of lines) {
      const params = { assignmentId: assignmentId as Id<'ReviewAssignment'> };
      said.push(await saidOf(await reviewer.fetch(contract.viewBlindApplication, { params, input: {} })));
    }
    const withFileId = await assignmentOf(one(0));
    const ids = { ...known, assignmentId: withFileId, applicationId: one(0).applicationId, personId: one(0).person };
    for (const entry of readable) {
      const asked = { params: paramsFor(entry, { ...ids, id: one(0).person, about: 'person' }) };
      said.push(await saidOf(await reviewer.fetch(entry, { ...asked, input: sampleFor(entry, ids) as never })));
    }
    return said.join('\n');
  }
  const betrayedIn = (said: string) => CANARIES.filter((word) => said.includes(word));

  it('tells a reviewer of forty applications what was answered', async () => {
    expect(await list()).toHaveLength(40);
    const params = { assignmentId: await assignmentOf(one(0)) };
    const { answer } = await reviewer.ask(contract.viewBlindApplication, { params, input: {} });
    expect(answer.answers[0]).toMatchObject({ label: { ja: '作りたいもの' }, text: '光る楽器を作りたい。' });
    expect(answer.answers[1]?.files).toEqual([{ fileId, type: 'application/pdf', sizeBytes: expect.any(Number) }]);
  });

  it('says nothing of who answered in anything that a reviewer can reach; the check catches a planted leak', async () => {
    expect(readable.length).toBeGreaterThan(30);
    const said = await everythingSaid();
    expect(said).toContain('光る楽器を作りたい。');
    expect(betrayedIn(said)).toEqual([]);
    const leak = selves[7]?.school ?? '';
    await world.owner.query(
      'update application_answers set body = body || $2 where application_id = $1 and number = 2',
      [one(7).applicationId, leak],
    );
    expect(betrayedIn(await everythingSaid())).toEqual([leak]);
  }, 120_000);

  it('says nothing of it in a log or a mail either; the check catches a planted line', async () => {
    await world.settle();
    const mails = world.mailbox.mails.filter(({ to }) => !to.startsWith('canary-')).map((mail) => JSON.stringify(mail));
    expect(betrayedIn(mails.join('\n'))).toEqual([]);
    expect(world.log.join('\n')).toContain('access-refused');
    expect(betrayedIn(world.log.join('\n'))).toEqual([]);
    const leak = selves[11]?.name ?? '';
    new Logger('planted').warn({ line: 'planted', applicant: leak });
    expect(betrayedIn(world.log.join('\n'))).toEqual([leak]);
  });

  it('hands files out as copies without their author, under a name that says nothing', async () => {
    const params = { assignmentId: await assignmentOf(one(0)), fileId };
    const answer = await reviewer.fetch(contract.downloadBlindFile, { params, input: {} });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('file.pdf');
    const copy = await PDFDocument.load(new Uint8Array(await answer.arrayBuffer()), { updateMetadata: false });
    expect([copy.getAuthor(), copy.getSubject(), copy.getPageCount()]).toEqual([undefined, undefined, 1]);
    const elsewhere = { assignmentId: await assignmentOf(one(1)), fileId };
    expect((await reviewer.fetch(contract.downloadBlindFile, { params: elsewhere, input: {} })).status).toBe(404);
  });

  it('is kept by the database, whatever a query forgets', async () => {
    const serving: Reach = { kind: 'track', id: reviewerId };
    const scopeOf = (reach: Reach) =>
      ({ actor: { personId: reviewerId, grants: {} }, reach, rows: reach }) as unknown as AuthorizedScope;
    const count = async (reach: Reach, sql: string) => {
      const counted = `select count(*)::int as count from ${sql}`;
      const [found] = await world.api.get(Database).read<{ count: number }>(scopeOf(reach), counted);
      return found?.count;
    };
    const hidden = [
      'applicant_profiles',
      'cohort_applications',
      'application_versions',
      'draft_answers',
      `accounts where name like '金糸雀%'`,
      'application_answers where number = 1',
    ];
    for (const sql of hidden) expect([sql, await count(serving, sql)]).toEqual([sql, 0]);
    expect(await count(serving, 'application_answers')).toBe(40);
    expect(await count({ kind: 'nation' }, 'applicant_profiles')).toBe(40);
    await world.owner.query(`update cohorts set phase = 'published' where id = $1`, [cohort.cohortId]);
    for (const table of ['application_answers', 'application_files', 'review_assignments', 'reviews']) {
      expect([table, await count(serving, table)]).toEqual([table, 0]);
    }
    await world.owner.query(`update cohorts set phase = 'reviewing' where id = $1`, [cohort.cohortId]);
  });

  it('leaves out an application that is withdrawn while it is reviewed', async () => {
    await world.owner.query(`update cohort_applications set state = 'withdrawn' where id = $1`, [one(3).applicationId]);
    expect((await list()).map(({ code }) => code)).not.toContain(one(3).code);
  });
});
