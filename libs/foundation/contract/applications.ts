import { z } from 'zod';
import {
  acceptOfferRoute,
  acceptOwnOfferRoute,
  applyForMembersRoute,
  applyForSeatsRoute,
  approveApplicationRoute,
  cancelOwnSeatRoute,
  cancelSeatsRoute,
  declineOfferRoute,
  declineOwnOfferRoute,
  listApplicationsRoute,
  listMyApplicationsRoute,
  rejectApplicationRoute,
  viewApplicationRoute,
} from './applications.routes.ts';
import { day, id, instant, listing, nothing, pageOf, serve } from './shapes.ts';

export const applicationStateNames = [
  'awaiting-approval',
  'waitlisted',
  'offered',
  'confirmed',
  'canceled',
  'rejected',
  'declined',
  'expired',
] as const;
const state = () => z.enum(applicationStateNames);
const stage = () => z.enum(['coordinator', 'office']);
const reason = () => z.string().trim().min(1).max(400);
const choices = () => z.array(id<'Offering'>()).min(1).max(3);

const Invited = z
  .strictObject({ name: z.string().trim().min(1).max(100), mail: z.email().max(254) })
  .meta({ id: 'Invited' });

/** Where a party is after a step. */
const PartyNow = z
  .strictObject({ id: id<'Application'>(), state: state(), offeringId: id<'Offering'>(), version: z.int() })
  .meta({ id: 'PartyNow' });
export const partyNowShape = () => PartyNow;

const offeringBrief = z
  .strictObject({
    id: id<'Offering'>(),
    name: z.string(),
    startsOn: day().nullable(),
    endsOn: day().nullable(),
    venueName: z.string().nullable(),
  })
  .meta({ id: 'OfferingBrief' });

const SeatView = z
  .strictObject({
    id: id<'Seat'>(),
    /** Null: nobody named yet, or (to companions) not theirs to see. */
    personId: id<'Person'>().nullable(),
    name: z.string().nullable(),
    isInvited: z.boolean(),
    isMine: z.boolean(),
    state: z.enum(['live', 'canceled', 'released']),
    enrollmentId: id<'Enrollment'>().nullable(),
  })
  .meta({ id: 'SeatView' });

const applicationRow = {
  id: id<'Application'>(),
  organizationId: id<'Organization'>(),
  organizationName: z.string(),
  appliedByName: z.string().nullable(),
  edition: z.strictObject({ id: id<'Edition'>(), nameJa: z.string(), nameEn: z.string() }),
  /** Whoever is named is asked whether they are students. */
  asksForStudents: z.boolean(),
  /** Where it holds seats; where it waits, its first choice. */
  offering: offeringBrief,
  choices: z.array(offeringBrief),
  state: state(),
  holdsSeats: z.boolean(),
  /** How many seats it is for. */
  size: z.int(),
  ticket: z.int(),
  /** Place in line for each choice it waits for, first is 1. */
  positions: z.array(z.strictObject({ offeringId: id<'Offering'>(), position: z.int() })),
  /** Of its choices, where the office may offer it free seats by hand now; empty for everybody else. */
  offerable: z.array(id<'Offering'>()),
  stages: z.array(stage()),
  approvals: z.array(z.strictObject({ stage: stage(), approvedAt: instant() })),
  nextStage: stage().nullable(),
  offeredUntil: instant().nullable(),
  namesDueAt: instant().nullable(),
  reservedByName: z.string().nullable(),
  seats: z.array(SeatView),
  version: z.int(),
  abilities: z.strictObject({
    accept: z.boolean(),
    decline: z.boolean(),
    cancel: z.boolean(),
    cancelOwn: z.boolean(),
    approve: z.boolean(),
    reject: z.boolean(),
    name: z.boolean(),
    offer: z.boolean(),
    transfer: z.boolean(),
  }),
};
const ApplicationView = z.strictObject(applicationRow).meta({ id: 'ApplicationView' });

const ofApplication = z.strictObject({ applicationId: id<'Application'>() });
const version = z.strictObject({ version: z.int() });

export const applyForSeats = serve('applyForSeats', applyForSeatsRoute, {
  params: nothing(),
  input: z.strictObject({
    /** Ranked: the first is the one wanted most. All of one edition. */
    choices: choices(),
    /** Companions of the same organization: by sign-in id, or by name and mail where they have no account yet. */
    companions: z.array(z.union([z.strictObject({ signInId: z.string().trim().min(1).max(100) }), Invited])).max(50),
    acceptsTerms: z.boolean(),
    /** Whether a student is among them; left out: nobody has said. */
    areStudents: z.boolean().optional(),
    organizationId: id<'Organization'>().optional(),
  }),
  answer: PartyNow,
});

export const listMyApplications = serve('listMyApplications', listMyApplicationsRoute, {
  params: nothing(),
  input: z.strictObject({ ...listing(['startsOn']), isOver: z.stringbool().optional() }),
  answer: z.strictObject(pageOf(ApplicationView)),
});

export const cancelOwnSeat = serve('cancelOwnSeat', cancelOwnSeatRoute, {
  params: ofApplication,
  input: z.strictObject({ reason: reason().optional(), version: z.int() }),
  answer: PartyNow,
});

export const acceptOwnOffer = serve('acceptOwnOffer', acceptOwnOfferRoute, {
  params: ofApplication,
  input: version,
  answer: PartyNow,
});

export const declineOwnOffer = serve('declineOwnOffer', declineOwnOfferRoute, {
  params: ofApplication,
  input: version,
  answer: PartyNow,
});

export const applyForMembers = serve('applyForMembers', applyForMembersRoute, {
  params: nothing(),
  input: z.strictObject({
    choices: choices(),
    personIds: z.array(id<'Person'>()).max(50),
    invited: z.array(Invited).max(50).default([]),
    acceptsTerms: z.boolean(),
    areStudents: z.boolean().optional(),
    /** For whom, where the office applies. */
    organizationId: id<'Organization'>().optional(),
  }),
  answer: PartyNow,
});

export const listApplications = serve('listApplications', listApplicationsRoute, {
  params: nothing(),
  input: z.strictObject({
    ...listing(['ticket', 'startsOn', 'state']),
    state: state().optional(),
    offeringId: id<'Offering'>().optional(),
    organizationId: id<'Organization'>().optional(),
    /** Only those whose next approval is the asker's to give. */
    toApprove: z.stringbool().optional(),
  }),
  answer: z.strictObject({
    ...pageOf(ApplicationView),
    counts: z.record(z.enum([...applicationStateNames, 'all']), z.int()),
  }),
});

export const viewApplication = serve('viewApplication', viewApplicationRoute, {
  params: ofApplication,
  input: nothing(),
  answer: ApplicationView,
});

export const cancelSeats = serve('cancelSeats', cancelSeatsRoute, {
  params: ofApplication,
  input: z.strictObject({
    /** Null: all of them. */
    seatIds: z.array(id<'Seat'>()).min(1).max(100).nullable(),
    reason: reason(),
    version: z.int(),
  }),
  answer: PartyNow,
});

export const acceptOffer = serve('acceptOffer', acceptOfferRoute, {
  params: ofApplication,
  input: version,
  answer: PartyNow,
});

export const declineOffer = serve('declineOffer', declineOfferRoute, {
  params: ofApplication,
  input: version,
  answer: PartyNow,
});

export const approveApplication = serve('approveApplication', approveApplicationRoute, {
  params: ofApplication,
  input: version,
  answer: PartyNow,
});

export const rejectApplication = serve('rejectApplication', rejectApplicationRoute, {
  params: ofApplication,
  input: z.strictObject({ reason: reason(), version: z.int() }),
  answer: PartyNow,
});
