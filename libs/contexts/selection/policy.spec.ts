import { describe, expect, it } from '@jest/globals';
import type { Actor, OrganizationId, PersonId, Reach } from '#kernel';
import { mayWritePages } from './policy.ts';

const whoever = (reach?: Reach): Actor => ({
  personId: 'somebody' as PersonId,
  grants: reach ? { 'public-page.write': reach } : {},
});

describe('Public pages', () => {
  it('are written by the office alone', () => {
    const town = { kind: 'organization', id: 'town' as OrganizationId } as const;
    expect(mayWritePages(whoever({ kind: 'nation' }))).toBeNull();
    expect(mayWritePages(whoever(town))?.code).toBe('public-page-unknown');
    expect(mayWritePages(whoever())?.code).toBe('public-page-unknown');
  });
});
