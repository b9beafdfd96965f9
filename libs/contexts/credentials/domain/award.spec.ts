import { describe, expect, it } from '@jest/globals';
import type { CalendarDate, DomainError } from '#kernel';
import { type Award, type AwardStatus, awardStates, numberOf, reissue, revoke, statusOn } from './award.ts';

const written = { learnerName: '髙橋 花子', organizationName: '青空町', department: null };
const anAward = (changes: Partial<Award> = {}): Award =>
  ({
    id: 'first',
    ...written,
    kind: 'pass',
    revision: 1,
    number: '2026-000123',
    status: 'active',
    expiresOn: null,
    supersededBy: null,
    ...changes,
  }) as Award;
const renewed = {
  id: 'second' as Award['id'],
  code: 'CODE',
  subjectId: 'subject',
  unprintable: '',
  issuedAt: new Date('2026-11-22T00:00:00Z'),
  identity: { identityType: 'email' as const, identityHash: 'hash', identitySalt: 'salt' },
};
const corrected = { ...written, learnerName: '高橋 花子' };
const day = (text: string) => text as CalendarDate;

const verbs = {
  revoke: (award: Award) => revoke(award, 'not-earned', renewed.issuedAt).status,
  reissue: (award: Award) => reissue(award, corrected, renewed).older.status,
};

describe('An award', () => {
  it('knows what each state allows', () => {
    const tried = (verb: keyof typeof verbs, status: AwardStatus) => {
      try {
        return verbs[verb](anAward({ status }));
      } catch (error) {
        return (error as DomainError).code;
      }
    };
    const states = Object.keys(awardStates) as AwardStatus[];
    const table = states.map((status) => [status, tried('revoke', status), tried('reissue', status)]);
    expect(table).toEqual([
      ['active', 'revoked', 'superseded'],
      ['superseded', 'award-already-superseded', 'award-already-superseded'],
      ['revoked', 'award-already-revoked', 'award-already-revoked'],
    ]);
  });

  it('made again keeps its number with the next edition, and the old one points to it', () => {
    const { newer, older } = reissue(anAward(), corrected, renewed);
    expect(newer).toMatchObject({ id: 'second', number: '2026-000123-2', revision: 2, status: 'active', ...corrected });
    expect(older).toMatchObject({ id: 'first', learnerName: '髙橋 花子', supersededBy: 'second' });
    expect(reissue(newer, written, renewed).newer.number).toBe('2026-000123-3');
  });

  it('is not made again with nothing changed', () => {
    expect(() => reissue(anAward(), { ...written }, renewed)).toThrow('nothing-to-correct');
  });

  it('of somebody without an organization stays without one; one that names it goes on naming it', () => {
    const alone = anAward({ organizationName: '' });
    const spelled = { learnerName: '高橋 花子', organizationName: '', department: null };
    expect(reissue(alone, spelled, renewed).newer).toMatchObject(spelled);
    expect(() => reissue(anAward(), spelled, renewed)).toThrow('award-names-organization');
  });

  it('expires the day after its last', () => {
    const ending = { status: 'active', expiresOn: day('2026-11-22') } as const;
    expect([day('2026-11-22'), day('2026-11-23')].map((today) => statusOn(ending, today))).toEqual([
      'active',
      'expired',
    ]);
    expect(statusOn({ ...ending, status: 'revoked' }, day('2030-01-01'))).toBe('revoked');
    expect(statusOn({ status: 'active', expiresOn: null }, day('2099-01-01'))).toBe('active');
  });

  it('has a number that says its fiscal year', () => {
    expect([numberOf(2026, 7), numberOf(2026, 1234567), numberOf(2026, 7, 3)]).toEqual([
      '2026-000007',
      '2026-1234567',
      '2026-000007-3',
    ]);
  });
});
