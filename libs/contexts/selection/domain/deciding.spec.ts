import { describe, expect, it } from '@jest/globals';
import { DomainError, newId, type PersonId, type StateTable } from '#kernel';
import { type Decision, type DecisionOutcome, decide, reorder } from './deciding.ts';
import type { CohortApplicationId } from './ids.ts';
import { answerUntil, nextUp, type ResultInTrack } from './moving-up.ts';
import { insistOnInstant, insistOnPublishable, type ToPublish } from './publishing.ts';
import { resultAfter, resultStates, type ResultState, type ResultVerb } from './result.ts';

const ids = Array.from({ length: 6 }, () => newId<'CohortApplication'>());
const id = (at: number) => ids[at] as CohortApplicationId;
const said = (deed: () => unknown): unknown => {
  try {
    deed();
    return null;
  } catch (refusal) {
    return refusal instanceof DomainError ? refusal.code : refusal;
  }
};

describe('Deciding on a track', () => {
  const on = (at: number, outcome: DecisionOutcome | null, reserveRank: number | null = null): Decision => ({
    applicationId: id(at),
    outcome,
    reserveRank,
    version: outcome ? 1 : 0,
  });
  const asked = (at: number, version = 0) => ({ applicationId: id(at), version });
  const shown = (decided: ReturnType<typeof decide>) =>
    decided.map(({ applicationId, outcome, reserveRank }) => [ids.indexOf(applicationId), outcome, reserveRank]);

  it('accepts as many as there are places and no more', () => {
    const track = { places: 2, decisions: [on(0, 'accepted'), on(1, null), on(2, null)] };
    expect(shown(decide(track, { applications: [asked(1)], outcome: 'accepted' }))).toEqual([[1, 'accepted', null]]);
    const both = { applications: [asked(1), asked(2)], outcome: 'accepted' as const };
    expect(said(() => decide(track, both))).toBe('track-has-no-place-left');
    expect(said(() => decide(track, { ...both, outcome: 'reserve' }))).toBeNull();
  });

  it('lets somebody go from a track with more accepted than places, which were lowered', () => {
    const track = { places: 1, decisions: [on(0, 'accepted'), on(1, 'accepted'), on(2, 'accepted')] };
    expect(said(() => decide(track, { applications: [asked(0, 1)], outcome: 'rejected' }))).toBeNull();
  });

  it('puts whoever comes to the reserve at its end, in the order asked, and leaves no gap behind whoever goes', () => {
    const decisions = [on(0, 'reserve', 1), on(1, 'reserve', 2), on(2, null), on(3, null)];
    const added = decide({ places: 1, decisions }, { applications: [asked(3), asked(2)], outcome: 'reserve' });
    expect(shown(added)).toEqual([
      [2, 'reserve', 4],
      [3, 'reserve', 3],
    ]);
    const gone = decide({ places: 1, decisions }, { applications: [asked(0, 1)], outcome: null });
    expect(shown(gone)).toEqual([
      [0, null, null],
      [1, 'reserve', 1],
    ]);
  });

  it('refuses what was decided since, and what is no application of the track', () => {
    const track = { places: 2, decisions: [on(0, 'accepted')] };
    const stale = { applications: [asked(0)], outcome: 'rejected' as const };
    expect(said(() => decide(track, stale))).toBe('record-changed-meanwhile');
    expect(said(() => decide(track, { ...stale, applications: [asked(5)] }))).toBe('application-not-of-track');
  });

  it('orders the whole reserve, and nothing but it', () => {
    const decisions = [on(0, 'reserve', 1), on(1, 'reserve', 2), on(2, 'reserve', 3), on(3, 'rejected')];
    expect(shown(reorder(decisions, [id(0), id(2), id(1)]))).toEqual([
      [1, 'reserve', 3],
      [2, 'reserve', 2],
    ]);
    for (const order of [
      [id(0), id(1)],
      [id(0), id(1), id(1)],
      [id(0), id(1), id(3)],
    ])
      expect(said(() => reorder(decisions, order))).toBe('record-changed-meanwhile');
  });
});

describe('A result', () => {
  const leads: Record<ResultState, StateTable<ResultState, ResultVerb>[ResultState]> = {
    rejected: {},
    reserve: { 'move-up': 'offered' },
    offered: { accept: 'accepted', decline: 'declined', lapse: 'lapsed', 'give-up': 'given-up' },
    accepted: {},
    declined: {},
    lapsed: {},
    'given-up': {},
  };
  const verbs: readonly ResultVerb[] = ['move-up', 'accept', 'decline', 'lapse', 'give-up'];

  it('goes by every verb where the rule says, and nowhere else', () => {
    for (const state of Object.keys(resultStates) as ResultState[]) {
      for (const verb of verbs) {
        const refused = state === 'rejected' || state === 'reserve' ? 'no-place-offered' : 'result-already-answered';
        const found = said(() => resultAfter(state, verb)) ?? resultAfter(state, verb);
        expect([state, verb, found]).toEqual([state, verb, leads[state][verb] ?? refused]);
      }
    }
  });
});

describe('A place that became free', () => {
  const one = (at: number, state: ResultState, more: Partial<ResultInTrack> = {}): ResultInTrack => ({
    applicationId: id(at),
    learnerId: newId<'Person'>() as PersonId,
    state,
    hasMovedUp: false,
    reserveRank: null,
    stands: true,
    hasPlaceElsewhere: false,
    ...more,
  });
  const up = (places: number, ...results: ResultInTrack[]) => {
    const next = nextUp(places, results);
    return next && ids.indexOf(next.applicationId);
  };
  const reserves = [one(4, 'reserve', { reserveRank: 2 }), one(3, 'reserve', { reserveRank: 1 })];

  it('goes to the first of the reserve, whatever freed it', () => {
    for (const state of ['declined', 'lapsed', 'given-up'] as const) expect(up(2, one(0, state), ...reserves)).toBe(3);
  });

  it('goes to one and no more', () => {
    const moved = one(3, 'offered', { reserveRank: 1, hasMovedUp: true });
    expect(up(2, one(0, 'declined'), moved, one(4, 'reserve', { reserveRank: 2 }))).toBeNull();
    expect(up(2, one(0, 'declined'), { ...moved, state: 'declined' }, one(4, 'reserve', { reserveRank: 2 }))).toBe(4);
  });

  it('is not there because fewer were accepted than there are places, nor beyond the places there are', () => {
    expect(up(5, one(0, 'accepted'), ...reserves)).toBeNull();
    expect(up(1, one(0, 'accepted'), one(1, 'declined'), ...reserves)).toBeNull();
  });

  it('passes over whoever withdrew or has a place elsewhere, and stays free when nobody is left', () => {
    const [second, first] = reserves as [ResultInTrack, ResultInTrack];
    expect(up(2, one(0, 'lapsed'), { ...first, hasPlaceElsewhere: true }, second)).toBe(4);
    expect(up(2, one(0, 'lapsed'), { ...first, stands: false }, second)).toBe(4);
    expect(up(2, one(0, 'lapsed'), { ...first, stands: false })).toBeNull();
  });

  it('is answered for within days of one’s own, and no sooner than by everybody', () => {
    const [now, close] = [new Date('2027-01-20T10:00:00Z'), new Date('2027-01-25T08:00:00Z')];
    expect(answerUntil(now, 7, close)).toEqual(new Date('2027-01-27T10:00:00Z'));
    expect(answerUntil(now, 3, close)).toEqual(close);
  });
});

describe('What is published', () => {
  const name = { ja: '表現駆動', en: 'Expression' };
  const ready: ToPublish = { undecided: [], wantedTwice: [], withoutConsent: [], offering: { state: 'open' } };

  it('is everything or nothing', () => {
    const code = (missing: Partial<ToPublish>) => said(() => insistOnPublishable({ ...ready, ...missing }));
    expect(code({ undecided: [{ name, count: 0 }] })).toBeNull();
    expect(code({ undecided: [{ name, count: 2 }] })).toBe('decisions-missing');
    expect(code({ wantedTwice: [{ name: '森' }] })).toBe('accepted-in-two-tracks');
    expect(code({ offering: null })).toBe('cohort-without-offering');
    expect(code({ offering: { state: 'closed' } })).toBe('cohort-offering-not-open');
    expect(code({ withoutConsent: [{ name: '森' }] })).toBe('accepted-without-consent');
  });

  it('comes out after now and before answers close, to the millisecond', () => {
    const [now, close] = [new Date('2027-01-10T00:00:00Z'), new Date('2027-01-20T00:00:00Z')];
    const later = (at: Date, millis: number) => new Date(at.getTime() + millis);
    const code = (at: Date | null) => said(() => insistOnInstant(at, now, close));
    expect([code(null), code(later(now, 1)), code(later(close, -1))]).toEqual([null, null, null]);
    expect([code(now), code(close)]).toEqual(['publication-in-the-past', 'publication-after-answers']);
    expect(said(() => insistOnInstant(null, close, close))).toBe('publication-after-answers');
  });
});
