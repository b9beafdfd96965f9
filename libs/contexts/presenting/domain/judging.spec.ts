import { describe, expect, it } from '@jest/globals';
import type { DomainError, Id, OrganizationId } from '#kernel';
import {
  insistOnCriteria,
  insistOnKnownCriteria,
  insistOnWholeScores,
  type Scoring,
  scoringAfter,
  type ScoringState,
  type ScoringVerb,
} from './judging.ts';
import type { JudgingCriterionId } from './judging-ids.ts';

const scoring = (state: ScoringState): Scoring => ({
  presentationId: 'p' as Id<'ResultsPresentation'>,
  organizationId: 'o' as OrganizationId,
  cohortId: 'c' as Id<'Cohort'>,
  state,
  version: 4,
});
const refused = (code: string) => expect.objectContaining({ code });
const criterion = (id: string | null, weight: number, name = '着想') => ({
  id: id as JudgingCriterionId,
  nameJa: name,
  nameEn: 'Idea',
  weight,
});

describe('Scoring', () => {
  const states: ScoringState[] = ['open', 'closed', 'released'];
  const verbs: ScoringVerb[] = ['close', 'reopen', 'release'];
  const expected: Record<ScoringState, Partial<Record<ScoringVerb, string>>> = {
    open: { close: 'closed', reopen: 'scoring-still-open', release: 'scoring-still-open' },
    closed: { close: 'scoring-closed', reopen: 'open', release: 'released' },
    released: {
      close: 'comments-already-released',
      reopen: 'comments-already-released',
      release: 'comments-already-released',
    },
  };

  const leadsTo = (state: ScoringState, verb: ScoringVerb): string => {
    try {
      return scoringAfter(scoring(state), verb, 4);
    } catch (fault) {
      return (fault as DomainError).code;
    }
  };

  it.each(states.flatMap((state) => verbs.map((verb) => [state, verb] as const)))('%s: %s', (state, verb) => {
    expect(leadsTo(state, verb)).toBe(expected[state][verb]);
  });

  it('is not changed from a screen that is out of date', () => {
    expect(() => scoringAfter(scoring('open'), 'close', 3)).toThrow(refused('record-changed-meanwhile'));
  });
});

describe('What presentations are judged by', () => {
  const kept = [criterion('a', 2), criterion('b', 1)];

  it('is written anew as long as nobody has scored', () => {
    expect(() => insistOnCriteria(kept, [criterion(null, 5), criterion('a', 3)], false)).not.toThrow();
    expect(() => insistOnCriteria(kept, [], false)).not.toThrow();
  });

  it('keeps its weights, and has none more and none less, once somebody has; words and order may change', () => {
    expect(() => insistOnCriteria(kept, [criterion('b', 1), criterion('a', 2, '発想')], true)).not.toThrow();
    for (const written of [
      [criterion('a', 2)],
      [criterion('a', 2), criterion('b', 2)],
      [criterion('a', 2), criterion(null, 1)],
      [...kept, criterion(null, 1)],
    ]) {
      expect(() => insistOnCriteria(kept, written, true)).toThrow(refused('judging-criteria-fixed'));
    }
  });

  it('knows no criterion of elsewhere, and none twice', () => {
    for (const written of [[criterion('c', 1)], [criterion('a', 2), criterion('a', 2)]]) {
      expect(() => insistOnCriteria(kept, written, false)).toThrow(refused('judging-criterion-unknown'));
    }
  });
});

describe('A judge', () => {
  const criteria = [{ id: 'a' }, { id: 'b' }];
  const scores = (...ids: string[]) => ids.map((id) => ({ criterionId: id as JudgingCriterionId, score: 0 }));

  it('drafts some scores and gives all of them, zero being one', () => {
    expect(() => insistOnKnownCriteria(criteria, scores('b'))).not.toThrow();
    expect(() => insistOnWholeScores(criteria, scores('a', 'b'))).not.toThrow();
    expect(() => insistOnWholeScores(criteria, scores('b'))).toThrow(refused('judge-scores-missing'));
  });

  it('scores by no other criterion, and by none twice', () => {
    for (const wrong of [scores('c'), scores('a', 'a'), scores('a', 'b', 'c')]) {
      expect(() => insistOnKnownCriteria(criteria, wrong)).toThrow(refused('judging-criterion-unknown'));
      expect(() => insistOnWholeScores(criteria, wrong)).toThrow(refused('judging-criterion-unknown'));
    }
  });
});
