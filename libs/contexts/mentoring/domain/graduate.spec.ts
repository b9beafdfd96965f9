import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#kernel';
import {
  answered,
  assistsUntil,
  type InvitationState,
  type InvitationVerb,
  insistOnHavingCompleted,
  insistOnWilling,
  type ToAssist,
} from './graduate.ts';

const toAssist = { called: { fiscalYear: 2027 } } as unknown as ToAssist;

describe('A graduate', () => {
  it('is in the register once they were told to have completed, and asked to assist when they said so', () => {
    expect(() => insistOnHavingCompleted('completed')).not.toThrow();
    for (const outcome of ['not-completed', null] as const) {
      expect(() => insistOnHavingCompleted(outcome)).toThrow('only-graduates-register');
    }
    expect(() => insistOnWilling({ contactFor: ['events', 'assistant'] })).not.toThrow();
    for (const entry of [null, { contactFor: ['events'] as const }]) {
      expect(() => insistOnWilling(entry)).toThrow('graduate-not-to-be-asked');
    }
  });

  it('assists until the end of the fiscal year of the cohort', () => {
    expect(assistsUntil(toAssist, '2028-03-31' as CalendarDate)).toBe('2028-03-31');
    expect(() => assistsUntil(toAssist, '2028-04-01' as CalendarDate)).toThrow('year-to-assist-is-over');
  });

  it('answers once', () => {
    const verbs: [InvitationVerb, InvitationState][] = [
      ['accept', 'accepted'],
      ['decline', 'declined'],
      ['withdraw', 'withdrawn'],
    ];
    for (const [verb, state] of verbs) {
      expect(answered({ state: 'asked' }, verb)).toBe(state);
      for (const ended of ['accepted', 'declined', 'withdrawn'] as const) {
        expect(() => answered({ state: ended }, verb)).toThrow('invitation-already-answered');
      }
    }
  });
});
