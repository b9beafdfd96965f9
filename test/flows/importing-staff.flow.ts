import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  checkStaffList,
  confirmStaffImport,
  correctStaffRow,
  downloadStaffSample,
  downloadWrongRows,
  leaveOutStaffRows,
  listEnrollments,
  listStaffRows,
  readStaffList,
  sendCorrectedRows,
  undoStaffImport,
  viewStaffImport,
} from '#contract';
import type { Id, OfferingId } from '#kernel';
import { readTable, writeXlsx } from '#platform';
import type { Client } from '../world/client.ts';
import { connect, forgetEverybody } from '../world/database.ts';
import { anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type ImportId = Id<'StaffImport'>;

const utf8 = (text: string) => new TextEncoder().encode(text);
const LIST = [
  '職員番号,氏名,フリガナ,所属,メールアドレス',
  '0012,髙﨑　𠮷子,タカサキ ヨシコ,総務課,yoshiko@example.jp',
  '0013,緑野 太郎,みどりの たろう,税務課,',
].join('\r\n');
/** 職員番号,氏名,カナ,部署 / 0014,表 花子,オモテ ハナコ,総務課 as Japanese Excel saves CSV: 表 ends in a backslash. */
const CP932 = Uint8Array.from(
  Buffer.from(
    '9045 88f5 94d4 8d86 2c 8e81 96bc 2c 834a 8369 2c 9594 8f90 0d0a 30303134 2c 955c 20 89d4 8e71 2c 8349 8382 8365 20 836e 8369 8352 2c 918d 96b1 89db'.replaceAll(
      ' ',
      '',
    ),
    'hex',
  ),
);

describe('A coordinator brings in the staff list', () => {
  let world: World;
  let offering: OfferingId;
  let town: Town;
  let coordinator: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    offering = await anOffering(world.owner);
    town = await aTown(world.owner, '青空町', offering);
    coordinator = await world.as(town.coordinator, town.id);
  });

  const ask = (bytes: Uint8Array, fileName = '名簿.csv') =>
    coordinator.ask(readStaffList, { params: {}, input: { fileName, bytes } });
  const send = async (bytes: Uint8Array, fileName?: string) => (await ask(bytes, fileName)).answer?.id as ImportId;
  const view = async (importId: ImportId) => (await coordinator.ask(viewStaffImport, { params: { importId } })).answer;
  const check = async (importId: ImportId, offeringId: OfferingId | null = offering, columns = {}) => {
    const { columns: found, version } = await view(importId);
    const input = { columns: { ...found, ...columns }, offeringId, version };
    const asked = await coordinator.ask(checkStaffList, { params: { importId }, input });
    await world.settle();
    return asked;
  };
  const confirm = async (importId: ImportId) => {
    const { version } = await view(importId);
    const asked = await coordinator.ask(confirmStaffImport, { params: { importId }, input: { version } });
    await world.settle();
    return asked;
  };
  const rows = async (importId: ImportId) =>
    (await coordinator.ask(listStaffRows, { params: { importId }, input: {} })).answer.items;
  const bringIn = async (bytes: Uint8Array, fileName?: string) => {
    const importId = await send(bytes, fileName);
    await check(importId);
    await confirm(importId);
    return importId;
  };
  const count = async (table: string) =>
    Number((await world.owner.query(`select count(*) from ${table}`)).rows[0].count);
  const codes = async (importId: ImportId) =>
    (await rows(importId)).map(({ problems }) => problems.map(({ code }) => code));

  it('gives everybody an account and an enrollment, and sends nothing', async () => {
    const importId = await send(utf8(LIST));
    expect(await view(importId)).toMatchObject({
      state: 'read',
      encoding: 'utf-8',
      rowCount: 2,
      sample: [expect.arrayContaining(['0012']), expect.anything()],
      columns: { staffNumber: 0, name: 1, kana: 2, department: 3, mail: 4 },
    });
    await check(importId);
    const shown = await view(importId);
    expect(shown).toMatchObject({ state: 'checked', checkedCount: 2, offering: { id: offering } });
    expect(shown.counts).toMatchObject({ new: 2, wrong: 0, toEnroll: 2, withoutMail: 1 });
    await confirm(importId);

    expect((await view(importId)).state).toBe('committed');
    const { rows: people } = await world.owner.query(`
      select a.sign_in_id, a.name, a.kana, a.mail, m.department, e.state from accounts a
      join memberships m on m.person_id = a.id join enrollments e on e.learner_id = a.id
      where m.staff_number is not null and m.staff_number like '001%' order by 1`);
    const code = (
      await world.owner.query('select code from organizations where id = $1', [town.id])
    ).rows[0].code.toLowerCase();
    expect(people).toEqual([
      {
        sign_in_id: `${code}-0012`,
        name: '髙﨑 𠮷子',
        kana: 'タカサキ ヨシコ',
        mail: 'yoshiko@example.jp',
        department: '総務課',
        state: 'active',
      },
      {
        sign_in_id: `${code}-0013`,
        name: '緑野 太郎',
        kana: 'ミドリノ タロウ',
        mail: null,
        department: '税務課',
        state: 'active',
      },
    ]);
    expect(world.mailbox.mails).toEqual([]);
    const { rows: told } = await world.owner.query(`select facts from events where kind = 'staff-imported'`);
    expect(told).toEqual([{ facts: expect.objectContaining({ registered: 2, enrolled: 2, corrected: 0 }) }]);
  });

  it('shows the people of one list alone among the enrolled, to its own town', async () => {
    const importId = await bringIn(utf8(LIST));
    const listed = async (who: Client, input = {}) =>
      (await who.ask(listEnrollments, { params: { offeringId: offering }, input: { importId, ...input } })).answer;
    const { items, total, counts } = await listed(coordinator, { sort: 'staffNumber' });
    expect(items.map(({ staffNumber }) => staffNumber)).toEqual(['0012', '0013']);
    expect([total, counts.all, (await listed(coordinator, { importId: undefined })).total]).toEqual([2, 2, 3]);
    const other = await aTown(world.owner, '緑野市', offering);
    expect((await listed(await world.as(other.coordinator, other.id))).total).toBe(0);
  });

  it.each([
    ['utf-8-bom', '名簿.csv', utf8(`\ufeff${LIST}`), '0012'],
    ['cp932', '名簿.csv', CP932, '0014'],
    ['utf-8', '貼り付け.txt', utf8(LIST.replaceAll(',', '\t')), '0012'],
  ])('reads %s (%s)', async (encoding, fileName, bytes, staffNumber) => {
    const importId = await send(bytes, fileName);
    await check(importId);
    expect((await view(importId)).encoding).toBe(encoding);
    expect((await rows(importId))[0]).toMatchObject({ staffNumber, verdict: 'new', problems: [] });
  });

  it('reads an Excel workbook, its columns in any order, matched on screen where it must be', async () => {
    const heading = ['所属課', '氏名（漢字）', '番号'];
    const bytes = await writeXlsx([{ name: '名簿', heading, rows: [['総務課', '青空 花', '0021']] }]);
    const importId = await send(bytes, '名簿.xlsx');
    expect((await check(importId)).problem).toMatchObject({ code: 'columns-not-matched' });
    await check(importId, null, { staffNumber: 2 });
    expect(await rows(importId)).toMatchObject([{ staffNumber: '0021', name: '青空 花', department: '総務課' }]);
    await confirm(importId);
    expect(await count('enrollments')).toBe(1);
  });

  it('changes nothing with the same file again (IOMAD #680, #1063, #1467), and only what differs with a newer one', async () => {
    await bringIn(utf8(LIST));
    const before = [await count('accounts'), await count('enrollments'), await count('events')];
    const again = await bringIn(utf8(LIST));
    expect((await view(again)).counts).toMatchObject({ new: 0, changed: 0, same: 2, enrolledAlready: 2, toEnroll: 0 });
    expect([await count('accounts'), await count('enrollments')]).toEqual(before.slice(0, 2));
    const kinds = `select count(*) from events where kind in ('person-registered', 'member-corrected', 'person-enrolled')`;
    expect(Number((await world.owner.query(kinds)).rows[0].count)).toBe(4);

    const newer = await send(utf8('職員番号,氏名,所属\n0013,緑野 太郎,住民課'));
    await check(newer);
    expect(await rows(newer)).toMatchObject([
      { verdict: 'changed', differences: [{ field: 'department', before: '税務課', after: '住民課' }] },
    ]);
    await confirm(newer);
    const { rows: changed } = await world.owner.query(`select changed from events where kind = 'member-corrected'`);
    expect(changed.map((event) => Object.keys(event.changed))).toEqual([['department']]);
  });

  it('says in plain words what is wrong, and takes nothing until every row is right or left out', async () => {
    await bringIn(utf8(LIST));
    const bad = [
      '職員番号,氏名,カナ,部署,メール',
      '12,青空 一,アオ,課,',
      '31,,アオ,課,',
      '32,=A1,アオ,課,b@x',
      '33,丙,丙,課,',
    ]
      .concat('34,丁,テイ,課,a@example.jp', '34,戊,ボ,課,a@example.jp')
      .join('\n');
    const importId = await send(utf8(bad));
    await check(importId);
    expect(await codes(importId)).toEqual([
      ['staff-number-lost-zeros'],
      ['name-missing'],
      ['cell-is-formula', 'mail-malformed'],
      ['kana-not-kana'],
      ['staff-number-twice', 'mail-twice'],
      ['staff-number-twice', 'mail-twice'],
    ]);
    const [lost] = (await rows(importId))[0]?.problems ?? [];
    expect(lost).toMatchObject({ suggestion: '0012', sentence: expect.stringContaining('髙﨑 𠮷子') });
    const english = await coordinator.ask(listStaffRows, { params: { importId }, input: {}, language: 'en' });
    expect(english.answer.items[1]?.problems[0]?.sentence).toBe('The name is missing. Please enter it');
    expect((await confirm(importId)).problem).toMatchObject({
      code: 'rows-still-wrong',
      detail: expect.stringContaining('6'),
    });

    const row = { staffNumber: '31', name: '青空 二', kana: 'アオ', department: '課', mail: '' };
    await coordinator.ask(correctStaffRow, { params: { importId, line: 3 }, input: row });
    const file = await coordinator.fetch(downloadWrongRows, { params: { importId } });
    const { rows: wrong } = await readTable(new Uint8Array(await file.arrayBuffer()), 'x.xlsx');
    expect(wrong.map(([line]) => line)).toEqual(['行', '2', '4', '5', '6', '7']);
    const corrected = `行,職員番号,氏名,カナ,部署,メール\n2,0012,髙﨑 𠮷子,,,\n4,32,丙,ヘイ,課,\n7,35,戊,ボ,課,`;
    const sentAgain = await coordinator.ask(sendCorrectedRows, {
      params: { importId },
      input: { fileName: '直した行.csv', bytes: utf8(corrected) },
    });
    expect(sentAgain.status).toBe(201);
    await coordinator.ask(leaveOutStaffRows, { params: { importId }, input: { lines: null, isLeftOut: true } });
    expect((await view(importId)).counts).toMatchObject({ new: 4, same: 1, wrong: 0, leftOut: 1 });
    await confirm(importId);
    expect((await view(importId)).state).toBe('committed');
    expect(await count('accounts')).toBe(8);
  });

  it('refuses what was shown when the members have changed since, and shows it again', async () => {
    const first = await send(utf8(LIST));
    await check(first);
    await bringIn(utf8(LIST));
    expect((await confirm(first)).problem).toMatchObject({ code: 'members-changed-since-check' });
    await check(first);
    expect((await view(first)).counts).toMatchObject({ same: 2, new: 0 });
    const { version } = await view(first);
    const stale = { params: { importId: first }, input: { version: version - 1 } };
    expect((await coordinator.ask(confirmStaffImport, stale)).problem.code).toBe('record-changed-meanwhile');
  });

  it('is undone while nobody of it has signed in', async () => {
    const before = [await count('accounts'), await count('memberships'), await count('enrollments')];
    const importId = await bringIn(utf8(LIST));
    const undo = async () => {
      const { version } = await view(importId);
      return coordinator.ask(undoStaffImport, { params: { importId }, input: { version } });
    };
    await world.owner.query(`update enrollments set started_at = enrolled_at where id in (
      select enrollment_id from staff_import_rows where line = 2)`);
    expect((await undo()).problem).toMatchObject({ code: 'imported-people-have-started' });
    await world.owner.query('update enrollments set started_at = null');
    expect((await undo()).status).toBe(201);
    expect([await count('accounts'), await count('memberships'), await count('enrollments')]).toEqual(before);
    expect((await view(importId)).state).toBe('undone');
    expect((await undo()).problem.code).toBe('import-is-undone');
    await bringIn(utf8(LIST));
    expect(await count('accounts')).toBe((before[0] ?? 0) + 2);
  });

  it('keeps nothing of a list with national personal numbers, of no people, or that is not what it says', async () => {
    const refused = async (text: string, name?: string) => (await ask(utf8(text), name)).problem.code;
    expect(await refused('個人番号,氏名\n123456789012,青空 花')).toBe('staff-list-carries-my-number');
    expect(await refused('職員番号,氏名\n')).toBe('staff-list-empty');
    expect(await refused(LIST, '名簿.xlsx')).toBe('table-not-recognized');
    expect(await refused(`職員番号,氏名\n${'1,a\n'.repeat(20_001)}`)).toBe('table-too-long');
    expect(await count('staff_import_rows')).toBe(0);
  });

  it('belongs to its organization, and to coordinators', async () => {
    const importId = await send(utf8(LIST));
    const other = await aTown(world.owner, '緑野市', offering);
    const stranger = await world.as(other.coordinator, other.id);
    expect((await stranger.ask(viewStaffImport, { params: { importId } })).status).toBe(404);
    const learner = await world.as(town.learner, town.id);
    expect((await learner.ask(viewStaffImport, { params: { importId } })).status).toBe(403);
  });

  it('is kept apart by the database: another town reads, writes and adds no row by raw SQL', async () => {
    const importId = await send(utf8(LIST));
    const other = await aTown(world.owner, '緑野市', offering);
    const raw = await connect('kunren_api');
    const inOther = async (sql: string) => {
      await raw.query(`begin; set local app.reach = 'organization'; set local app.reach_id = '${other.id}'`);
      return raw.query(sql).finally(() => raw.query('rollback'));
    };
    try {
      expect((await inOther('select * from staff_import_rows')).rowCount).toBe(0);
      expect((await inOther(`update staff_imports set state = 'checked'`)).rowCount).toBe(0);
      const row = (organizationId: string) => `insert into staff_import_rows values
        ('${importId}', '${organizationId}', 99, '{}', '', '', '', '', '', 'new', '[]', '{}', false, null, null, false)`;
      await expect(inOther(row(town.id))).rejects.toThrow('row-level security');
      await expect(inOther(row(other.id))).rejects.toThrow('a_row_stays_in_the_organization_of_its_import');
      await expect(
        inOther(`insert into enrollments (id, organization_id, offering_id, learner_id, state, enrolled_at, version)
          values (gen_random_uuid(), '${other.id}', '${offering}', '${town.coordinator}', 'active', now(), 1)`),
      ).rejects.toThrow('row-level security');
    } finally {
      await raw.end();
    }
  });

  it.each(['csv', 'xlsx'] as const)('offers a sample (%s) that it reads itself', async (format) => {
    const sample = await coordinator.fetch(downloadStaffSample, { params: { format } });
    const importId = await send(new Uint8Array(await sample.arrayBuffer()), `見本.${format}`);
    await check(importId);
    expect((await view(importId)).counts).toMatchObject({ new: 2, wrong: 0 });
  });
});
