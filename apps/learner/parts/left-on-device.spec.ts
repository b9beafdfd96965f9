import { expect, it } from '@jest/globals';
import { stays } from './left-on-device.ts';

it('A sign-out leaves no search behind, and loses no answer and nothing that was saved by name', () => {
  const person = 'RaStore.0190-somebody';
  const kept = [
    'kunren.language',
    'kunren.attempt.7',
    `${person}.theme`,
    `${person}.locale`,
    `${person}.members.savedQueries`,
  ];
  const gone = [
    `${person}.members.listParams`,
    `${person}.members.selectedIds`,
    `${person}.enrollments.offering`,
    'RaStore.x',
    'test',
  ];
  expect([...kept, ...gone].filter(stays)).toEqual(kept);
});
