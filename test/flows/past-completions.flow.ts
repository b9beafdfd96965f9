import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  downloadCoverageList,
  importPastCompletions,
  listCoverage,
  previewPastCompletions,
  viewCoverage,
} from '#contract';
import { readTable } from '#platform';
import type { Client } from '../world/client.ts';
import { organizationOf, someCourses } from '../world/completions.ts';
import { aMember, grant } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const GOOD = ['団体コード,講座,年度,人数', '12025,cyder,令和5,3', '093670,cyder,2013,2', '342084,pre-cyder,R6,4'].join(
  '\r\n',
);
const BAD = [
  '年度,人数,講座,団体コード',
  '2023,3,cyder,012026',
  '2023,3,cyder,999997',
  '2023,-1,cyder,012025',
  '2030,3,cyder,012025',
  '2023,3,unknown,012025',
  '2023,5,cyder,012033',
  '令和5,6,cyder,012033',
  '2023,1,cyder,kanto',
].join('\n');

describe('Past completions', () => {
  let world: World;
  let office: Client;

  beforeAll(async () => {
    world = await aWorld();
    await someCourses(world.owner);
    office = await officer('office', 'program-office');
  });
  afterAll(() => world.end());

  async function officer(code: string, role: string): Promise<Client> {
    const organization = await organizationOf(world.owner, code);
    const person = await aMember(world.owner, organization, `${code}の担当`);
    await grant(world.owner, person, organization, role);
    return world.as(person, organization);
  }

  const send = (text: string, fileName = '実績.csv') => ({ fileName, bytes: new TextEncoder().encode(text) });
  const preview = (text: string) => office.ask(previewPastCompletions, { params: {}, input: send(text) });
  const commit = (text: string, key: string = randomUUID()) =>
    office.ask(importPastCompletions, { params: {}, input: send(text), key });
  const trained = async () => (await office.ask(viewCoverage, { params: {}, input: {} })).answer.total;
  const events = async () =>
    (await world.owner.query(`select facts from events where kind = 'past-completions-imported'`)).rows;

  it('are shown row by row before they are kept, what is wrong in plain words', async () => {
    const { answer } = await preview(BAD);
    expect([answer.total, answer.wrong, answer.added, answer.rows.length]).toEqual([8, 7, 1, 8]);
    const said = new Map(answer.rows.map(({ line, errors }) => [line, errors.join('')]));
    expect(said.get(2)).toContain('検査数字');
    expect(said.get(3)).toContain('「999997」');
    expect(said.get(4)).toBe('人数「-1」を読み取れません。1以上の整数で書いてください。');
    expect(said.get(5)).toBe('年度「2030」は範囲の外です。2013年度から2026年度までを書いてください。');
    expect(said.get(6)).toContain('cyder（cyder）、pre-cyder（pre-cyder）');
    expect(said.get(8)).toContain('7行目');
    expect(said.get(9)).toContain('関東総合通信局');
    expect((await preview('団体コード,人数\n012025,3')).problem.detail).toContain('「講座」「年度」');
    expect((await preview('団体コード,講座,年度,人数\n')).problem.code).toBe('past-completions-empty');
  });

  it('are kept whole or not at all', async () => {
    const refused = await commit(BAD);
    expect([refused.status, refused.problem.code]).toEqual([422, 'past-completions-have-errors']);
    expect(refused.problem.detail).toContain('7行');
    expect([await trained(), await events()]).toMatchObject([{ trainedEver: 0, cyderPersons: 0 }, []]);
  });

  it('say how a code was read, and count from then on', async () => {
    const { rows } = (await preview(GOOD)).answer;
    expect(rows).toMatchObject([
      { organization: '函館市（北海道）', lost: 'leading-zero', fiscalYear: 2023, state: 'added' },
      { organization: '岩舟町（栃木県）', formerly: null },
      { organization: '府中市（広島県）', course: 'pre-cyder', fiscalYear: 2024 },
    ]);
    expect((await commit(GOOD)).answer).toEqual({ added: 3, changed: 0, same: 0, persons: 9 });
    expect(await trained()).toMatchObject({ trainedEver: 2, preCyderOnly: 1, cyderPersons: 5, preCyderPersons: 4 });
    const tochigi = await office.ask(listCoverage, { params: {}, input: { q: '栃木市' } });
    expect(tochigi.answer.items).toMatchObject([{ formerly: ['岩舟町'], lastFiscalYear: 2013, personsInPost: 0 }]);
    expect((await events()).length).toBe(1);
  });

  it('change nothing when the same file comes twice, and say what a corrected one changes', async () => {
    expect((await commit(GOOD)).answer).toEqual({ added: 0, changed: 0, same: 3, persons: 9 });
    expect((await events()).length).toBe(1);
    const corrected = GOOD.replace('令和5,3', '令和5,8');
    expect((await preview(corrected)).answer.rows).toMatchObject([{ state: 'changed', before: 3, persons: 8 }, {}, {}]);
    const key = randomUUID();
    const both = await Promise.all([commit(corrected, key), commit(corrected, key)]);
    expect(both.map(({ answer }) => answer.changed)).toEqual([1, 1]);
    expect([(await events()).length, (await trained()).cyderPersons]).toEqual([2, 10]);
  });

  it('are told by the office alone', async () => {
    const bureau = await officer('hokkaido', 'bureau-officer');
    const asked = await bureau.ask(importPastCompletions, { params: {}, input: send(GOOD) });
    expect(asked.problem.code).toBe('permission-missing');
  });

  it('stand in the list that a bureau downloads, as a workbook and as CSV', async () => {
    const bureau = await officer('hokkaido', 'bureau-officer');
    const rowsOf = async (format: 'xlsx' | 'csv', show: 'all' | 'untrained') => {
      const response = await bureau.fetch(downloadCoverageList, { params: {}, input: { format, show } });
      return readTable(new Uint8Array(await response.arrayBuffer()), `list.${format}`);
    };
    const csv = await rowsOf('csv', 'all');
    expect([csv.encoding, csv.rows.length]).toEqual(['utf-8-bom', 1 + 180]);
    expect(csv.rows[2]?.slice(0, 7)).toEqual([
      '011002',
      '札幌市',
      '北海道',
      '北海道総合通信局',
      '政令指定都市',
      '未受講',
      '',
    ]);
    const untrained = await rowsOf('xlsx', 'untrained');
    expect(untrained.rows.length).toBe(1 + 179);
    expect(untrained.rows.flat()).not.toContain('函館市');
  });
});
