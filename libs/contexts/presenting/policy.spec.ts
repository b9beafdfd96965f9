import { describe, expect, it } from '@jest/globals';
import type { Actor, OrganizationId, PersonId, Permission, Reach } from '#kernel';
import {
  mayArrange,
  mayArrangeActivities,
  mayArrangeAudience,
  mayJudge,
  mayRank,
  mayReceiveAudience,
  mayTakePartIn,
  mayTellOfTheirs,
  mayViewPresentation,
} from './policy.ts';

const [judge, stranger] = ['judge', 'stranger'].map((id) => id as PersonId) as [PersonId, PersonId];
const place = { organizationId: 'host' as OrganizationId, servedBy: [judge] };
const actor = (personId: PersonId, permission: Permission, reach: Reach): Actor => ({
  personId,
  grants: { [permission]: reach },
});

describe('A results presentation', () => {
  it('is seen as it is arranged by the staff of its cohort and by the office', () => {
    const view = 'results-presentation.view';
    expect(mayViewPresentation(actor(judge, view, { kind: 'track', id: judge }), place)).toBeNull();
    expect(mayViewPresentation(actor(stranger, view, { kind: 'nation' }), place)).toBeNull();
    expect(mayViewPresentation(actor(stranger, view, { kind: 'track', id: stranger }), place)?.code).toBe('not-found');
    const own = actor(stranger, 'year.take-part', { kind: 'self', id: stranger });
    expect(mayViewPresentation(own, place)?.code).toBe('not-found');
  });

  it('is arranged by the office alone', () => {
    const arrange = 'results-presentation.arrange';
    expect(mayArrange(actor(stranger, arrange, { kind: 'nation' }))).toBeNull();
    expect(mayArrange(actor(judge, arrange, { kind: 'track', id: judge }))?.code).toBe('not-found');
    expect(mayArrange(actor(judge, 'results-presentation.view', { kind: 'track', id: judge }))?.code).toBe('not-found');
  });

  it('is seen by a trainee by their own place in the year, and by no other', () => {
    const own = { organizationId: place.organizationId, learnerId: judge };
    const reach = { kind: 'self', id: judge } as const;
    expect(mayTakePartIn(actor(judge, 'year.take-part', reach), own)).toBeNull();
    const others = { ...own, learnerId: stranger };
    expect(mayTakePartIn(actor(judge, 'year.take-part', reach), others)?.code).toBe('not-found');
  });

  it('has an audience that its staff receive, and that the office alone lets register', () => {
    const receive = 'audience.receive';
    expect(mayReceiveAudience(actor(judge, receive, { kind: 'track', id: judge }), place)).toBeNull();
    expect(mayReceiveAudience(actor(stranger, receive, { kind: 'nation' }), place)).toBeNull();
    expect(mayReceiveAudience(actor(stranger, receive, { kind: 'track', id: stranger }), place)?.code).toBe(
      'not-found',
    );
    const views = actor(judge, 'results-presentation.view', { kind: 'track', id: judge });
    expect(mayReceiveAudience(views, place)?.code).toBe('not-found');
    expect(mayArrangeAudience(actor(stranger, 'audience.arrange', { kind: 'nation' }))).toBeNull();
    expect(mayArrangeAudience(actor(judge, receive, { kind: 'track', id: judge }))?.code).toBe('not-found');
  });
});

describe('Judging', () => {
  const judged = { organizationId: place.organizationId, judges: [judge] };

  it('is done by the judges of the cohort, and by no trainer of it', () => {
    expect(mayJudge(actor(judge, 'presentation.judge', { kind: 'track', id: judge }), judged)).toBeNull();
    const trainer = actor(stranger, 'presentation.judge', { kind: 'track', id: stranger });
    expect(mayJudge(trainer, judged)?.code).toBe('not-found');
    expect(mayJudge(actor(judge, 'trainee.guide', { kind: 'track', id: judge }), judged)?.code).toBe('not-found');
  });

  it('is ranked by the office alone', () => {
    expect(mayRank(actor(stranger, 'presentation.rank', { kind: 'nation' }))).toBeNull();
    expect(mayRank(actor(judge, 'presentation.rank', { kind: 'track', id: judge }))?.code).toBe('not-found');
    expect(mayRank(actor(judge, 'presentation.judge', { kind: 'track', id: judge }))?.code).toBe('not-found');
  });
});

describe('What is shown elsewhere', () => {
  it('is told by whose it is, and confirmed by the office alone', () => {
    const own = { organizationId: place.organizationId, learnerId: judge };
    const self = (id: PersonId) => ({ kind: 'self', id }) as const;
    expect(mayTellOfTheirs(actor(judge, 'year.take-part', self(judge)), own)).toBeNull();
    expect(mayTellOfTheirs(actor(stranger, 'year.take-part', self(stranger)), own)?.code).toBe('not-found');
    expect(mayArrangeActivities(actor(stranger, 'activity.arrange', { kind: 'nation' }))).toBeNull();
    expect(mayArrangeActivities(actor(judge, 'year.take-part', self(judge)))?.code).toBe('not-found');
  });
});
