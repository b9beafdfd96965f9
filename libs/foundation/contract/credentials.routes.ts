import type { Route } from './route.ts';

export const listMyAwardsRoute = {
  method: 'GET',
  path: '/my/awards',
  permission: 'award.view-own',
  errors: [],
} as const satisfies Route;

export const myCertificateRoute = {
  method: 'GET',
  path: '/my/awards/:awardId/certificate.pdf',
  permission: 'award.view-own',
  errors: ['not-found', 'character-without-glyph', 'award-already-revoked', 'award-already-superseded'],
} as const satisfies Route;

export const myBadgeImageRoute = {
  method: 'GET',
  path: '/my/awards/:awardId/badge.png',
  permission: 'award.view-own',
  errors: ['not-found', 'attendance-has-no-badge', 'award-already-revoked', 'award-already-superseded'],
} as const satisfies Route;

export const myBadgeDataRoute = {
  method: 'GET',
  path: '/my/awards/:awardId/badge.json',
  permission: 'award.view-own',
  errors: ['not-found', 'attendance-has-no-badge', 'award-already-revoked', 'award-already-superseded'],
} as const satisfies Route;

export const listAwardsRoute = {
  method: 'GET',
  path: '/awards',
  permission: 'award.list',
  errors: [],
} as const satisfies Route;

export const viewAwardRoute = {
  method: 'GET',
  path: '/awards/:awardId',
  permission: 'award.list',
  errors: ['not-found'],
} as const satisfies Route;

export const revokeAwardRoute = {
  method: 'POST',
  path: '/awards/:awardId/revocation',
  permission: 'award.revoke',
  errors: ['not-found', 'award-already-revoked', 'award-already-superseded'],
} as const satisfies Route;

export const reissueAwardRoute = {
  method: 'POST',
  path: '/awards/:awardId/reissue',
  permission: 'award.reissue',
  errors: [
    'not-found',
    'award-already-revoked',
    'award-already-superseded',
    'nothing-to-correct',
    'award-names-organization',
    'character-without-glyph',
  ],
} as const satisfies Route;

export const printCertificatesRoute = {
  method: 'GET',
  path: '/certificates.pdf',
  permission: 'certificate.print',
  errors: ['nothing-to-print', 'too-many-to-print'],
} as const satisfies Route;

export const listIssuersRoute = {
  method: 'GET',
  path: '/issuers',
  permission: 'issuer.correct',
  errors: [],
} as const satisfies Route;

export const correctIssuerRoute = {
  method: 'PUT',
  path: '/issuers/:issuerId',
  permission: 'issuer.correct',
  errors: ['not-found', 'record-changed-meanwhile', 'character-without-glyph'],
} as const satisfies Route;

export const verificationStylesRoute = {
  method: 'GET',
  path: '/public/verification.css',
  permission: 'anyone',
  at: 'root',
  errors: [],
} as const satisfies Route;

export const enterCodeRoute = {
  method: 'GET',
  path: '/v',
  permission: 'anyone',
  at: 'root',
  errors: [],
} as const satisfies Route;

export const verifyAwardRoute = {
  method: 'GET',
  path: '/v/:code',
  permission: 'anyone',
  at: 'root',
  errors: [],
} as const satisfies Route;

export const checkNameRoute = {
  method: 'POST',
  path: '/v/:code',
  permission: 'anyone',
  at: 'root',
  errors: [],
} as const satisfies Route;

export const issuerProfileRoute = {
  method: 'GET',
  path: '/ob/2.0/issuers/:slug',
  permission: 'anyone',
  at: 'root',
  errors: ['not-found'],
} as const satisfies Route;

export const badgeClassRoute = {
  method: 'GET',
  path: '/ob/2.0/badges/:badgeClassId',
  permission: 'anyone',
  at: 'root',
  errors: ['not-found'],
} as const satisfies Route;

export const badgeImageRoute = {
  method: 'GET',
  path: '/ob/2.0/badges/:badgeClassId/image.png',
  permission: 'anyone',
  at: 'root',
  errors: ['not-found'],
} as const satisfies Route;

export const assertionRoute = {
  method: 'GET',
  path: '/ob/2.0/assertions/:awardId',
  permission: 'anyone',
  at: 'root',
  errors: ['not-found'],
} as const satisfies Route;
