import type { Id, OrganizationId, PersonId } from '#kernel';

export type TeamId = Id<'Team'>;
export type TeamWishId = Id<'TeamWish'>;
type EnrollmentId = Id<'Enrollment'>;

/** What is known of somebody's experience, as a category: nobody is ranked. */
export type Experience = 'completed-before' | 'pre-cyder' | 'it-department' | 'first-time';

/** How the teams of an offering are formed. */
export interface TeamRules {
  readonly smallest: number;
  readonly largest: number;
  /** Whoever applied in one application would like to be in one team. */
  readonly companionsTogether: boolean;
}

/** Somebody with a confirmed place, as far as forming teams looks at them. */
export interface Candidate {
  readonly enrollmentId: EnrollmentId;
  readonly organizationId: OrganizationId;
  readonly learnerId: PersonId;
  readonly experience: Experience;
  /** The application they came with; null for whoever was registered without one. */
  readonly applicationId: string | null;
}

export interface Wish {
  readonly id: string;
  readonly kind: 'together' | 'apart';
  readonly enrollmentIds: readonly EnrollmentId[];
}

/** People of one application as a wish of theirs, where the rules grant it. */
export function wishesOfCompanions(people: readonly Candidate[], { companionsTogether }: TeamRules): Wish[] {
  if (!companionsTogether) return [];
  const parties = Map.groupBy(people, ({ applicationId }) => applicationId);
  return [...parties].flatMap(([applicationId, party]) =>
    applicationId === null || party.length < 2
      ? []
      : [{ id: applicationId, kind: 'together' as const, enrollmentIds: party.map((one) => one.enrollmentId) }],
  );
}

/** Without those that no team could keep, so that they stand in nobody's way. */
export const wishesThatFit = (wishes: readonly Wish[], { largest }: Pick<TeamRules, 'largest'>): Wish[] =>
  wishes.filter(({ kind, enrollmentIds }) => kind === 'apart' || enrollmentIds.length <= largest);
