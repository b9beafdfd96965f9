import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readStaffList, viewMe } from '#contract';
import { BeyondAllowance, readTable, Threads } from '#platform';
import { parseTable } from '../../libs/foundation/platform/tables/parse-table.ts';
import { saidBy } from '../../libs/foundation/platform/threads/threads.ts';
import { composeXlsx } from '../../libs/foundation/platform/tables/compose-table.ts';
import { anOffering, aTown } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const MEGABYTE = 1024 * 1024;
const rows = Array.from({ length: 10_000 }, (_, n) => [
  `${n}`,
  `山田 花子${n}`,
  'ヤマダ ハナコ',
  '総務課',
  '備考'.repeat(9),
]);
const heading = ['職員番号', '氏名', 'カナ', '部署', '備考'];
/** Some 90 KB that unpack to 90 MB of nothing: within what is unpacked at most, so that it is read to its bitter end. */
const slowBomb = zipSync({
  'xl/workbook.xml': strToU8('<workbook/>'),
  'xl/worksheets/sheet1.xml': new Uint8Array(90 * MEGABYTE).fill(32),
});

/** How often this could be done while that work was going on. */
async function timesDuring(work: Promise<unknown>, deed: () => Promise<unknown>): Promise<number> {
  const seen = { times: 0, isOver: false };
  const end = () => {
    seen.isOver = true;
  };
  work.then(end, end);
  for (; !seen.isOver; seen.times++) await deed();
  return seen.times;
}
const roundsDuring = (work: Promise<unknown>) => timesDuring(work, () => new Promise(setImmediate));

describe('What takes seconds', () => {
  it('is done beside the event loop, which goes on; in the loop itself it would stand still', async () => {
    const large = await composeXlsx([{ name: '名簿', heading, rows }]);
    expect(await roundsDuring(parseTable(large, 'a.xlsx', 20_000))).toBeLessThan(50);
    expect(await roundsDuring(readTable(large, 'a.xlsx'))).toBeGreaterThan(500);
    expect((await readTable(large, 'a.xlsx')).rows).toEqual([heading, ...rows]);
  });

  it('is refused in the same words as where it is done at once', async () => {
    const broken = strToU8(`番号,氏名\n${'1,山田\n'.repeat(9000)}"open,1\n`);
    await expect(readTable(broken, 'a.csv')).rejects.toMatchObject({
      code: 'table-quotes-broken',
      facts: { line: 9002 },
    });
  });

  it('is stopped where it takes more memory or time than it may', async () => {
    const limits = { atOnce: 1, waiting: 1, megabytes: 512, seconds: 60 };
    const read = (allowed: object) => new Threads({ ...limits, ...allowed }).run('parseTable', slowBomb, 'a.xlsx', 10);
    await expect(read({ megabytes: 8 })).rejects.toThrow(BeyondAllowance);
    await expect(read({ seconds: 0.2 })).rejects.toThrow(BeyondAllowance);
  });

  it('is heard also where the thread has ended by the time anybody listens', async () => {
    const thread = new EventEmitter();
    const said = saidBy(thread);
    thread.emit('message', { done: 7 });
    thread.emit('exit', 0);
    await expect(said).resolves.toEqual({ done: 7 });
  });

  it('is done for a few at once; who comes when too many wait is told when to come again', async () => {
    const threads = new Threads({ atOnce: 1, waiting: 1, megabytes: 64, seconds: 60 });
    const asked = Array.from({ length: 3 }, () => threads.run('parseTable', strToU8('a,b'), 'a.csv', 10));
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
    ]);
    await expect(asked[2]).rejects.toMatchObject({ code: 'tables-busy', facts: { retryAfterSeconds: 5 } });
  });
});

describe('While a bomb is read', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  it('others are answered, and its sender gets a sentence', async () => {
    const town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    const [coordinator, learner] = [await world.as(town.coordinator, town.id), await world.as(town.learner, town.id)];
    const sent = coordinator.ask(readStaffList, { params: {}, input: { fileName: '名簿.xlsx', bytes: slowBomb } });
    const statuses = new Set<number>();
    const greet = async () => statuses.add((await learner.ask(viewMe, { params: {} })).status);
    expect(await timesDuring(sent, greet)).toBeGreaterThan(10);
    expect([...statuses]).toEqual([200]);
    expect((await sent).problem).toMatchObject({ status: 422, detail: expect.stringContaining('保存し直して') });
  });
});
