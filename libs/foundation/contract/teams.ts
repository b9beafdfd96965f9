import { z } from 'zod';
import { document, id, nothing, serve } from './shapes.ts';
import * as routes from './teams.routes.ts';

const ofSession = z.strictObject({ offeringSessionId: id<'OfferingSession'>() });
const MOST_PEOPLE = 400;
const LARGEST = 12;

const rules = {
  smallest: z.int().min(1).max(LARGEST),
  largest: z.int().min(1).max(LARGEST),
  /** Whoever applied in one application would like to be in one team. */
  companionsTogether: z.boolean(),
};
const experience = () => z.enum(['completed-before', 'pre-cyder', 'it-department', 'first-time']);
const wishKind = () => z.enum(['together', 'apart']);

const Member = z
  .strictObject({
    enrollmentId: id<'Enrollment'>(),
    learnerName: z.string(),
    kana: z.string().nullable(),
    organizationName: z.string(),
    /** A category of what is known; nobody is ranked. */
    experience: experience(),
    /** Null in no team. */
    placedBy: z.enum(['rule', 'hand', 'rebalancing']).nullable(),
    reasons: z.array(
      z.enum([
        'together-as-wished',
        'apart-as-wished',
        'alone-of-its-organization',
        'brings-experience',
        'beside-experience',
      ]),
    ),
    /** In this session: marked as there, marked absent, or not marked yet. */
    presence: z.enum(['there', 'absent', 'unmarked']),
  })
  .meta({ id: 'TeamMember' });

const Team = z
  .strictObject({
    id: id<'Team'>(),
    number: z.int(),
    isLocked: z.boolean(),
    members: z.array(Member),
    reasons: z.array(z.enum(['organizations-mixed', 'experience-mixed', 'wishes-kept'])),
    warnings: z.array(z.enum(['too-small', 'too-large', 'same-organization', 'nobody-experienced'])),
  })
  .meta({ id: 'Team' });

const NamedPlace = z
  .strictObject({ enrollmentId: id<'Enrollment'>(), learnerName: z.string() })
  .meta({ id: 'NamedPlace' });

const Wish = z
  .strictObject({
    /** Null for companions of one application: their wish goes with the rules. */
    id: id<'TeamWish'>().nullable(),
    kind: wishKind(),
    note: z.string(),
    /** Who asked. */
    organizationName: z.string().nullable(),
    people: z.array(NamedPlace),
    /** Null where the teams keep it. */
    unmetBecause: z
      .enum(['more-than-a-team', 'fewer-teams', 'contradicts-another-wish', 'team-locked', 'no-room', 'not-formed'])
      .nullable(),
  })
  .meta({ id: 'TeamWish' });

const Board = z
  .strictObject({
    offeringId: id<'Offering'>(),
    offeringName: z.string(),
    version: z.int(),
    rules: z.strictObject(rules),
    seed: z.string().nullable(),
    teams: z.array(Team),
    unplaced: z.array(Member),
    wishes: z.array(Wish),
    /** Teams with results are changed no more. */
    hasResults: z.boolean(),
    abilities: z.strictObject({ form: z.boolean(), print: z.boolean() }),
  })
  .meta({ id: 'TeamBoard' });

const BoardNow = z.strictObject({ version: z.int() }).meta({ id: 'TeamBoardNow' });
const version = z.int();

const Move = z.strictObject({ enrollmentId: id<'Enrollment'>(), teamId: id<'Team'>() }).meta({ id: 'TeamMoveInput' });
/** Whom the teams do without: those marked absent, or everybody who is not marked as there. */
const without = () => z.enum(['absent', 'unmarked']);

const WishInput = {
  kind: wishKind(),
  note: z.string().trim().max(400),
};

export const viewTeams = serve('viewTeams', routes.viewTeamsRoute, {
  params: ofSession,
  input: nothing(),
  answer: Board,
});

export const formTeams = serve('formTeams', routes.formTeamsRoute, {
  params: ofSession,
  /** Without a seed a new one is drawn; the same one forms the same teams of the same people. */
  input: z.strictObject({ version, ...rules, seed: z.string().max(40).optional() }).meta({ id: 'FormTeamsInput' }),
  answer: BoardNow,
});

export const moveToTeam = serve('moveToTeam', routes.moveToTeamRoute, {
  params: ofSession,
  input: z
    .strictObject({ version, enrollmentId: id<'Enrollment'>(), teamId: id<'Team'>().nullable() })
    .meta({ id: 'MoveToTeamInput' }),
  answer: BoardNow,
});

export const swapTeamMembers = serve('swapTeamMembers', routes.swapTeamMembersRoute, {
  params: ofSession,
  input: z
    .strictObject({ version, enrollmentId: id<'Enrollment'>(), otherEnrollmentId: id<'Enrollment'>() })
    .meta({ id: 'SwapTeamMembersInput' }),
  answer: BoardNow,
});

export const lockTeam = serve('lockTeam', routes.lockTeamRoute, {
  params: ofSession,
  input: z.strictObject({ version, teamId: id<'Team'>(), isLocked: z.boolean() }).meta({ id: 'LockTeamInput' }),
  answer: BoardNow,
});

export const previewRebalancing = serve('previewRebalancing', routes.previewRebalancingRoute, {
  params: ofSession,
  input: z.strictObject({ without: without() }),
  answer: z.strictObject({
    version,
    missing: z.array(
      z.strictObject({ enrollmentId: id<'Enrollment'>(), learnerName: z.string(), from: z.int().nullable() }),
    ),
    moves: z.array(
      z.strictObject({
        enrollmentId: id<'Enrollment'>(),
        learnerName: z.string(),
        teamId: id<'Team'>(),
        from: z.int().nullable(),
        to: z.int(),
      }),
    ),
  }),
});

export const rebalanceTeams = serve('rebalanceTeams', routes.rebalanceTeamsRoute, {
  params: ofSession,
  /** The moves that were shown: what has become of the morning since then is not done unseen. */
  input: z
    .strictObject({ version, without: without(), moves: z.array(Move).max(MOST_PEOPLE) })
    .meta({ id: 'RebalanceTeamsInput' }),
  answer: BoardNow,
});

export const makeTeamWish = serve('makeTeamWish', routes.makeTeamWishRoute, {
  params: ofSession,
  input: z
    .strictObject({ ...WishInput, enrollmentIds: z.array(id<'Enrollment'>()).min(1).max(LARGEST) })
    .meta({ id: 'TeamWishInput' }),
  answer: z.strictObject({ id: id<'TeamWish'>() }),
});

export const withdrawTeamWish = serve('withdrawTeamWish', routes.withdrawTeamWishRoute, {
  params: ofSession,
  input: z.strictObject({ wishId: id<'TeamWish'>() }).meta({ id: 'TeamWishWithdrawalInput' }),
  answer: nothing(),
});

export const wishForTeam = serve('wishForTeam', routes.wishForTeamRoute, {
  params: z.strictObject({ enrollmentId: id<'Enrollment'>() }),
  /** A coordinator's wish for their own people in one offering. */
  input: z
    .strictObject({
      ...WishInput,
      otherEnrollmentIds: z
        .array(id<'Enrollment'>())
        .min(1)
        .max(LARGEST - 1),
    })
    .meta({ id: 'OwnTeamWishInput' }),
  answer: z.strictObject({ id: id<'TeamWish'>() }),
});

/** What a coordinator has asked for their own people in one offering, and whom they could ask for. */
export const listOwnTeamWishes = serve('listOwnTeamWishes', routes.listOwnTeamWishesRoute, {
  params: z.strictObject({ offeringId: id<'Offering'>() }),
  input: nothing(),
  answer: z.strictObject({
    people: z.array(NamedPlace),
    wishes: z.array(
      z.strictObject({ id: id<'TeamWish'>(), kind: wishKind(), note: z.string(), people: z.array(NamedPlace) }),
    ),
  }),
});

export const withdrawOwnTeamWish = serve('withdrawOwnTeamWish', routes.withdrawOwnTeamWishRoute, {
  params: z.strictObject({ offeringId: id<'Offering'>() }),
  input: z.strictObject({ wishId: id<'TeamWish'>() }).meta({ id: 'OwnTeamWishWithdrawalInput' }),
  answer: nothing(),
});

export const printTeams = serve('printTeams', routes.printTeamsRoute, {
  params: z.strictObject({
    offeringSessionId: id<'OfferingSession'>(),
    paper: z.enum(['roster', 'name-cards', 'seating']),
  }),
  input: nothing(),
  answer: document(),
});
