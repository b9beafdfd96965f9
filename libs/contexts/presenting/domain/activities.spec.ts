import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#kernel';
import { appearanceStates, insistOnBothLanguages, insistOnDays, insistOnLink } from './appearance.ts';
import { type DispatchState, type DispatchVerb, dispatched } from './dispatch.ts';

const day = (text: string) => text as CalendarDate;
const both = (ja: string, en: string) => ({ ja, en });

describe('What was presented elsewhere', () => {
  it('ends no earlier than it starts', () => {
    expect(() => insistOnDays({ startsOn: day('2027-02-01'), endsOn: day('2027-02-01') })).not.toThrow();
    expect(() => insistOnDays({ startsOn: day('2027-02-02'), endsOn: day('2027-02-01') })).toThrow(
      'activity-ends-before-it-starts',
    );
  });

  it('links to a page over https or to none', () => {
    for (const url of [null, 'https://example.com/a']) expect(() => insistOnLink(url)).not.toThrow();
    for (const url of ['http://example.com', 'javascript:alert(1)', 'https://', 'example.com']) {
      expect(() => insistOnLink(url)).toThrow('activity-link-not-secure');
    }
  });

  it('is confirmed in both languages, and to be confirmed anew once it is told anew', () => {
    expect(() => insistOnBothLanguages({ title: both('題', 'T'), place: both('場', 'P') })).not.toThrow();
    for (const [title, place] of [
      [both('題', ' '), both('場', 'P')],
      [both('題', 'T'), both('', 'P')],
    ] as const) {
      expect(() => insistOnBothLanguages({ title, place })).toThrow('appearance-not-in-both-languages');
    }
    expect(appearanceStates).toEqual({
      told: { tell: 'told', confirm: 'confirmed' },
      confirmed: { tell: 'told', confirm: 'confirmed', 'take-back': 'told' },
    });
  });
});

describe('A dispatch', () => {
  it('is changed and canceled while it is planned; what was held has its report corrected', () => {
    const next = (state: DispatchState, verb: DispatchVerb) => {
      try {
        return dispatched({ state }, verb);
      } catch (fault) {
        return (fault as Error).message;
      }
    };
    const verbs = ['change', 'report', 'cancel'] as const;
    expect(verbs.map((verb) => next('planned', verb))).toEqual(['planned', 'held', 'canceled']);
    const no = 'dispatch-not-planned';
    expect(verbs.map((verb) => next('held', verb))).toEqual([no, 'held', no]);
    expect(verbs.map((verb) => next('canceled', verb))).toEqual([no, no, no]);
  });
});
