import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { searchOrganizations } from '#contract';
import type { CalendarDate, OrganizationId } from '#kernel';
import { LoadRegistry, OrganizationByCode } from '#organizations';
import { hasRightCheckDigit } from '../../libs/contexts/organizations/domain/local-government-code.ts';
import { municipalChanges } from '../../libs/contexts/organizations/data/municipal-changes.ts';
import type { Client } from '../world/client.ts';
import { aMember } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

/** SHA-256 of the sorted lines code, name and kana (by tabs) of the 1,788 as MIC lists them. */
const MIC_LIST = '3a7c45c631707bc30453c23d3aaeada41f802a56c6219f48efc2103853461aa2';
const PER_PREFECTURE =
  '179 40 33 35 25 35 59 44 25 35 63 54 62 33 30 15 19 17 27 77 42 35 54 29 19 26 43 41 39 30 19 19 27 23 19 24 17 20 34 60 20 21 45 18 26 43 41';

describe('The registry', () => {
  let world: World;
  let clerk: Client;

  beforeAll(async () => {
    world = await aWorld();
    const tokyo = await idOf('132063');
    clerk = await world.as(await aMember(world.owner, tokyo, '府中市の職員'), tokyo);
  });
  afterAll(() => world.end());

  const rows = async (sql: string) => (await world.owner.query(sql)).rows;
  const idOf = async (code: string): Promise<OrganizationId> =>
    (await rows(`select organization_id as id from organization_versions where code = '${code}'`))[0].id;
  const search = async (q: string) => (await clerk.ask(searchOrganizations, { params: {}, input: { q } })).answer;
  const names = async (q: string) => (await search(q)).items.map(({ fullName }) => fullName);

  const LIVING = `select * from organizations where kind is not null and closed_on is null`;

  it('has every local government by prefecture, kind and bureau', async () => {
    const perPrefecture = await rows(`select count(*)::int as n from (${LIVING}) l where type = 'municipality'
      group by l.prefecture_id order by (select code from organizations p where p.id = l.prefecture_id)`);
    expect(perPrefecture.map(({ n }) => n).join(' ')).toBe(PER_PREFECTURE);
    const kinds = await rows(`select kind, count(*)::int as n from (${LIVING}) l group by kind order by n`);
    expect(Object.fromEntries(kinds.map(({ kind, n }) => [kind, n]))).toEqual({
      'designated-city': 20,
      'special-ward': 23,
      prefecture: 47,
      village: 183,
      town: 743,
      city: 772,
    });
    const bureaus =
      await rows(`select b.code, count(*)::int as n, count(*) filter (where l.type = 'prefecture')::int as p
      from (${LIVING}) l join organizations b on b.id = l.bureau_id group by b.code`);
    expect(Object.fromEntries(bureaus.map(({ code, n, p }) => [code, [p, n - p]]))).toEqual({
      hokkaido: [1, 179],
      tohoku: [6, 227],
      kanto: [8, 343],
      shinetsu: [2, 107],
      hokuriku: [3, 51],
      tokai: [4, 160],
      kinki: [6, 198],
      chugoku: [5, 107],
      shikoku: [4, 95],
      kyushu: [7, 233],
      okinawa: [1, 41],
    });
  });

  it('is the list of MIC, to the last kana, and every check digit is right', async () => {
    const living = await rows(`select code, name, kana from (${LIVING}) l`);
    const lines = living.map(({ code, name, kana }) => [code, name, kana].join('\t')).toSorted();
    expect(lines.length).toBe(1788);
    expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(MIC_LIST);
    const codes = await rows(`select code from organization_versions where kind is not null`);
    expect(codes.length).toBe(1788 + 15);
    expect(codes.filter(({ code }) => !hasRightCheckDigit(code))).toEqual([]);
  });

  it('knows the 15 changes since August 2011, and never two organizations by one code on one day', async () => {
    expect(municipalChanges.length).toBe(15);
    const kinds = await rows(`select kind, count(*)::int as n from organization_events group by kind order by kind`);
    expect(kinds.map(({ kind, n }) => [kind, n])).toEqual([
      ['absorbed', 6],
      ['designated', 1],
      ['renamed', 1],
      ['status-change', 7],
    ]);
    const clashes = `select from organization_versions a join organization_versions b on (a.code = b.code or a.organization_id = b.organization_id)
      and (a.organization_id, a.valid_from) < (b.organization_id, b.valid_from)
      and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)`;
    expect((await world.owner.query(clashes)).rowCount).toBe(0);
    const byCode = await world.api.get(OrganizationByCode, { strict: false }).table('load-registry');
    const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as CalendarDate;
    for (const { effectiveOn, kind, old, newCode } of municipalChanges) {
      const [was, is, successor] = [
        byCode.find(old.code, before(effectiveOn)),
        byCode.find(old.code, effectiveOn),
        byCode.find(newCode, effectiveOn),
      ];
      expect(is.organizationId).toBe(successor.organizationId);
      expect(was.organizationId === successor.organizationId).toBe(kind !== 'absorbed');
    }
  });

  it('says the same when it is loaded again, and keeps every id', async () => {
    const all = `select md5(string_agg(o::text, '' order by id)) as digest, max(xmin::text::bigint) as touched from organizations o`;
    const before = await rows(all);
    const loaded = await world.worker.get(LoadRegistry, { strict: false }).execute();
    expect([loaded, await rows(all)]).toEqual([{ organizations: 1806, newEvents: 0 }, before]);
  });

  it('never confuses the two 府中市', async () => {
    expect((await names('府中市')).slice(0, 2)).toEqual(['府中市（東京都）', '府中市（広島県）']);
    expect(await names('府中市（広島県）')).toEqual(['府中市（広島県）']);
    expect(await names('広島 ふちゅうし')).toEqual(['府中市（広島県）']);
    expect(await names('東京都府中')).toEqual(['府中市（東京都）']);
    expect(await names('安芸郡府中町')).toEqual(['府中町（広島県）']);
  });

  it('finds by other spellings, by code, and by what was before', async () => {
    expect(await names('龍ケ崎')).toEqual(['龍ケ崎市（茨城県）']);
    expect(await names('竜ヶ崎')).toEqual(['龍ケ崎市（茨城県）']);
    expect(await names('檮原')).toEqual(['梼原町（高知県）']);
    expect(await names('たいわまち')).toContain('大和町（宮城県）');
    expect(await search('12025')).toMatchObject({
      items: [{ fullName: '函館市（北海道）', formerly: null }],
      readAs: { code: '012025', lost: 'leading-zero' },
    });
    const iwafune = { code: '093670', name: '岩舟町', until: '2014-04-05' };
    for (const q of ['岩舟町', '093670']) {
      expect((await search(q)).items).toMatchObject([{ fullName: '栃木市（栃木県）', formerly: iwafune }]);
    }
    expect((await search('044237')).items).toMatchObject([
      { name: '富谷市', code: '042161', formerly: { name: '富谷町' } },
    ]);
    expect((await search('%')).items).toEqual([]);
  });
});
