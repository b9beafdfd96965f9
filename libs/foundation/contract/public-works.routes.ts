import type { Route } from './route.ts';

const forAnybody = { method: 'GET', permission: 'anyone', at: 'root' } as const;

export const worksInJapaneseRoute = {
  ...forAnybody,
  path: '/ja/programs/:code/works/:fiscalYear',
  errors: [],
} as const satisfies Route;
export const worksInEnglishRoute = {
  ...forAnybody,
  path: '/en/programs/:code/works/:fiscalYear',
  errors: [],
} as const satisfies Route;

export const workInJapaneseRoute = {
  ...forAnybody,
  path: '/ja/programs/:code/works/:fiscalYear/:workId',
  errors: [],
} as const satisfies Route;
export const workInEnglishRoute = {
  ...forAnybody,
  path: '/en/programs/:code/works/:fiscalYear/:workId',
  errors: [],
} as const satisfies Route;

/** A picture or the video of a public work. */
export const publicWorkFileRoute = {
  ...forAnybody,
  path: '/public/works/:workId/files/:fileId',
  errors: ['not-found'],
} as const satisfies Route;
