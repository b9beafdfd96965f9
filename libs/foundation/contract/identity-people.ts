import { z } from 'zod';
import * as routes from './identity-people.routes.ts';
import { day, document, id, listing, nothing, pageOf, sentFile, serve } from './shapes.ts';

const MemberStatus = z.enum(['active', 'never-signed-in', 'ended']);

const Member = z
  .strictObject({
    id: id<'Membership'>(),
    personId: id<'Person'>(),
    organizationId: id<'Organization'>(),
    organizationName: z.string(),
    signInId: z.string(),
    staffNumber: z.string().nullable(),
    name: z.string(),
    kana: z.string().nullable(),
    mail: z.string().nullable(),
    department: z.string().nullable(),
    startsOn: day(),
    endsOn: day().nullable(),
    status: MemberStatus,
    version: z.int(),
    abilities: z.strictObject({ correct: z.boolean(), end: z.boolean(), printSlip: z.boolean() }),
  })
  .meta({ id: 'Member' });

const optionalText = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((text) => text || null)
    .nullable();
const reason = () => z.string().trim().min(1).max(400);
const name = () => z.string().trim().min(1).max(100);
const mail = () =>
  z
    .union([z.literal(''), z.email().max(254)])
    .transform((address) => address || null)
    .nullable();

export const listMembers = serve('listMembers', routes.listMembersRoute, {
  params: nothing(),
  input: z.strictObject({
    ...listing(['kana', 'name', 'staffNumber', 'department', 'startsOn']),
    status: MemberStatus.optional(),
    department: z.string().max(200).optional(),
    organizationId: id<'Organization'>().optional(),
    ids: z
      .string()
      .max(8000)
      .transform((text) => text.split(','))
      .optional(),
  }),
  answer: z.strictObject({
    ...pageOf(Member),
    counts: z.strictObject({ all: z.int(), active: z.int(), 'never-signed-in': z.int(), ended: z.int() }),
    departments: z.array(z.string()),
  }),
});

const ofMember = z.strictObject({ memberId: id<'Membership'>() });

export const viewMember = serve('viewMember', routes.viewMemberRoute, {
  params: ofMember,
  input: nothing(),
  answer: Member,
});

export const correctMember = serve('correctMember', routes.correctMemberRoute, {
  params: ofMember,
  input: z.strictObject({
    name: name().optional(),
    kana: optionalText(100).optional(),
    mail: mail().optional(),
    department: optionalText(200).optional(),
    staffNumber: optionalText(40).optional(),
    version: z.int(),
    reason: reason(),
  }),
  answer: Member,
});

export const endMembership = serve('endMembership', routes.endMembershipRoute, {
  params: ofMember,
  input: z.strictObject({ reason: reason(), endsOn: day().optional() }),
  answer: z.strictObject({ endsOn: day() }),
});

export const printSlips = serve('printSlips', routes.printSlipsRoute, {
  params: nothing(),
  input: z.strictObject({ memberIds: z.array(id<'Membership'>()).min(1).max(500) }),
  answer: document(),
});

const grantable = z.enum([
  'organization-coordinator',
  'application-deputy',
  'prefecture-officer',
  'bureau-officer',
  'program-office',
  'instructor',
]);
const RoleStatus = z.enum(['current', 'upcoming', 'ended']);

const RoleHolder = z
  .strictObject({
    id: id<'RoleGrant'>(),
    personId: id<'Person'>(),
    name: z.string(),
    mail: z.string().nullable(),
    signInId: z.string(),
    role: z.enum([...grantable.options, 'operator']),
    organizationId: id<'Organization'>(),
    organizationName: z.string(),
    organizationCode: z.string(),
    startsOn: day(),
    endsOn: day().nullable(),
    status: RoleStatus,
    hasSignedIn: z.boolean(),
    abilities: z.strictObject({ end: z.boolean(), handOver: z.boolean(), resend: z.boolean() }),
  })
  .meta({ id: 'RoleHolder' });

export const listRoles = serve('listRoles', routes.listRolesRoute, {
  params: nothing(),
  input: z.strictObject({
    ...listing(['name', 'organizationName', 'role', 'startsOn', 'endsOn']),
    status: RoleStatus.optional(),
    role: grantable.optional(),
    organizationId: id<'Organization'>().optional(),
  }),
  answer: z.strictObject({
    ...pageOf(RoleHolder),
    counts: z.strictObject({ all: z.int(), current: z.int(), upcoming: z.int(), ended: z.int() }),
  }),
});

const period = { startsOn: day(), endsOn: day() };
const invited = {
  name: name(),
  kana: optionalText(100).optional(),
  mail: z.email().max(254),
  department: optionalText(200).optional(),
  staffNumber: optionalText(40).optional(),
};

const Granted = z.strictObject({ id: id<'RoleGrant'>(), personId: id<'Person'>(), signInId: z.string() });

export const grantRole = serve('grantRole', routes.grantRoleRoute, {
  params: nothing(),
  input: z.strictObject({
    role: grantable,
    organizationId: id<'Organization'>(),
    ...period,
    person: z.union([z.strictObject({ memberId: id<'Membership'>() }), z.strictObject(invited)]),
  }),
  answer: Granted,
});

const InvitationRow = z
  .strictObject({
    line: z.int(),
    cells: z.array(z.string()),
    organizationName: z.string().nullable(),
    errors: z.array(z.string()),
  })
  .meta({ id: 'InvitationRow' });

export const previewInvitations = serve('previewInvitations', routes.previewInvitationsRoute, {
  params: nothing(),
  input: sentFile(),
  answer: z.strictObject({
    encoding: z.string(),
    headings: z.array(z.string()),
    rows: z.array(InvitationRow),
    wrong: z.int(),
  }),
});

export const commitInvitations = serve('commitInvitations', routes.commitInvitationsRoute, {
  params: nothing(),
  input: sentFile(),
  answer: z.strictObject({ invited: z.int() }),
});

const ofRole = z.strictObject({ roleId: id<'RoleGrant'>() });

export const resendInvitation = serve('resendInvitation', routes.resendInvitationRoute, {
  params: ofRole,
  input: nothing(),
  answer: nothing(),
});

export const endRole = serve('endRole', routes.endRoleRoute, {
  params: ofRole,
  input: z.strictObject({ reason: reason() }),
  answer: nothing(),
});

export const handOverRole = serve('handOverRole', routes.handOverRoleRoute, {
  params: ofRole,
  input: z.strictObject({
    reason: reason(),
    to: z.union([z.strictObject({ memberId: id<'Membership'>() }), z.strictObject(invited)]),
  }),
  answer: Granted,
});
