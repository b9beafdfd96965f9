import type { Route } from './route.ts';

const SIGN_IN_ERRORS = ['sign-in-refused', 'too-many-tries', 'server-busy'] as const;

export const signInRoute = {
  method: 'POST',
  path: '/sessions',
  permission: 'anyone',
  errors: SIGN_IN_ERRORS,
} as const satisfies Route;

export const signInWithSlipRoute = {
  method: 'POST',
  path: '/sessions/slip',
  permission: 'anyone',
  errors: ['code-refused', 'too-many-tries'],
} as const satisfies Route;

export const signInWithLinkRoute = {
  method: 'POST',
  path: '/sessions/link',
  permission: 'anyone',
  errors: ['link-refused', 'too-many-tries'],
} as const satisfies Route;

export const askPasswordResetRoute = {
  method: 'POST',
  path: '/password-resets',
  permission: 'anyone',
  errors: [],
} as const satisfies Route;

export const askSignUpRoute = {
  method: 'POST',
  path: '/sign-ups',
  permission: 'anyone',
  errors: ['too-many-sign-ups', 'office-missing'],
} as const satisfies Route;

export const completeSignUpRoute = {
  method: 'POST',
  path: '/sign-ups/link',
  permission: 'anyone',
  errors: ['sign-up-link-refused', 'too-many-tries'],
} as const satisfies Route;

/** At once, or once nothing has to be kept. */
export const deleteAccountRoute = {
  method: 'POST',
  path: '/me/deletion',
  permission: 'account.change',
  errors: [
    'current-password-wrong',
    'password-not-set',
    'account-in-use',
    'cohort-application-kept',
    'cohort-place-kept',
    'too-many-tries',
    'server-busy',
  ],
} as const satisfies Route;

export const viewDeletionRoute = {
  method: 'GET',
  path: '/me/deletion',
  permission: 'account.change',
  errors: [],
} as const satisfies Route;

export const takeBackDeletionRoute = {
  method: 'DELETE',
  path: '/me/deletion',
  permission: 'account.change',
  errors: [],
} as const satisfies Route;

export const listDocumentsRoute = {
  method: 'GET',
  path: '/documents',
  permission: 'anyone',
  errors: [],
} as const satisfies Route;

export const listDemoAccountsRoute = {
  method: 'GET',
  path: '/demo-accounts',
  permission: 'anyone',
  errors: [],
} as const satisfies Route;

export const signInAsDemoRoute = {
  method: 'POST',
  path: '/sessions/demo',
  permission: 'anyone',
  errors: ['not-found'],
} as const satisfies Route;

export const viewMeRoute = {
  method: 'GET',
  path: '/me',
  permission: 'account.view',
  errors: [],
} as const satisfies Route;

export const signOutRoute = {
  method: 'DELETE',
  path: '/sessions/current',
  permission: 'account.view',
  errors: [],
} as const satisfies Route;

export const listMySessionsRoute = {
  method: 'GET',
  path: '/me/sessions',
  permission: 'account.view',
  errors: [],
} as const satisfies Route;

export const signOutEverywhereRoute = {
  method: 'DELETE',
  path: '/me/sessions',
  permission: 'account.view',
  errors: [],
} as const satisfies Route;

export const endMySessionRoute = {
  method: 'DELETE',
  path: '/me/sessions/:sessionId',
  permission: 'account.view',
  errors: ['not-found'],
} as const satisfies Route;

export const chooseOrganizationRoute = {
  method: 'PUT',
  path: '/me/organization',
  permission: 'account.view',
  errors: ['not-found'],
} as const satisfies Route;

export const setPasswordRoute = {
  method: 'PUT',
  path: '/me/password',
  permission: 'account.change',
  errors: [
    'current-password-wrong',
    'password-too-short',
    'password-too-long',
    'password-too-common',
    'password-names-you',
    'too-many-tries',
    'server-busy',
  ],
} as const satisfies Route;

export const chooseSignInIdRoute = {
  method: 'PUT',
  path: '/me/sign-in-id',
  permission: 'account.change',
  errors: [
    'current-password-wrong',
    'password-not-set',
    'nothing-changed',
    'sign-in-id-malformed',
    'sign-in-id-reserved',
    'sign-in-id-in-password',
    'sign-in-id-taken',
    'too-many-tries',
    'server-busy',
  ],
} as const satisfies Route;

export const offerPassphraseRoute = {
  method: 'GET',
  path: '/me/passphrase',
  permission: 'account.change',
  errors: [],
} as const satisfies Route;

export const acceptDocumentsRoute = {
  method: 'PUT',
  path: '/me/accepted-documents',
  permission: 'account.change',
  errors: ['document-version-unknown'],
} as const satisfies Route;
