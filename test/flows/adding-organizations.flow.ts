import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addOrganization, grantRole, searchOrganizations } from '#contract';
import { type CalendarDate, newId, type OrganizationId } from '#kernel';
import type { Client } from '../world/client.ts';
import { connect } from '../world/database.ts';
import { anOffering, anOffice, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const railway = {
  type: 'critical-infrastructure' as const,
  code: 'midorino-railway',
  name: '緑野鉄道株式会社',
  kana: 'みどりのてつどう',
};

describe('The office registers an organization that is no local government', () => {
  let world: World;
  let office: Client;
  let town: Town;

  beforeAll(async () => {
    world = await aWorld();
    const { id, clerk } = await anOffice(world.owner);
    office = await world.as(clerk, id);
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
  });
  afterAll(() => world.end());

  const add = (input: typeof railway) => office.ask(addOrganization, { params: {}, input });

  it('finds it by name and kana from then on, and appoints its coordinator', async () => {
    const added = await add(railway);
    expect(added.status).toBe(201);
    for (const q of ['緑野鉄道', 'ミドリノテツドウ', 'midorino-railway']) {
      const { answer } = await office.ask(searchOrganizations, { params: {}, input: { q } });
      expect(answer.items).toEqual([expect.objectContaining({ id: added.answer.id, type: railway.type, kind: null })]);
    }
    const granted = await office.ask(grantRole, {
      params: {},
      input: {
        role: 'organization-coordinator',
        organizationId: added.answer.id as OrganizationId,
        startsOn: '2026-11-22' as CalendarDate,
        endsOn: '2027-03-31' as CalendarDate,
        person: { name: '鉄道 守', mail: 'mamoru@example.jp' },
      },
    });
    expect(granted.answer.signInId).toMatch(/^midorino-railway-/);
  });

  it('gives each code once, also when two clerks register it at the same time', async () => {
    const same = { ...railway, code: 'aozora-water' };
    const both = await Promise.all([add(same), add(same)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.problem.code).toBe('organization-code-taken');
  });

  it('takes no code that could be a local government, no local government, and nobody else may', async () => {
    expect((await add({ ...railway, code: '294250' })).problem.code).toBe('request-malformed');
    expect((await add({ ...railway, type: 'municipality' as never, code: 'x1' })).problem.code).toBe(
      'request-malformed',
    );
    const coordinator = await world.as(town.coordinator, town.id);
    const refused = await coordinator.ask(addOrganization, { params: {}, input: railway });
    expect(refused.problem.code).toBe('permission-missing');
  });

  it('leaves the registry to the registry, in raw SQL too', async () => {
    const api = await connect('kunren_api');
    const { rows } = await world.owner.query(`select id from organizations where code = '294250'`);
    const asOffice = async (sql: string, params: unknown[]) => {
      await api.query(`begin; select set_config('app.reach', 'nation', true)`);
      return api.query(sql, params).finally(() => api.query('rollback'));
    };
    const organization = `insert into organizations (id, code, name, full_name, type) values ($1, $2, 'x', 'x', $3)`;
    const version = `insert into organization_versions (organization_id, valid_from, code, name, search_key)
      values ($1, '2026-11-22', 'x', 'x', 'x')`;
    try {
      expect((await asOffice(organization, [newId(), 'x-company', 'company'])).rowCount).toBe(1);
      await expect(asOffice(organization, [newId(), '999999', 'municipality'])).rejects.toThrow('row-level security');
      await expect(asOffice(organization, [newId(), 'x-bureau', 'bureau'])).rejects.toThrow('row-level security');
      await expect(asOffice(version, [rows[0].id])).rejects.toThrow('row-level security');
    } finally {
      await api.end();
    }
  });
});
