import { z } from 'zod';
import * as routes from './graduates.routes.ts';
import { bilingual, day, document, id, instant, listing, nothing, pageOf, serve } from './shapes.ts';

const LONGEST_REGION = 60;
const LONGEST_WORDS = 1000;

const ofTrainee = z.strictObject({ traineeId: id<'Trainee'>() });
const ofInvitation = z.strictObject({ invitationId: id<'AssistantInvitation'>() });
const contact = () => z.enum(['assistant', 'events', 'surveys']);
const invitationState = () => z.enum(['asked', 'accepted', 'declined', 'withdrawn']);

const Invitation = z
  .strictObject({
    invitationId: id<'AssistantInvitation'>(),
    programName: bilingual(),
    fiscalYear: z.int(),
    track: bilingual(),
    words: z.string(),
    /** The last day of the year to assist. */
    until: day(),
    state: invitationState(),
    invitedAt: instant(),
    answeredAt: instant().nullable(),
  })
  .meta({ id: 'AssistantInvitation' });

const entry = {
  /** A prefecture or a country, in their own words. */
  region: z.string().trim().max(LONGEST_REGION),
  /** What they may be asked for. */
  contactFor: z.array(contact()).max(3),
};

const GraduateRow = z
  .strictObject({
    id: id<'Trainee'>(),
    name: z.string(),
    mail: z.string().nullable(),
    programName: bilingual(),
    fiscalYear: z.int(),
    track: bilingual(),
    isOutstanding: z.boolean(),
    ...entry,
    givenAt: instant(),
    invitations: z.array(Invitation),
  })
  .meta({ id: 'GraduateRow' });

const sought = { cohortId: id<'Cohort'>().optional(), contactFor: contact().optional() };

export const listGraduates = serve('listGraduates', routes.listGraduatesRoute, {
  params: nothing(),
  input: z.strictObject({ ...listing(['fiscalYear', 'name', 'region']), ...sought }),
  answer: z.strictObject(pageOf(GraduateRow)),
});

export const downloadGraduates = serve('downloadGraduates', routes.downloadGraduatesRoute, {
  params: nothing(),
  input: z.strictObject({
    format: z.enum(['xlsx', 'csv']).default('xlsx'),
    q: z.string().trim().max(100).optional(),
    ...sought,
  }),
  answer: document(),
});

export const inviteAssistant = serve('inviteAssistant', routes.inviteAssistantRoute, {
  params: ofTrainee,
  input: z
    .strictObject({ trackId: id<'Track'>(), words: z.string().trim().max(LONGEST_WORDS) })
    .meta({ id: 'InvitingAssistant' }),
  answer: ofInvitation,
});

export const withdrawInvitation = serve('withdrawInvitation', routes.withdrawInvitationRoute, {
  params: ofInvitation,
  input: nothing(),
  answer: z.strictObject({ state: invitationState() }),
});

export const viewMyRegister = serve('viewMyRegister', routes.viewMyRegisterRoute, {
  params: ofTrainee,
  input: nothing(),
  answer: z
    .strictObject({
      traineeId: id<'Trainee'>(),
      /** Whether they may be in it: they were told that they completed. */
      isGraduate: z.boolean(),
      entry: z.strictObject(entry).nullable(),
      invitations: z.array(Invitation),
    })
    .meta({ id: 'MyRegister' }),
});

export const enterRegister = serve('enterRegister', routes.enterRegisterRoute, {
  params: ofTrainee,
  input: z.strictObject(entry).meta({ id: 'RegisterEntry' }),
  answer: z.strictObject({ isIn: z.boolean() }),
});

export const leaveRegister = serve('leaveRegister', routes.leaveRegisterRoute, {
  params: ofTrainee,
  input: nothing(),
  answer: z.strictObject({ isIn: z.boolean() }),
});

export const answerInvitation = serve('answerInvitation', routes.answerInvitationRoute, {
  params: ofInvitation,
  input: z.strictObject({ accepts: z.boolean() }),
  answer: z.strictObject({ state: invitationState() }),
});
