import { z } from 'zod';
import type { Permission, Role } from '#kernel';
import * as routes from './identity.routes.ts';
import { bilingual, day, id, instant, nothing, serve } from './shapes.ts';

const roles = [
  'learner',
  'applicant',
  'organization-coordinator',
  'application-deputy',
  'prefecture-officer',
  'bureau-officer',
  'program-office',
  'instructor',
  'operator',
] as const satisfies readonly Role[];

/** A mail address may be one. */
const LONGEST_ID = 254;

const Opened = z.strictObject({ state: z.enum(['to-finish', 'full']) }).meta({ id: 'OpenedSession' });

export * from './identity-people.ts';

export const signIn = serve('signIn', routes.signInRoute, {
  params: nothing(),
  input: z.strictObject({ signInId: z.string().min(1).max(LONGEST_ID), password: z.string().min(1).max(500) }),
  answer: Opened,
});

export const signInWithSlip = serve('signInWithSlip', routes.signInWithSlipRoute, {
  params: nothing(),
  input: z.strictObject({ signInId: z.string().min(1).max(LONGEST_ID), code: z.string().min(1).max(40) }),
  answer: Opened,
});

export const signInWithLink = serve('signInWithLink', routes.signInWithLinkRoute, {
  params: nothing(),
  input: z.strictObject({ code: z.string().min(1).max(80) }),
  answer: Opened,
});

export const askPasswordReset = serve('askPasswordReset', routes.askPasswordResetRoute, {
  params: nothing(),
  input: z.strictObject({ signInId: z.string().min(1).max(LONGEST_ID) }),
  answer: nothing(),
});

export const askSignUp = serve('askSignUp', routes.askSignUpRoute, {
  params: nothing(),
  input: z.strictObject({
    name: z.string().trim().min(1).max(100),
    mail: z.email().max(LONGEST_ID),
    /** Where the link of the mail leads in the end: a path of this site. */
    leadsTo: z
      .string()
      .max(200)
      .regex(/^(\/[a-z0-9-]+)+$/)
      .optional(),
  }),
  answer: nothing(),
});

export const completeSignUp = serve('completeSignUp', routes.completeSignUpRoute, {
  params: nothing(),
  input: z.strictObject({ code: z.string().min(1).max(80) }),
  answer: Opened,
});

/** The day from which on an account is deleted by itself; null where none was asked for, or where it is gone. */
const Deletion = z.strictObject({ expectedOn: day().nullable() }).meta({ id: 'AccountDeletion' });

export const deleteAccount = serve('deleteAccount', routes.deleteAccountRoute, {
  params: nothing(),
  input: z.strictObject({
    current: z.string().max(500),
    /** Where something has to be kept until a day: to have it done then. */
    whenPossible: z.boolean().optional(),
  }),
  answer: Deletion,
});

export const viewDeletion = serve('viewDeletion', routes.viewDeletionRoute, {
  params: nothing(),
  input: nothing(),
  answer: Deletion,
});

export const takeBackDeletion = serve('takeBackDeletion', routes.takeBackDeletionRoute, {
  params: nothing(),
  input: nothing(),
  answer: nothing(),
});

const DocumentVersion = { document: z.enum(['terms', 'personal-data-notice']), version: z.string().max(20) };

export const listDocuments = serve('listDocuments', routes.listDocumentsRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(z.strictObject({ ...DocumentVersion, title: bilingual(), text: bilingual() })),
  }),
});

export const listDemoAccounts = serve('listDemoAccounts', routes.listDemoAccountsRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        personId: id<'Person'>(),
        signInId: z.string(),
        name: z.string(),
        organizationName: z.string().nullable(),
        roles: z.array(z.enum(roles)),
      }),
    ),
  }),
});

export const signInAsDemo = serve('signInAsDemo', routes.signInAsDemoRoute, {
  params: nothing(),
  input: z.strictObject({ personId: id<'Person'>() }),
  answer: Opened,
});

const Place = z
  .strictObject({
    organizationId: id<'Organization'>(),
    organizationName: z.string(),
    organizationType: z.string(),
    department: z.string().nullable(),
    roles: z.array(z.enum(roles)),
  })
  .meta({ id: 'Place' });

const Me = z
  .strictObject({
    account: z.strictObject({
      id: id<'Person'>(),
      signInId: z.string(),
      name: z.string(),
      kana: z.string().nullable(),
      mail: z.string().nullable(),
    }),
    /** The organization the session acts for; null until one of several is chosen. */
    organization: Place.nullable(),
    roles: z.array(z.enum(roles)),
    /** What the person may do, by permission; a record carries its own. */
    abilities: z.partialRecord(z.string() as unknown as z.ZodType<Permission, Permission>, z.literal(true)),
    toDo: z.array(z.enum(['accept-documents', 'set-password', 'choose-organization'])),
    documentsToAccept: z.array(z.strictObject(DocumentVersion)),
    places: z.array(Place),
  })
  .meta({ id: 'Me' });

export const viewMe = serve('viewMe', routes.viewMeRoute, { params: nothing(), input: nothing(), answer: Me });

export const signOut = serve('signOut', routes.signOutRoute, {
  params: nothing(),
  input: nothing(),
  answer: nothing(),
});

export const listMySessions = serve('listMySessions', routes.listMySessionsRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        id: id<'Session'>(),
        device: z.string(),
        organizationName: z.string().nullable(),
        startedAt: instant(),
        seenAt: instant(),
        isThisOne: z.boolean(),
      }),
    ),
  }),
});

export const signOutEverywhere = serve('signOutEverywhere', routes.signOutEverywhereRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({ ended: z.int() }),
});

export const endMySession = serve('endMySession', routes.endMySessionRoute, {
  params: z.strictObject({ sessionId: id<'Session'>() }),
  input: nothing(),
  answer: nothing(),
});

export const chooseOrganization = serve('chooseOrganization', routes.chooseOrganizationRoute, {
  params: nothing(),
  input: z.strictObject({ organizationId: id<'Organization'>() }),
  answer: nothing(),
});

export const setPassword = serve('setPassword', routes.setPasswordRoute, {
  params: nothing(),
  input: z.strictObject({ current: z.string().max(500).optional(), password: z.string().max(500) }),
  answer: Opened,
});

export const chooseSignInId = serve('chooseSignInId', routes.chooseSignInIdRoute, {
  params: nothing(),
  input: z.strictObject({ signInId: z.string().max(80), current: z.string().max(500) }),
  answer: z.strictObject({ signInId: z.string() }),
});

export const offerPassphrase = serve('offerPassphrase', routes.offerPassphraseRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({ passphrase: z.string(), entropyBits: z.int() }),
});

export const acceptDocuments = serve('acceptDocuments', routes.acceptDocumentsRoute, {
  params: nothing(),
  input: z.strictObject({ documents: z.array(z.strictObject(DocumentVersion)).min(1).max(10) }),
  answer: Opened,
});
