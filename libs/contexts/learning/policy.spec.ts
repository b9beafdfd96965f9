import { expect, it } from '@jest/globals';
import type { Actor, PersonId } from '#kernel';
import { isOwn, mayReadIn } from './policy.ts';

const [me, other] = ['me' as PersonId, 'other' as PersonId];
const actor: Actor = { personId: me, grants: { 'lesson.read': { kind: 'nation' } } };

it('Nobody reads in the name of another, however far they reach', () => {
  expect([isOwn(actor, { learnerId: me })?.code, isOwn(actor, { learnerId: other })?.code]).toEqual([
    undefined,
    'not-found',
  ]);
});

it.each([
  ['before', 'access-not-open-yet'],
  ['open', undefined],
  ['review', undefined],
  ['over', 'access-over'],
] as const)('Lessons in the phase %s: %s', (phase, refusal) => {
  expect(mayReadIn({ phase, startsOn: '2026-10-01', endsOn: '2026-12-25' })?.code).toBe(refusal);
});
