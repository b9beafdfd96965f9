import { describe, expect, it } from '@jest/globals';
import type { Actor, OrganizationId, Permission, PersonId, Reach } from '#kernel';
import { canSeeScore, canTake } from './policy.ts';

const [learner, colleague] = ['learner' as PersonId, 'colleague' as PersonId];
const own = { learnerId: learner };
const who = (personId: PersonId, permission: Permission, reach: Reach): Actor => ({
  personId,
  grants: { [permission]: reach },
});
const self = (id: PersonId): Reach => ({ kind: 'self', id });
const town: Reach = { kind: 'organization', id: 'town' as OrganizationId };

describe('A score, and an attempt', () => {
  it.each<[string, PersonId, Reach, string | undefined]>([
    ['the learner', learner, self(learner), undefined],
    ['a colleague', colleague, self(colleague), 'attempt-not-found'],
    ['their coordinator', colleague, town, 'attempt-not-found'],
    ['the office', colleague, { kind: 'nation' }, 'attempt-not-found'],
    ['an authority', colleague, { kind: 'authority', id: 'mark-attempts' }, 'attempt-not-found'],
  ])('of %s', (_who, person, reach, refusal) => {
    expect(canSeeScore(who(person, 'score.view', reach), own)?.code).toBe(refusal);
    expect(canTake(who(person, 'quiz.take', reach), own)?.code).toBe(refusal);
  });

  it('need the permission too', () => {
    expect(canSeeScore(who(learner, 'quiz.take', self(learner)), own)?.code).toBe('attempt-not-found');
    expect(canTake(who(learner, 'score.view', self(learner)), own)?.code).toBe('attempt-not-found');
  });
});
