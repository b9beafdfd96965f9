import { z } from 'zod';
import { partyNowShape } from './applications.ts';
import {
  type EligibilityRuleCode,
  eligibilityRules,
  type TransferConsequenceCode,
  transferConsequences,
} from './eligibility-rules.ts';
import {
  diagnosePersonRoute,
  giveBackReservationRoute,
  listEditionSeatsRoute,
  listReservationsRoute,
  nameSeatsRoute,
  offerByHandRoute,
  previewOwnTransferRoute,
  previewTransferRoute,
  reserveSeatsRoute,
  showInterestRoute,
  swapPersonRoute,
  transferOwnPartyRoute,
  transferPartyRoute,
  viewOwnEligibilityRoute,
  withdrawInterestRoute,
} from './seats.routes.ts';
import { bilingual, day, id, instant, nothing, serve } from './shapes.ts';

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as [Key, ...Key[]];
const reason = () => z.string().trim().min(1).max(400);
const ofOffering = z.strictObject({ offeringId: id<'Offering'>() });
const ofApplication = z.strictObject({ applicationId: id<'Application'>() });
const choices = () => z.array(id<'Offering'>()).min(1).max(3);
const forOrganization = z.strictObject({ organizationId: id<'Organization'>().optional() });

const SeatFigures = z
  .strictObject({
    offeringId: id<'Offering'>(),
    seats: z.int(),
    held: z.int(),
    /** Seats that those in line ask for. */
    waiting: z.int(),
    mark: z.enum(['○', '△', '×']),
  })
  .meta({ id: 'SeatFigures' });

const Eligibility = z
  .strictObject({
    mayApply: z.boolean(),
    rules: z.array(
      z.strictObject({
        code: z.enum(keysOf<EligibilityRuleCode>(eligibilityRules)),
        holds: z.enum(['yes', 'no', 'warns']),
        rule: bilingual(),
        /** What to do; null where the rule holds. */
        learner: bilingual().nullable(),
        /** The same for staff, in a diagnosis alone. */
        staff: bilingual().nullable(),
      }),
    ),
  })
  .meta({ id: 'Eligibility' });

const TransferPreview = z
  .strictObject({
    /** Why it cannot be; null where it can. */
    refusal: z.strictObject({ code: z.string(), sentence: bilingual() }).nullable(),
    consequences: z.array(
      z.strictObject({ code: z.enum(keysOf<TransferConsequenceCode>(transferConsequences)), sentence: bilingual() }),
    ),
  })
  .meta({ id: 'TransferPreview' });

const TransferInput = z
  .strictObject({ offeringId: id<'Offering'>(), reason: reason().optional(), version: z.int() })
  .meta({ id: 'TransferInput' });

export const listEditionSeats = serve('listEditionSeats', listEditionSeatsRoute, {
  params: z.strictObject({ editionId: id<'Edition'>() }),
  input: nothing(),
  answer: z.strictObject({ items: z.array(SeatFigures) }),
});

export const viewOwnEligibility = serve('viewOwnEligibility', viewOwnEligibilityRoute, {
  params: ofOffering,
  input: forOrganization,
  answer: Eligibility,
});

export const diagnosePerson = serve('diagnosePerson', diagnosePersonRoute, {
  params: z.strictObject({ offeringId: id<'Offering'>(), personId: id<'Person'>() }),
  input: forOrganization,
  answer: Eligibility,
});

const interest = z.strictObject({ isInterested: z.boolean() });

export const showInterest = serve('showInterest', showInterestRoute, {
  params: ofOffering,
  input: nothing(),
  answer: interest,
});

export const withdrawInterest = serve('withdrawInterest', withdrawInterestRoute, {
  params: ofOffering,
  input: nothing(),
  answer: interest,
});

export const reserveSeats = serve('reserveSeats', reserveSeatsRoute, {
  params: nothing(),
  input: z.strictObject({
    choices: choices(),
    seats: z.int().min(1).max(50),
    acceptsTerms: z.boolean(),
    /** For which municipality, where a prefecture reserves. */
    organizationId: id<'Organization'>().optional(),
  }),
  answer: partyNowShape(),
});

export const listReservations = serve('listReservations', listReservationsRoute, {
  params: nothing(),
  input: nothing(),
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        id: id<'Application'>(),
        organizationId: id<'Organization'>(),
        organizationName: z.string(),
        offeringId: id<'Offering'>(),
        offeringName: z.string(),
        startsOn: day().nullable(),
        state: z.string(),
        seats: z.int(),
        /** How many of them have a name; not whose. */
        named: z.int(),
        namesDueAt: instant().nullable(),
        version: z.int(),
      }),
    ),
  }),
});

export const giveBackReservation = serve('giveBackReservation', giveBackReservationRoute, {
  params: ofApplication,
  input: z.strictObject({ reason: reason(), version: z.int() }),
  answer: partyNowShape(),
});

export const nameSeats = serve('nameSeats', nameSeatsRoute, {
  params: ofApplication,
  input: z.strictObject({
    names: z
      .array(
        z.union([
          z.strictObject({ seatId: id<'Seat'>(), personId: id<'Person'>() }),
          z.strictObject({ seatId: id<'Seat'>(), name: z.string().trim().min(1).max(100), mail: z.email().max(254) }),
        ]),
      )
      .min(1)
      .max(50),
    areStudents: z.boolean().optional(),
    version: z.int(),
  }),
  answer: partyNowShape(),
});

export const swapPerson = serve('swapPerson', swapPersonRoute, {
  params: ofApplication,
  input: z.strictObject({
    seatId: id<'Seat'>(),
    personId: id<'Person'>(),
    areStudents: z.boolean().optional(),
    reason: reason(),
    version: z.int(),
  }),
  answer: partyNowShape(),
});

export const previewTransfer = serve('previewTransfer', previewTransferRoute, {
  params: ofApplication,
  input: ofOffering,
  answer: TransferPreview,
});

export const transferParty = serve('transferParty', transferPartyRoute, {
  params: ofApplication,
  input: TransferInput,
  answer: partyNowShape(),
});

export const previewOwnTransfer = serve('previewOwnTransfer', previewOwnTransferRoute, {
  params: ofApplication,
  input: ofOffering,
  answer: TransferPreview,
});

export const transferOwnParty = serve('transferOwnParty', transferOwnPartyRoute, {
  params: ofApplication,
  input: TransferInput,
  answer: partyNowShape(),
});

export const offerByHand = serve('offerByHand', offerByHandRoute, {
  params: ofApplication,
  input: z.strictObject({ offeringId: id<'Offering'>(), version: z.int() }),
  answer: partyNowShape(),
});
