import { z } from 'zod';
import { addOrganizationRoute, searchOrganizationsRoute } from './organizations.routes.ts';
import { day, id, serve } from './shapes.ts';

export const organizationTypes = [
  'prefecture',
  'municipality',
  'bureau',
  'office',
  'national-body',
  'independent-agency',
  'designated-corporation',
  'critical-infrastructure',
  'company',
  'school',
] as const;

export const localGovernmentKinds = [
  'prefecture',
  'special-ward',
  'designated-city',
  'city',
  'town',
  'village',
] as const;

const OrganizationFound = z
  .strictObject({
    id: id<'Organization'>(),
    code: z.string(),
    name: z.string(),
    /** With the prefecture, since 25 names stand in more than one. */
    fullName: z.string(),
    kana: z.string().nullable(),
    type: z.enum(organizationTypes),
    kind: z.enum(localGovernmentKinds).nullable(),
    /** The earlier organization or name that was looked for, where what is shown is its successor. */
    formerly: z.strictObject({ code: z.string(), name: z.string(), until: day() }).nullable(),
  })
  .meta({ id: 'OrganizationFound' });

export const searchOrganizations = serve('searchOrganizations', searchOrganizationsRoute, {
  params: z.strictObject({}),
  input: z.strictObject({
    q: z.string().trim().min(1).max(100),
    type: z.enum(organizationTypes).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  answer: z.strictObject({
    items: z.array(OrganizationFound),
    /** A typed code that lost its leading zero or its check digit, and what it was read as. */
    readAs: z.strictObject({ code: z.string(), lost: z.enum(['leading-zero', 'check-digit']) }).nullable(),
  }),
});

/** What the office registers itself; local governments, bureaus and the office come with the registry. */
const registrable = z.enum([
  'national-body',
  'independent-agency',
  'designated-corporation',
  'critical-infrastructure',
  'company',
  'school',
]);

export const addOrganization = serve('addOrganization', addOrganizationRoute, {
  params: z.strictObject({}),
  input: z
    .strictObject({
      type: registrable,
      /** Begins with a letter, so that it is never taken for the code of a local government. */
      code: z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
        .max(40),
      name: z.string().trim().min(1).max(120),
      kana: z.string().trim().max(200).nullable().default(null),
    })
    .meta({ id: 'OrganizationInput' }),
  answer: z.strictObject({ id: id<'Organization'>() }),
});
