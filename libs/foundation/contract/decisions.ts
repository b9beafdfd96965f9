import { z } from 'zod';
import { CohortOffering } from './cohort-shapes.ts';
import * as routes from './decisions.routes.ts';
import { resultState } from './own-results.ts';
import { ReviewCriterion, reviewPhase, Standing } from './reviewing.ts';
import { bilingual, fiscalYear, id, instant, moment, nothing, serve } from './shapes.ts';

const LONGEST_REASON = 1000;
const MOST_DECISIONS = 500;
const MOST_DAYS = 60;

const ofCohort = z.strictObject({ cohortId: id<'Cohort'>() });
const ofTrack = z.strictObject({ trackId: id<'Track'>() });
const ofApplication = z.strictObject({ cohortApplicationId: id<'CohortApplication'>() });
const applicationId = id<'CohortApplication'>();
const reason = z.string().trim().min(1).max(LONGEST_REASON);
const version = z.int();

const Outcome = z.enum(['accepted', 'reserve', 'rejected']).meta({ id: 'DecisionOutcome' });

export const listCohortOfferings = serve('listCohortOfferings', routes.listCohortOfferingsRoute, {
  params: ofCohort,
  input: nothing(),
  answer: z.strictObject({ items: z.array(CohortOffering) }),
});

export const chooseCohortOffering = serve('chooseCohortOffering', routes.chooseCohortOfferingRoute, {
  params: ofCohort,
  input: z.strictObject({ offeringId: id<'Offering'>(), version }).meta({ id: 'CohortOfferingChoice' }),
  answer: z.strictObject({ version }),
});

const Decision = z
  .strictObject({
    /** Null: undecided again. */
    outcome: Outcome.nullable(),
    /** From 1, without gaps; null unless in reserve. */
    reserveRank: z.int().nullable(),
    reason: z.string(),
    decidedBy: z.string(),
    decidedAt: instant(),
    version,
  })
  .meta({ id: 'Decision' });

const Proposal = z
  .strictObject({ proposedBy: z.string(), outcome: Outcome, reason: z.string(), proposedAt: instant() })
  .meta({ id: 'DecisionProposal' });

const Applicant = z
  .strictObject({
    personId: id<'Person'>(),
    name: z.string(),
    kana: z.string(),
    school: z.string(),
    region: z.string(),
    /** Of a guardian, for who is under 18 on 1 April of the year. */
    consent: z.enum(['not-needed', 'pending', 'given']),
    /** Other tracks they applied to, and what is decided there. */
    elsewhere: z.array(z.strictObject({ trackId: id<'Track'>(), trackName: bilingual(), outcome: Outcome.nullable() })),
  })
  .meta({ id: 'DecisionApplicant' });

const Result = z
  .strictObject({ state: resultState, movedUpAt: instant().nullable(), answerBy: instant().nullable() })
  .meta({ id: 'ApplicationResult' });

const BoardLine = z
  .strictObject({
    /** The figures of its reviews, as the track's figures have them. */
    standing: Standing,
    /** Null for course masters. */
    applicant: Applicant.nullable(),
    /** Null where nothing was ever decided; for course masters until the results are out. */
    decision: Decision.nullable(),
    proposals: z.array(Proposal),
    /** Null until the results are made ready to be published. */
    result: Result.nullable(),
    /** Accepted here and in another track. */
    isWantedTwice: z.boolean(),
  })
  .meta({ id: 'DecisionBoardLine' });

const Counts = { accepted: z.int(), reserve: z.int(), rejected: z.int(), undecided: z.int() };

export const viewDecisionBoard = serve('viewDecisionBoard', routes.viewDecisionBoardRoute, {
  params: ofTrack,
  input: z.strictObject({ by: z.enum(['mean', 'median']).default('mean') }),
  answer: z
    .strictObject({
      trackId: id<'Track'>(),
      trackName: bilingual(),
      cohortId: id<'Cohort'>(),
      places: z.int(),
      /** Published from the instant of publication on. */
      phase: reviewPhase,
      by: z.enum(['mean', 'median']),
      criteria: z.array(ReviewCriterion),
      isFrozen: z.boolean(),
      /** Of what is decided; null for course masters until the results are out. */
      counts: z.strictObject(Counts).nullable(),
      /** The best first, as in the figures. */
      lines: z.array(BoardLine),
      abilities: z.strictObject({ decide: z.boolean(), propose: z.boolean() }),
    })
    .meta({ id: 'DecisionBoard' }),
});

const TrackDecisions = z
  .strictObject({
    trackId: id<'Track'>(),
    name: bilingual(),
    places: z.int(),
    submitted: z.int(),
    ...Counts,
    /** Of the places that were offered. */
    offered: z.int(),
    taken: z.int(),
    declined: z.int(),
    lapsed: z.int(),
    givenUp: z.int(),
    movedUp: z.int(),
  })
  .meta({ id: 'TrackDecisions' });

const Named = z.strictObject({ personId: id<'Person'>(), name: z.string() });

export const viewCohortDecisions = serve('viewCohortDecisions', routes.viewCohortDecisionsRoute, {
  params: ofCohort,
  input: nothing(),
  answer: z
    .strictObject({
      cohortId: id<'Cohort'>(),
      programName: bilingual(),
      fiscalYear: fiscalYear(),
      phase: reviewPhase,
      version,
      offering: CohortOffering.nullable(),
      frozenAt: instant().nullable(),
      /** The instant of publication, to come or past. */
      publishAt: instant().nullable(),
      isOut: z.boolean(),
      answersCloseAt: instant(),
      /** So many days whoever moves up from the reserve has to answer, and no less than everybody. */
      reserveAnswerDays: z.int(),
      tracks: z.array(TrackDecisions),
      /** Accepted in two tracks or more. */
      wantedTwice: z.array(Named.extend({ tracks: z.array(bilingual()) }).meta({ id: 'PersonWantedTwice' })),
      /** Accepted minors whose guardian has not agreed. */
      withoutConsent: z.array(Named.meta({ id: 'PersonWithoutConsent' })),
      abilities: z.strictObject({ freeze: z.boolean(), unfreeze: z.boolean(), publish: z.boolean() }),
    })
    .meta({ id: 'CohortDecisions' }),
});

export const listDecisionChanges = serve('listDecisionChanges', routes.listDecisionChangesRoute, {
  params: ofApplication,
  input: nothing(),
  answer: z.strictObject({
    /** The latest first. */
    items: z.array(
      z
        .strictObject({
          outcome: Outcome.nullable(),
          reserveRank: z.int().nullable(),
          reason: z.string(),
          changedBy: z.string(),
          changedAt: instant(),
        })
        .meta({ id: 'DecisionChange' }),
    ),
  }),
});

export const decideApplications = serve('decideApplications', routes.decideApplicationsRoute, {
  params: ofTrack,
  input: z
    .strictObject({
      /** In this order they come to the end of the reserve. Version 0 where nothing was ever decided. */
      applications: z.array(z.strictObject({ applicationId, version })).min(1).max(MOST_DECISIONS),
      outcome: z.enum(['accepted', 'reserve', 'rejected', 'undecided']),
      reason,
    })
    .meta({ id: 'DecisionsInput' }),
  answer: z.strictObject({ decided: z.int(), ...Counts }),
});

export const orderReserve = serve('orderReserve', routes.orderReserveRoute, {
  params: ofTrack,
  /** All of the reserve, first to last. */
  input: z.strictObject({ order: z.array(applicationId).max(MOST_DECISIONS), reason }).meta({ id: 'ReserveOrder' }),
  answer: z.strictObject({ moved: z.int() }),
});

export const proposeDecision = serve('proposeDecision', routes.proposeDecisionRoute, {
  params: ofTrack,
  input: z.strictObject({ applicationId, outcome: Outcome, reason }).meta({ id: 'ProposalInput' }),
  answer: nothing(),
});

const frozen = z.strictObject({ frozenAt: instant().nullable(), version });

export const freezeDecisions = serve('freezeDecisions', routes.freezeDecisionsRoute, {
  params: ofCohort,
  input: z.strictObject({ version }).meta({ id: 'FreezeInput' }),
  answer: frozen,
});

export const unfreezeDecisions = serve('unfreezeDecisions', routes.unfreezeDecisionsRoute, {
  params: ofCohort,
  input: z.strictObject({ reason, version }).meta({ id: 'ThawInput' }),
  answer: frozen,
});

export const publishResults = serve('publishResults', routes.publishResultsRoute, {
  params: ofCohort,
  input: z
    .strictObject({
      /** Null: now. */
      publishAt: moment().nullable(),
      reserveAnswerDays: z.int().min(1).max(MOST_DAYS),
      reason,
      version,
    })
    .meta({ id: 'PublicationInput' }),
  answer: z.strictObject({ publishAt: instant(), isOut: z.boolean(), phase: reviewPhase, version }),
});
