import { describe, expect, it } from '@jest/globals';
import {
  allPresent,
  heard,
  isForgotten,
  isSettled,
  type KeptRoll,
  marked,
  shownAt,
  toKeep,
  uploaded,
  yielded,
} from './kept-roll.ts';

const session = {
  id: 's',
  halfDays: ['am', 'pm'],
  endsAt: '2026-12-01T08:00:00.000Z',
} as unknown as KeptRoll['session'];
const standing = {
  halfDay: 'am',
  mark: 'full',
  source: 'self',
  recordedAt: '',
  version: 1,
  sharesDevice: false,
} as const;
const person = (enrollmentId: string, marks: KeptRoll['people'][number]['marks'] = []) =>
  ({ enrollmentId, learnerName: enrollmentId, marks }) as unknown as KeptRoll['people'][number];
const at = new Date('2026-12-01T01:00:00.000Z');
const roll = heard(null, { session, people: [person('hana'), person('ken', [standing])] } as never, at);
const of = (enrollmentId: string) => ({ enrollmentId, halfDay: 'am' as const });
const nonces = () => {
  let count = 0;
  return () => `n${(count += 1)}`;
};

describe('A roll on the device', () => {
  it('keeps a mark on its way, and the last one of a half-day alone', () => {
    const once = marked(roll, { nonce: 'a', ...of('hana'), mark: 'full' });
    const twice = marked(once, { nonce: 'b', ...of('hana'), mark: 'absent' });
    expect(twice.waiting).toEqual([{ nonce: 'b', ...of('hana'), mark: 'absent', seenVersion: 0 }]);
    expect(shownAt(twice, of('hana'))).toBe('absent');
    expect(shownAt(twice, of('ken'))).toBe('full');
  });

  it('sends nothing for what stands already, and what was seen with a correction', () => {
    const corrected = marked(roll, { nonce: 'a', ...of('ken'), mark: 'partial', reason: '早退' });
    expect(corrected.waiting[0]).toMatchObject({ seenVersion: 1, reason: '早退' });
    expect(marked(corrected, { nonce: 'b', ...of('ken'), mark: 'full' }).waiting).toEqual([]);
  });

  it('marks everybody else present', () => {
    const all = allPresent(roll, 'am', nonces());
    expect(all.waiting.map(({ enrollmentId, nonce }) => [enrollmentId, nonce])).toEqual([['hana', 'n1']]);
  });

  it('lets go of what arrived, and keeps what was made meanwhile', () => {
    const sent = marked(marked(roll, { nonce: 'a', ...of('hana'), mark: 'full' }), {
      nonce: 'b',
      ...of('ken'),
      mark: 'absent',
      reason: '早退',
    });
    const current = { ...standing, source: 'device' as const };
    const after = uploaded(sent, [{ nonce: 'a', outcome: 'recorded', current }], at);
    expect(after.waiting.map(({ nonce }) => nonce)).toEqual(['b']);
    expect(shownAt(after, of('hana'))).toBe('full');
    expect(isSettled(after)).toBe(false);
  });

  it('shows a conflict with what stands, until somebody decides', () => {
    const sent = marked(roll, { nonce: 'a', ...of('hana'), mark: 'absent' });
    const after = uploaded(sent, [{ nonce: 'a', outcome: 'conflict', current: standing }], at);
    expect(after.conflicts).toEqual([{ ...of('hana'), mine: 'absent', why: 'conflict' }]);
    expect([shownAt(after, of('hana')), isSettled(after)]).toEqual(['full', false]);
    expect(isSettled(yielded(after, of('hana')))).toBe(true);
    const insisted = marked(after, { nonce: 'c', ...of('hana'), mark: 'absent', reason: '席にいなかった' });
    expect(insisted.conflicts).toEqual([]);
    expect(insisted.waiting).toMatchObject([{ nonce: 'c', seenVersion: 1 }]);
  });

  it('keeps marks on their way when the server is heard again', () => {
    const sent = marked(roll, { nonce: 'a', ...of('hana'), mark: 'absent' });
    expect(heard(sent, { session, people: [] } as never, at).waiting).toHaveLength(1);
  });

  it('is forgotten two days after the end, never while something is on its way', () => {
    const later = new Date('2026-12-03T08:00:00.001Z');
    expect(isForgotten(roll, at)).toBe(false);
    expect(isForgotten(roll, later)).toBe(true);
    expect(isForgotten(marked(roll, { nonce: 'a', ...of('hana'), mark: 'full' }), later)).toBe(false);
  });

  it('is counted by what nobody else has, and kept bare of its people for when somebody else comes', () => {
    const sent = marked(roll, { nonce: 'a', ...of('hana'), mark: 'absent' });
    expect(toKeep(roll, '/a')).toMatchObject({ waiting: 0, address: '/a', value: roll });
    expect(toKeep(sent, '/a')).toMatchObject({ waiting: 1, bare: { people: [], waiting: sent.waiting } });
    const refused = uploaded(sent, [{ nonce: 'a', outcome: 'conflict', current: standing }], at);
    expect(toKeep(refused, '/a').waiting).toBe(1);
  });
});
