import { z } from 'zod';
import {
  assertionRoute,
  badgeClassRoute,
  badgeImageRoute,
  checkNameRoute,
  correctIssuerRoute,
  enterCodeRoute,
  issuerProfileRoute,
  listAwardsRoute,
  listIssuersRoute,
  listMyAwardsRoute,
  myBadgeDataRoute,
  myBadgeImageRoute,
  myCertificateRoute,
  printCertificatesRoute,
  reissueAwardRoute,
  revokeAwardRoute,
  verificationStylesRoute,
  verifyAwardRoute,
  viewAwardRoute,
} from './credentials.routes.ts';
import { bilingual, day, document, id, listing, nothing, pageOf, serve } from './shapes.ts';

const kind = () => z.enum(['attendance', 'pass', 'completion', 'outstanding']);
const status = () => z.enum(['active', 'expired', 'superseded', 'revoked']);
const cause = () => z.enum(['not-earned', 'written-wrong', 'asked-for', 'misconduct']);
const ofAward = z.strictObject({ awardId: id<'Award'>() });

const MyAward = z
  .strictObject({
    id: id<'Award'>(),
    enrollmentId: id<'Enrollment'>(),
    kind: kind(),
    status: status(),
    revision: z.int(),
    number: z.string(),
    /** As printed, in groups. */
    code: z.string(),
    verificationUrl: z.string(),
    course: bilingual(),
    edition: bilingual(),
    fiscalYear: z.int(),
    issuedOn: day(),
    expiresOn: day().nullable(),
    hasBadge: z.boolean(),
    /** Where the badge is to be found by others; null without a badge. */
    badgeUrl: z.string().nullable(),
    /** What the badge is for, where the holder has no mail address: shown so that a wallet can be told. */
    subject: z.string().nullable(),
    /** The characters of it that cannot be printed; empty for nearly everybody. */
    unprintable: z.string(),
  })
  .meta({ id: 'MyAward' });

const award = {
  id: id<'Award'>(),
  kind: kind(),
  status: status(),
  number: z.string(),
  learnerName: z.string(),
  organizationName: z.string(),
  department: z.string().nullable(),
  course: bilingual(),
  edition: bilingual(),
  fiscalYear: z.int(),
  completedOn: day(),
  issuedOn: day(),
  unprintable: z.string(),
  /** Attendance was corrected since, and it lacks what it was earned by. */
  isDoubted: z.boolean(),
  abilities: z.strictObject({ revoke: z.boolean(), reissue: z.boolean(), print: z.boolean() }),
};
const AwardRow = z.strictObject(award).meta({ id: 'AwardRow' });

const Other = z.strictObject({ id: id<'Award'>(), number: z.string() }).meta({ id: 'OtherAward' });

const AwardDetail = z
  .strictObject({
    ...award,
    offeringId: id<'Offering'>(),
    enrollmentId: id<'Enrollment'>(),
    code: z.string(),
    verificationUrl: z.string(),
    hasBadge: z.boolean(),
    expiresOn: day().nullable(),
    revokedOn: day().nullable(),
    revocationCause: cause().nullable(),
    supersededBy: Other.nullable(),
    supersedes: Other.nullable(),
  })
  .meta({ id: 'AwardDetail' });

/** What both the list and the printed pile are narrowed by. */
const narrowed = {
  kind: kind().optional(),
  fiscalYear: z.coerce.number().int().optional(),
  offeringId: id<'Offering'>().optional(),
  department: z.string().trim().max(200).optional(),
};

const AwardTab = z.enum(['active', 'superseded', 'revoked', 'unprintable', 'doubted']);

export const listMyAwards = serve('listMyAwards', listMyAwardsRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({ items: z.array(MyAward) }),
});

export const myCertificate = serve('myCertificate', myCertificateRoute, {
  params: ofAward,
  input: nothing(),
  answer: document(),
});

export const myBadgeImage = serve('myBadgeImage', myBadgeImageRoute, {
  params: ofAward,
  input: nothing(),
  answer: document(),
});

export const myBadgeData = serve('myBadgeData', myBadgeDataRoute, {
  params: ofAward,
  input: nothing(),
  answer: document(),
});

export const listAwards = serve('listAwards', listAwardsRoute, {
  params: nothing(),
  input: z.strictObject({
    ...listing(['issuedOn', 'number', 'learnerName', 'organizationName']),
    ...narrowed,
    tab: AwardTab.optional(),
  }),
  answer: z.strictObject({
    ...pageOf(AwardRow),
    /** How many stand under each tab, whatever tab is open. */
    counts: z.strictObject({
      all: z.int(),
      active: z.int(),
      superseded: z.int(),
      revoked: z.int(),
      unprintable: z.int(),
      doubted: z.int(),
    }),
  }),
});

export const viewAward = serve('viewAward', viewAwardRoute, { params: ofAward, input: nothing(), answer: AwardDetail });

export const revokeAward = serve('revokeAward', revokeAwardRoute, {
  params: ofAward,
  input: z.strictObject({ cause: cause(), reason: z.string().trim().min(1).max(400) }),
  answer: z.strictObject({ id: id<'Award'>(), revokedOn: day() }),
});

export const reissueAward = serve('reissueAward', reissueAwardRoute, {
  params: ofAward,
  input: z.strictObject({
    learnerName: z.string().trim().min(1).max(100),
    /** Empty only where the award names none: of somebody who belongs to no organization. */
    organizationName: z.string().trim().max(100),
    department: z.string().trim().max(100).nullable(),
    reason: z.string().trim().min(1).max(400),
  }),
  answer: z.strictObject({ id: id<'Award'>(), number: z.string() }),
});

export const printCertificates = serve('printCertificates', printCertificatesRoute, {
  params: nothing(),
  input: z.strictObject({ ...narrowed, q: z.string().trim().max(100).optional(), awardId: id<'Award'>().optional() }),
  answer: document(),
});

const typed = () => z.string().max(200);
const language = { lang: z.enum(['ja', 'en']).optional() };
const ofCode = z.strictObject({ code: typed() });

const issuerNames = {
  name: z.string().trim().min(1).max(100),
  nameEn: z.string().trim().min(1).max(100),
  mail: z.email().max(200),
};
const IssuerRow = z
  .strictObject({ id: id<'Issuer'>(), slug: z.string(), ...issuerNames, version: z.int() })
  .meta({ id: 'IssuerRow' });

export const listIssuers = serve('listIssuers', listIssuersRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({ items: z.array(IssuerRow) }),
});

export const correctIssuer = serve('correctIssuer', correctIssuerRoute, {
  params: z.strictObject({ issuerId: id<'Issuer'>() }),
  input: z.strictObject({ ...issuerNames, version: z.int() }),
  answer: IssuerRow,
});

export const verificationStyles = serve('verificationStyles', verificationStylesRoute, {
  params: nothing(),
  input: nothing(),
  answer: document(),
});

export const enterCode = serve('enterCode', enterCodeRoute, {
  params: nothing(),
  input: z.strictObject({ ...language, code: typed().optional() }),
  answer: document(),
});

export const verifyAward = serve('verifyAward', verifyAwardRoute, {
  params: ofCode,
  input: z.object(language),
  answer: document(),
});

export const checkName = serve('checkName', checkNameRoute, {
  params: ofCode,
  input: z.strictObject({ ...language, name: typed() }),
  answer: document(),
});

export const issuerProfile = serve('issuerProfile', issuerProfileRoute, {
  params: z.strictObject({ slug: z.string().max(60) }),
  input: z.object({}),
  answer: document(),
});

const ofBadgeClass = z.strictObject({ badgeClassId: id<'BadgeClass'>() });

export const badgeClass = serve('badgeClass', badgeClassRoute, {
  params: ofBadgeClass,
  input: z.object({}),
  answer: document(),
});

export const badgeImage = serve('badgeImage', badgeImageRoute, {
  params: ofBadgeClass,
  input: z.object({}),
  answer: document(),
});

export const assertion = serve('assertion', assertionRoute, {
  params: ofAward,
  input: z.object({}),
  answer: document(),
});
