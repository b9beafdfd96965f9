import { describe, expect, it } from '@jest/globals';
import type { Actor, OrganizationId, PersonId, Reach } from '#kernel';
import { canImportPast } from './policy.ts';

const place = 'place' as OrganizationId;
const whoever = (grants: Actor['grants']): Actor => ({ personId: 'somebody' as PersonId, grants });

describe('Importing past completions', () => {
  it.each<[string, Reach | undefined, string | undefined]>([
    ['the office', { kind: 'nation' }, undefined],
    ['a bureau', { kind: 'bureau', id: place }, 'permission-missing'],
    ['a prefecture', { kind: 'prefecture', id: place }, 'permission-missing'],
    ['a coordinator', { kind: 'organization', id: place }, 'permission-missing'],
    ['an authority', { kind: 'authority', id: 'show-coverage' }, 'permission-missing'],
    ['one without the permission', undefined, 'permission-missing'],
  ])('by %s: %j %s', (_who, reach, refusal) => {
    const grants: Actor['grants'] = reach
      ? { 'completion.import-past': reach }
      : { 'coverage.view': { kind: 'nation' } };
    expect(canImportPast(whoever(grants))?.code).toBe(refusal);
  });
});
