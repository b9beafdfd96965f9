import { z } from 'zod';
import { gatheringFormat } from './gathering-shapes.ts';
import * as routes from './needs.routes.ts';
import { bilingual, day, document, id, instant, nothing, serve } from './shapes.ts';

const MOST_NIGHTS = 14;
const MOST_CONTACTS = 2;

const ofTrainee = z.strictObject({ traineeId: id<'Trainee'>() });
const ofGathering = z.strictObject({ gatheringId: id<'Gathering'>() });
const exported = z.strictObject({ gatheringId: id<'Gathering'>(), format: z.enum(['xlsx', 'csv']) });
const line = (most: number) => z.string().trim().min(1).max(most);

/** Why travel is paid for; `none`: they pay themselves. */
const subsidy = () => z.enum(['none', 'student', 'no-income']);
const travel = {
  needsTravel: z.boolean(),
  lodgingNights: z.int().min(0).max(MOST_NIGHTS),
  /** The station or airport they start from. */
  travelsFrom: z.string().trim().max(100),
  subsidy: subsidy(),
  note: z.string().trim().max(400),
};
/** What the office said of the subsidy; null: nothing yet. */
const isConfirmed = z.boolean().nullable();
const insured = { name: line(100), bornOn: day(), address: line(300) };
const contact = { name: line(100), relation: line(50), phone: line(25) };
const Contact = z.strictObject(contact).meta({ id: 'EmergencyContact' });

const Need = z.strictObject({ ...travel, isConfirmed }).meta({ id: 'TravelNeed' });

export const viewMyNeeds = serve('viewMyNeeds', routes.viewMyNeedsRoute, {
  params: ofTrainee,
  input: nothing(),
  answer: z.strictObject({
    /** The events of the year that take place in a room. */
    gatherings: z.array(
      z.strictObject({
        id: id<'Gathering'>(),
        title: bilingual(),
        format: gatheringFormat(),
        startsOn: day(),
        endsOn: day(),
        place: z.string(),
        isOver: z.boolean(),
        /** Null: nothing said yet. */
        need: Need.nullable(),
      }),
    ),
    insurance: z.strictObject(insured).nullable(),
    contacts: z.array(Contact),
    /** From this day on all of it is erased. */
    erasedOn: day(),
    abilities: z.strictObject({ write: z.boolean() }),
  }),
});

export const keepTravelNeed = serve('keepTravelNeed', routes.keepTravelNeedRoute, {
  params: ofTrainee,
  input: z.strictObject({ gatheringId: id<'Gathering'>(), ...travel }).meta({ id: 'TravelNeedInput' }),
  answer: nothing(),
});

export const keepInsurance = serve('keepInsurance', routes.keepInsuranceRoute, {
  params: ofTrainee,
  input: z.strictObject(insured).meta({ id: 'InsuranceInput' }),
  answer: nothing(),
});

export const keepEmergencyContacts = serve('keepEmergencyContacts', routes.keepEmergencyContactsRoute, {
  params: ofTrainee,
  input: z
    .strictObject({ contacts: z.array(z.strictObject(contact)).max(MOST_CONTACTS) })
    .meta({ id: 'EmergencyContactsInput' }),
  answer: nothing(),
});

export const listTravelNeeds = serve('listTravelNeeds', routes.listTravelNeedsRoute, {
  params: ofGathering,
  input: nothing(),
  answer: z.strictObject({
    title: bilingual(),
    items: z.array(
      z
        .strictObject({
          traineeId: id<'Trainee'>(),
          name: z.string(),
          trackName: bilingual(),
          /** Null: nothing said yet. */
          need: Need.nullable(),
          isInsured: z.boolean(),
          hasContacts: z.boolean(),
          /** When they were last reminded for this event; null: never. */
          remindedAt: instant().nullable(),
        })
        .meta({ id: 'TravelNeedRow' }),
    ),
    totals: z.strictObject({
      people: z.int(),
      told: z.int(),
      travelling: z.int(),
      lodging: z.int(),
      nights: z.int(),
      subsidized: z.int(),
      insured: z.int(),
      /** Who has not told everything yet. */
      missing: z.int(),
    }),
  }),
});

export const settleSubsidy = serve('settleSubsidy', routes.settleSubsidyRoute, {
  params: z.strictObject({ gatheringId: id<'Gathering'>(), traineeId: id<'Trainee'>() }),
  input: z.strictObject({ subsidy: subsidy(), isConfirmed: z.boolean() }).meta({ id: 'SubsidyInput' }),
  answer: nothing(),
});

export const remindOfNeeds = serve('remindOfNeeds', routes.remindOfNeedsRoute, {
  params: ofGathering,
  input: nothing(),
  /** People; whoever was reminded within a day is left out. */
  answer: z.strictObject({ reminded: z.int() }),
});

export const exportTravelNeeds = serve('exportTravelNeeds', routes.exportTravelNeedsRoute, {
  params: exported,
  input: nothing(),
  answer: document(),
});

export const exportInsurance = serve('exportInsurance', routes.exportInsuranceRoute, {
  params: exported,
  input: nothing(),
  answer: document(),
});

export const lookUpEmergencyContacts = serve('lookUpEmergencyContacts', routes.lookUpEmergencyContactsRoute, {
  params: ofGathering,
  input: nothing(),
  answer: z.strictObject({
    items: z.array(
      z
        .strictObject({
          traineeId: id<'Trainee'>(),
          name: z.string(),
          trackName: bilingual(),
          contacts: z.array(Contact),
        })
        .meta({ id: 'EmergencyContactsRow' }),
    ),
    lookedUpAt: instant(),
  }),
});
