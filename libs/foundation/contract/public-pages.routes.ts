import type { Route } from './route.ts';

export const listPublicPagesRoute = {
  method: 'GET',
  path: '/programs/:programId/public-pages',
  permission: 'public-page.write',
  errors: ['program-unknown'],
} as const satisfies Route;

export const viewPublicPageRoute = {
  method: 'GET',
  path: '/programs/:programId/public-pages/:pageKind',
  permission: 'public-page.write',
  errors: ['program-unknown'],
} as const satisfies Route;

export const writePublicPageRoute = {
  method: 'PUT',
  path: '/programs/:programId/public-pages/:pageKind',
  permission: 'public-page.write',
  errors: [
    'program-unknown',
    'public-page-unknown',
    'public-page-holds-a-picture',
    'public-page-has-another-title',
    'record-changed-meanwhile',
  ],
} as const satisfies Route;

export const publishPublicPageRoute = {
  method: 'POST',
  path: '/programs/:programId/public-pages/:pageKind/publication',
  permission: 'public-page.write',
  errors: ['public-page-unknown', 'public-page-lacks-words', 'record-changed-meanwhile'],
} as const satisfies Route;

export const withdrawPublicPageRoute = {
  method: 'DELETE',
  path: '/programs/:programId/public-pages/:pageKind/publication',
  permission: 'public-page.write',
  errors: ['public-page-unknown', 'public-page-is-not-public'],
} as const satisfies Route;

/** The page as anybody would read it if it were published now. */
export const previewPublicPageRoute = {
  method: 'GET',
  path: '/programs/:programId/public-pages/:pageKind/preview.html',
  permission: 'public-page.write',
  errors: ['program-unknown', 'public-page-unknown'],
} as const satisfies Route;

const forAnybody = { method: 'GET', permission: 'anyone', at: 'root', errors: [] } as const;

export const programStylesRoute = { ...forAnybody, path: '/public/program.css' } as const satisfies Route;

export const programInJapaneseRoute = { ...forAnybody, path: '/ja/programs/:code' } as const satisfies Route;
export const programInEnglishRoute = { ...forAnybody, path: '/en/programs/:code' } as const satisfies Route;

export const programFeedInJapaneseRoute = {
  ...forAnybody,
  path: '/ja/programs/:code/feed.atom',
} as const satisfies Route;
export const programFeedInEnglishRoute = {
  ...forAnybody,
  path: '/en/programs/:code/feed.atom',
} as const satisfies Route;

export const programPageInJapaneseRoute = {
  ...forAnybody,
  path: '/ja/programs/:code/:pageKind',
} as const satisfies Route;
export const programPageInEnglishRoute = {
  ...forAnybody,
  path: '/en/programs/:code/:pageKind',
} as const satisfies Route;
