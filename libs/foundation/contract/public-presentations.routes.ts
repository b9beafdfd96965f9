import type { Route } from './route.ts';

const forAnybody = { method: 'GET', permission: 'anyone', at: 'root', errors: [] } as const;

export const presentationInJapaneseRoute = {
  ...forAnybody,
  path: '/ja/programs/:code/presentations/:presentationId',
} as const satisfies Route;
export const presentationInEnglishRoute = {
  ...forAnybody,
  path: '/en/programs/:code/presentations/:presentationId',
} as const satisfies Route;

/** What is on now and next; `?still` keeps the page as it is. */
export const presentationLiveInJapaneseRoute = {
  ...forAnybody,
  path: '/ja/programs/:code/presentations/:presentationId/live',
} as const satisfies Route;
export const presentationLiveInEnglishRoute = {
  ...forAnybody,
  path: '/en/programs/:code/presentations/:presentationId/live',
} as const satisfies Route;

export const programPdfInJapaneseRoute = {
  ...forAnybody,
  path: '/ja/programs/:code/presentations/:presentationId/program.pdf',
} as const satisfies Route;
export const programPdfInEnglishRoute = {
  ...forAnybody,
  path: '/en/programs/:code/presentations/:presentationId/program.pdf',
} as const satisfies Route;
