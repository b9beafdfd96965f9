import { describe, expect, it } from '@jest/globals';
import type { Actor, OrganizationId, Permission, PersonId, Reach } from '#kernel';
import { mayDefineCohorts, mayWritePages } from './policy.ts';

const me = 'somebody' as PersonId;
const town = 'town' as OrganizationId;
const whoever = (permission: Permission, reach?: Reach): Actor => ({
  personId: me,
  grants: reach ? { [permission]: reach } : {},
});

describe('Public pages', () => {
  it('are written by the office alone', () => {
    const verdictOf = (reach?: Reach) => mayWritePages(whoever('public-page.write', reach))?.code;
    expect(verdictOf({ kind: 'nation' })).toBeUndefined();
    expect(verdictOf({ kind: 'organization', id: town })).toBe('public-page-unknown');
    expect(verdictOf()).toBe('public-page-unknown');
  });
});

describe('A cohort', () => {
  it.each<[string, Reach | undefined, string]>([
    ['the office', { kind: 'nation' }, 'yes'],
    ['a schedule that is told to', { kind: 'authority', id: 'define-programs' }, 'yes'],
    ['staff of a track', { kind: 'track', id: me }, 'cohort-unknown'],
    ['a coordinator', { kind: 'organization', id: town }, 'cohort-unknown'],
    ['an applicant', { kind: 'self', id: me }, 'cohort-unknown'],
    ['one without the permission', undefined, 'cohort-unknown'],
  ])('is defined by the office alone: %s', (_who, reach, verdict) => {
    expect(mayDefineCohorts(whoever('cohort.define', reach))?.code ?? 'yes').toBe(verdict);
  });
});
