import type { Route } from './route.ts';

const own = { permission: 'trainee-work.write' } as const;
const staff = { permission: 'trainee-work.view' } as const;
const office = { permission: 'trainee-work.release' } as const;

export const listMyWorksRoute = {
  ...own,
  method: 'GET',
  path: '/my/years/:traineeId/works',
  errors: ['not-found'],
} as const satisfies Route;

export const beginWorkRoute = {
  ...own,
  method: 'POST',
  path: '/my/years/:traineeId/works',
  errors: ['not-found', 'trainee-has-left'],
} as const satisfies Route;

/** Whom one may invite: the people of one's own cohort. */
export const listFellowsRoute = {
  ...own,
  method: 'GET',
  path: '/my/years/:traineeId/fellows',
  errors: ['not-found'],
} as const satisfies Route;

export const viewMyWorkRoute = {
  ...own,
  method: 'GET',
  path: '/my/works/:workId',
  errors: ['not-found'],
} as const satisfies Route;

export const writeWorkRoute = {
  ...own,
  method: 'PUT',
  path: '/my/works/:workId',
  errors: ['not-found', 'record-changed-meanwhile', 'work-link-not-of-the-web'],
} as const satisfies Route;

export const removeWorkRoute = {
  ...own,
  method: 'DELETE',
  path: '/my/works/:workId',
  errors: ['not-found', 'work-has-other-authors'],
} as const satisfies Route;

export const showWorkToRoute = {
  ...own,
  method: 'PUT',
  path: '/my/works/:workId/visibility',
  errors: ['not-found'],
} as const satisfies Route;

export const inviteWorkAuthorRoute = {
  ...own,
  method: 'POST',
  path: '/my/works/:workId/authors',
  errors: ['not-found', 'work-author-known'],
} as const satisfies Route;

export const answerWorkInvitationRoute = {
  ...own,
  method: 'PUT',
  path: '/my/works/:workId/authorship',
  errors: ['not-found', 'work-invitation-answered'],
} as const satisfies Route;

export const leaveWorkRoute = {
  ...own,
  method: 'DELETE',
  path: '/my/works/:workId/authorship',
  errors: ['not-found', 'work-has-one-author'],
} as const satisfies Route;

export const openWorkFileRoute = {
  ...own,
  method: 'POST',
  path: '/my/works/:workId/files',
  errors: [
    'not-found',
    'file-empty',
    'file-too-large',
    'file-type-not-taken',
    'too-many-files',
    'work-has-enough-pictures',
    'work-has-a-video',
  ],
} as const satisfies Route;

export const keepWorkFileRoute = {
  ...own,
  method: 'PUT',
  path: '/my/works/:workId/files/:fileId',
  errors: [
    'not-found',
    'upload-incomplete',
    'file-renamed',
    'file-type-not-taken',
    'work-picture-not-to-be-shown',
    'work-has-enough-pictures',
    'work-has-a-video',
  ],
} as const satisfies Route;

export const dropWorkFileRoute = {
  ...own,
  method: 'DELETE',
  path: '/my/works/:workId/files/:fileId',
  errors: ['not-found'],
} as const satisfies Route;

export const showMyWorkFileRoute = {
  ...own,
  method: 'GET',
  path: '/my/works/:workId/files/:fileId',
  errors: ['not-found'],
} as const satisfies Route;

export const giveWorkConsentRoute = {
  ...own,
  method: 'PUT',
  path: '/my/works/:workId/consent',
  errors: ['not-found', 'record-changed-meanwhile', 'work-credit-missing'],
} as const satisfies Route;

export const withdrawWorkConsentRoute = {
  ...own,
  method: 'DELETE',
  path: '/my/works/:workId/consent',
  errors: ['not-found'],
} as const satisfies Route;

/** A minor has their guardian asked by mail. */
export const askGuardianForWorkRoute = {
  ...own,
  method: 'POST',
  path: '/my/works/:workId/guardian',
  errors: [
    'not-found',
    'record-changed-meanwhile',
    'work-guardian-not-needed',
    'work-consent-comes-first',
    'consent-not-needed',
    'guardian-mail-is-yours',
    'consent-asked-just-now',
  ],
} as const satisfies Route;

/** What a guardian is asked, by the link of a mail: nobody signs in. */
export const viewGuardianWorkRoute = {
  method: 'POST',
  path: '/guardian-works/look',
  permission: 'anyone',
  errors: ['not-found', 'work-consent-link-refused', 'too-many-tries'],
} as const satisfies Route;

/** A picture or the video, by the ticket that looking gives for two hours. */
export const guardianWorkFileRoute = {
  method: 'GET',
  path: '/guardian-works/:ticket/files/:fileId',
  permission: 'anyone',
  errors: ['not-found'],
} as const satisfies Route;

export const answerGuardianWorkRoute = {
  method: 'POST',
  path: '/guardian-works',
  permission: 'anyone',
  errors: ['not-found', 'work-consent-link-refused', 'work-changed-since-asked', 'too-many-tries'],
} as const satisfies Route;

/** By the second link of the mail; nobody sees the work in public from then on. */
export const withdrawGuardianWorkRoute = {
  method: 'POST',
  path: '/guardian-works/withdrawal',
  permission: 'anyone',
  errors: ['not-found', 'work-consent-link-refused', 'too-many-tries'],
} as const satisfies Route;

export const listWorksRoute = { ...staff, method: 'GET', path: '/works', errors: [] } as const satisfies Route;

export const viewTraineeWorkRoute = {
  ...staff,
  method: 'GET',
  path: '/works/:workId',
  errors: ['not-found'],
} as const satisfies Route;

export const showWorkFileRoute = {
  ...staff,
  method: 'GET',
  path: '/works/:workId/files/:fileId',
  errors: ['not-found'],
} as const satisfies Route;

export const releaseWorkRoute = {
  ...office,
  method: 'POST',
  path: '/works/:workId/release',
  errors: ['not-found', 'record-changed-meanwhile', 'work-not-ready'],
} as const satisfies Route;

export const withdrawWorkRoute = {
  ...office,
  method: 'POST',
  path: '/works/:workId/withdrawal',
  errors: ['not-found', 'work-not-public'],
} as const satisfies Route;

export const recordGuardianWorkConsentRoute = {
  ...office,
  method: 'PUT',
  path: '/works/:workId/guardian-consents/:traineeId',
  errors: ['not-found', 'record-changed-meanwhile', 'work-guardian-not-needed'],
} as const satisfies Route;

export const withdrawGuardianWorkConsentRoute = {
  ...office,
  method: 'POST',
  path: '/works/:workId/guardian-consents/:traineeId/withdrawal',
  errors: ['not-found'],
} as const satisfies Route;
