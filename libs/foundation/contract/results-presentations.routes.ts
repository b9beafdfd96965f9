import type { Route } from './route.ts';

const one = '/results-presentations/:presentationId';
const slot = `${one}/slots/:slotId` as const;
const placed = [
  'not-found',
  'day-not-of-gathering',
  'slot-outside-of-day',
  'slots-overlap',
  'timetable-too-long',
  'work-not-of-cohort',
] as const;

/** Results presentations within reach, the latest day first. */
export const listPresentationsRoute = {
  method: 'GET',
  path: '/results-presentations',
  permission: 'results-presentation.view',
  errors: [],
} as const satisfies Route;

/** Gatherings of cohorts that could be a results presentation. */
export const listGatheringsToPresentRoute = {
  method: 'GET',
  path: '/gatherings-to-present',
  permission: 'results-presentation.arrange',
  errors: [],
} as const satisfies Route;

export const definePresentationRoute = {
  method: 'POST',
  path: '/results-presentations',
  permission: 'results-presentation.arrange',
  errors: ['not-found', 'gathering-not-of-cohort', 'gathering-presents-already'],
} as const satisfies Route;

export const viewPresentationRoute = {
  method: 'GET',
  path: one,
  permission: 'results-presentation.view',
  errors: ['not-found'],
} as const satisfies Route;

export const correctPresentationRoute = {
  method: 'PUT',
  path: one,
  permission: 'results-presentation.arrange',
  errors: ['not-found', 'record-changed-meanwhile'],
} as const satisfies Route;

export const removePresentationRoute = {
  method: 'DELETE',
  path: one,
  permission: 'results-presentation.arrange',
  errors: ['not-found', 'presentation-is-published', 'slot-is-scored', 'presentation-has-audience'],
} as const satisfies Route;

/** The timetable as it is arranged, with the works that could be shown. */
export const viewTimetableRoute = {
  method: 'GET',
  path: `${one}/timetable`,
  permission: 'results-presentation.view',
  errors: ['not-found'],
} as const satisfies Route;

export const addSlotRoute = {
  method: 'POST',
  path: `${one}/slots`,
  permission: 'results-presentation.arrange',
  errors: [...placed, 'slot-untitled'],
} as const satisfies Route;

/** A run of slots for works. */
export const fillSlotsRoute = {
  method: 'POST',
  path: `${one}/filling`,
  permission: 'results-presentation.arrange',
  errors: placed,
} as const satisfies Route;

export const correctSlotRoute = {
  method: 'PUT',
  path: slot,
  permission: 'results-presentation.arrange',
  errors: [...placed, 'slot-untitled', 'record-changed-meanwhile'],
} as const satisfies Route;

export const removeSlotRoute = {
  method: 'DELETE',
  path: slot,
  permission: 'results-presentation.arrange',
  errors: ['not-found', 'slot-is-scored'],
} as const satisfies Route;

/** This slot and all after it on its day are later. */
export const shiftSlotsRoute = {
  method: 'POST',
  path: `${slot}/shift`,
  permission: 'results-presentation.arrange',
  errors: ['not-found', 'slots-overlap'],
} as const satisfies Route;

export const markSlotRoute = {
  method: 'POST',
  path: `${slot}/mark`,
  permission: 'results-presentation.arrange',
  errors: ['not-found', 'slot-not-begun'],
} as const satisfies Route;

export const publishTimetableRoute = {
  method: 'POST',
  path: `${one}/publication`,
  permission: 'results-presentation.arrange',
  errors: ['not-found', 'record-changed-meanwhile', 'timetable-empty', 'timetable-does-not-fit'],
} as const satisfies Route;

/** The results presentations of one's own year. */
export const listMyPresentationsRoute = {
  method: 'GET',
  path: '/my/years/:traineeId/results-presentations',
  permission: 'year.take-part',
  errors: ['not-found'],
} as const satisfies Route;

/** As anybody would have it printed, also before it is published; `language` is `ja` or `en`. */
export const printProgramRoute = {
  method: 'GET',
  path: `${one}/program/:language`,
  permission: 'results-presentation.view',
  errors: ['not-found'],
} as const satisfies Route;
