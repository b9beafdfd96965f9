import { describe, expect, it } from '@jest/globals';
import type { Actor, OrganizationId, PersonId, Reach } from '#kernel';
import { type OfferingState, offeringStates, type OfferingVerb } from './domain/offering.ts';
import { mayDefine, mayMove, mayPlan } from './policy.ts';

const whoever = (reach?: Reach): Actor => ({
  personId: 'somebody' as PersonId,
  grants: reach ? { 'offering.open': reach, 'offering.extend-access': reach, 'program.define': reach } : {},
});
const verbs: OfferingVerb[] = ['correct', 'open', 'close', 'extend-access', 'set-reminders', 'call-off'];
const states = Object.keys(offeringStates) as OfferingState[];
const verdicts = (actor: Actor) =>
  Object.fromEntries(
    states.map((state) => [state, verbs.map((verb) => mayMove(actor, verb, { state })?.code ?? 'yes').join(' ')]),
  );

describe('An offering', () => {
  it('is moved by the office, as far as its state goes', () => {
    expect(verdicts(whoever({ kind: 'nation' }))).toEqual({
      draft: 'yes yes offering-is-draft offering-is-draft yes yes',
      open: 'offering-is-open offering-is-open yes yes yes yes',
      closed: 'offering-is-closed yes offering-is-closed yes yes yes',
      canceled: verbs.map(() => 'offering-is-canceled').join(' '),
    });
  });

  it.each<[string, Reach | undefined]>([
    ['a coordinator', { kind: 'organization', id: 'town' as OrganizationId }],
    ['a bureau', { kind: 'bureau', id: 'bureau' as OrganizationId }],
    ['one without the permission', undefined],
  ])('is not moved by %s', (_who, reach) => {
    const refused = new Set(Object.values(verdicts(whoever(reach))).flatMap((line) => line.split(' ')));
    expect([...refused]).toEqual(['not-found']);
    expect(mayPlan(whoever(reach))?.code).toBe('not-found');
  });
});

describe('The catalog', () => {
  it('is defined and corrected by the office alone', () => {
    const town = { kind: 'organization', id: 'town' as OrganizationId } as const;
    const verdictOf = (reach?: Reach) => mayDefine(whoever(reach))?.code ?? 'yes';
    expect([verdictOf({ kind: 'nation' }), verdictOf(town), verdictOf()]).toEqual([
      'yes',
      'program-unknown',
      'program-unknown',
    ]);
  });
});
