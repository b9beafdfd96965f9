import { describe, expect, it } from '@jest/globals';
import type { Actor, OrganizationId, PersonId, Permission, Reach } from '#kernel';
import {
  mayConclude,
  mayAnswerInvitation,
  mayDefineMilestone,
  mayGuide,
  mayLookUpContacts,
  mayPlaceTrainee,
  mayReleaseWork,
  mayTakePart,
  mayViewMilestone,
  mayViewNeeds,
  mayViewTrainee,
  mayViewYear,
  mayWriteWork,
  mayNote,
  maySpeakInLog,
} from './policy.ts';

const [trainee, trainer, stranger] = ['trainee', 'trainer', 'stranger'].map((id) => id as PersonId) as [
  PersonId,
  PersonId,
  PersonId,
];
const place = { organizationId: 'host' as OrganizationId, learnerId: trainee, servedBy: [trainer] };
const actor = (personId: PersonId, permission: Permission, reach: Reach): Actor => ({
  personId,
  grants: { [permission]: reach },
});

describe('A trainee', () => {
  it('is seen and guided by those who serve the track, and by the office', () => {
    for (const [may, permission] of [
      [mayViewTrainee, 'trainee.view'],
      [mayGuide, 'trainee.guide'],
    ] as const) {
      expect(may(actor(trainer, permission, { kind: 'track', id: trainer }), place)).toBeNull();
      expect(may(actor(stranger, permission, { kind: 'nation' }), place)).toBeNull();
      expect(may(actor(stranger, permission, { kind: 'track', id: stranger }), place)?.code).toBe('not-found');
      expect(may(actor(trainee, 'year.take-part', { kind: 'self', id: trainee }), place)?.code).toBe('not-found');
    }
  });

  it('speaks in their own log, as do those who guide them, and nobody else', () => {
    expect(maySpeakInLog(actor(trainee, 'year.take-part', { kind: 'self', id: trainee }), place)).toBeNull();
    expect(maySpeakInLog(actor(trainer, 'trainee.guide', { kind: 'track', id: trainer }), place)).toBeNull();
    expect(maySpeakInLog(actor(stranger, 'trainee.guide', { kind: 'track', id: stranger }), place)).not.toBeNull();
    expect(maySpeakInLog(actor(stranger, 'year.take-part', { kind: 'self', id: stranger }), place)).not.toBeNull();
  });

  it('has no part in the notes on them, whatever else they are', () => {
    expect(mayNote(actor(trainer, 'trainee.guide', { kind: 'track', id: trainer }), place)).toBeNull();
    expect(mayNote(actor(stranger, 'trainee.guide', { kind: 'nation' }), place)).toBeNull();
    expect(mayNote(actor(trainee, 'trainee.guide', { kind: 'nation' }), place)?.code).toBe('not-found');
    expect(mayNote(actor(stranger, 'trainee.guide', { kind: 'track', id: stranger }), place)?.code).toBe('not-found');
  });

  it('tells what they need to the office alone, and whom to call to those who guide them besides', () => {
    const office = (permission: Permission) => actor(stranger, permission, { kind: 'nation' });
    const guide = (permission: Permission) => actor(trainer, permission, { kind: 'track', id: trainer });
    expect(mayViewNeeds(office('needs.view'))).toBeNull();
    expect(mayViewNeeds(guide('needs.view'))?.code).toBe('not-found');
    expect(mayLookUpContacts(office('emergency-contact.look-up'))).toBeNull();
    expect(mayLookUpContacts(guide('emergency-contact.look-up'))).toBeNull();
    const oneself = actor(trainee, 'emergency-contact.look-up', { kind: 'self', id: trainee });
    expect(mayLookUpContacts(oneself)?.code).toBe('not-found');
    expect(mayLookUpContacts(office('trainee.view'))?.code).toBe('not-found');
  });

  it('is placed by the office, and takes part alone', () => {
    expect(mayPlaceTrainee(actor(stranger, 'trainee.place', { kind: 'nation' }), place)).toBeNull();
    expect(mayPlaceTrainee(actor(trainer, 'trainee.view', { kind: 'track', id: trainer }), place)).not.toBeNull();
    expect(mayTakePart(actor(trainee, 'year.take-part', { kind: 'self', id: trainee }), place)).toBeNull();
    expect(mayTakePart(actor(stranger, 'year.take-part', { kind: 'self', id: stranger }), place)).not.toBeNull();
  });

  it('has a year that the office alone concludes', () => {
    expect(mayConclude(actor(stranger, 'year.conclude', { kind: 'nation' }), place.organizationId)).toBeNull();
    const guide = actor(trainer, 'trainee.guide', { kind: 'track', id: trainer });
    expect(mayConclude(guide, place.organizationId)?.code).toBe('not-found');
  });
});

describe('A work', () => {
  const [invited] = ['invited' as PersonId];
  const work = {
    organizationId: place.organizationId,
    authors: [
      { learnerId: trainee, state: 'author' as const },
      { learnerId: invited, state: 'invited' as const },
    ],
  };
  const writer = (personId: PersonId) => actor(personId, 'trainee-work.write', { kind: 'self', id: personId });

  it('is written by its authors, and answered by whoever is invited', () => {
    expect([trainee, invited, stranger].map((person) => mayWriteWork(writer(person), work)?.code)).toEqual([
      undefined,
      'not-found',
      'not-found',
    ]);
    expect([trainee, invited, stranger].map((person) => mayAnswerInvitation(writer(person), work)?.code)).toEqual([
      undefined,
      undefined,
      'not-found',
    ]);
  });

  it('is released by the office alone', () => {
    expect(mayReleaseWork(actor(stranger, 'trainee-work.release', { kind: 'nation' }))).toBeNull();
    expect(mayReleaseWork(actor(trainer, 'trainee-work.view', { kind: 'track', id: trainer }))?.code).toBe('not-found');
    expect(mayReleaseWork(writer(trainee))?.code).toBe('not-found');
  });
});

describe('A milestone', () => {
  it('is seen by those who guide, and defined by the office and the course masters of its track alone', () => {
    const of = (servedBy: PersonId[]) => ({ organizationId: place.organizationId, servedBy });
    for (const may of [mayViewYear, mayViewMilestone]) {
      expect(may(actor(trainer, 'trainee.view', { kind: 'track', id: trainer }), of([trainer]))).toBeNull();
      expect(may(actor(stranger, 'trainee.view', { kind: 'track', id: stranger }), of([trainer]))).not.toBeNull();
      expect(may(actor(stranger, 'trainee.view', { kind: 'nation' }), of([]))).toBeNull();
    }
    expect(
      mayDefineMilestone(actor(trainer, 'milestone.define', { kind: 'track', id: trainer }), of([trainer])),
    ).toBeNull();
    expect(
      mayDefineMilestone(actor(trainer, 'milestone.define', { kind: 'track', id: trainer }), of([])),
    ).not.toBeNull();
    expect(mayDefineMilestone(actor(stranger, 'milestone.define', { kind: 'nation' }), of([]))).toBeNull();
    expect(mayDefineMilestone(actor(trainer, 'trainee.view', { kind: 'nation' }), of([trainer]))).not.toBeNull();
  });
});
