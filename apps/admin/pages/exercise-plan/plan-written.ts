import type { planSeatedOfferingRoute, viewSeatedOfferingRoute } from '#contract/routes';
import type { AnswerFrom, SentTo } from '#web/api-client';
import { momentAsked, momentWritten } from '../../parts/MomentLine.tsx';

export type Exercise = AnswerFrom<typeof viewSeatedOfferingRoute>;
type Sent = SentTo<typeof planSeatedOfferingRoute>;
export type Mode = Sent['mode'];
export type ApplicantType = NonNullable<Sent['organizationTypes']>[number];
export type Stage = NonNullable<Sent['approvalStages']>[number];
export type Fairness = NonNullable<Sent['fairness']>;

/** What the form of an exercise's offering holds. */
export interface PlanWritten {
  readonly editionId: string;
  readonly name: string;
  readonly mode: Mode;
  /** Empty for none. */
  readonly venueId: string;
  readonly seats: string;
  readonly minimumParticipants: string;
  /** Empty for none. */
  readonly trancheId: string;
  /** A day and a time in Japan, or empty. */
  readonly opensAt: string;
  readonly deadlineWorkingDays: string;
  readonly offerWorkingDays: string;
  readonly quietWorkingDays: string;
  readonly fairness: Fairness;
  readonly approvalStages: readonly Stage[];
  /** None: whoever the course takes. */
  readonly organizationTypes: readonly ApplicantType[];
  /** Empty for any number. */
  readonly organizationLimit: string;
  readonly termsJa: string;
  readonly termsEn: string;
  readonly bringJa: string;
  readonly bringEn: string;
}

export type ChangePlan = (changed: Partial<PlanWritten>) => void;

export const blankPlan: PlanWritten = {
  editionId: '',
  name: '',
  mode: 'venue',
  venueId: '',
  seats: '30',
  minimumParticipants: '8',
  trancheId: '',
  opensAt: '',
  deadlineWorkingDays: '5',
  offerWorkingDays: '3',
  quietWorkingDays: '3',
  fairness: 'in-turn',
  approvalStages: [],
  organizationTypes: [],
  organizationLimit: '',
  termsJa: '',
  termsEn: '',
  bringJa: '',
  bringEn: '',
};

/** The plan as the server takes it. */
export const planAsked = (written: PlanWritten) => ({
  mode: written.mode,
  venueId: written.mode === 'online' ? null : written.venueId || null,
  seats: Number(written.seats),
  minimumParticipants: Number(written.minimumParticipants),
  trancheId: written.trancheId || null,
  applicationOpensAt: momentAsked(written.opensAt),
  deadlineWorkingDays: Number(written.deadlineWorkingDays),
  offerWorkingDays: Number(written.offerWorkingDays),
  quietWorkingDays: Number(written.quietWorkingDays),
  fairness: written.fairness,
  approvalStages: [...written.approvalStages],
  organizationTypes: written.organizationTypes.length ? [...written.organizationTypes] : null,
  organizationLimit: written.organizationLimit ? Number(written.organizationLimit) : null,
  terms: { ja: written.termsJa, en: written.termsEn },
  bring: { ja: written.bringJa, en: written.bringEn },
});

export const planWritten = (exercise: Exercise): PlanWritten => ({
  editionId: exercise.edition.id,
  name: exercise.name,
  mode: exercise.mode,
  venueId: exercise.venue?.id ?? '',
  seats: String(exercise.seats),
  minimumParticipants: String(exercise.minimumParticipants),
  trancheId: exercise.tranche?.id ?? '',
  opensAt: momentWritten(exercise.ownOpensAt),
  deadlineWorkingDays: String(exercise.deadlineWorkingDays),
  offerWorkingDays: String(exercise.offerWorkingDays),
  quietWorkingDays: String(exercise.quietWorkingDays),
  fairness: exercise.fairness,
  approvalStages: exercise.approvalStages,
  organizationTypes: exercise.organizationTypes ?? [],
  organizationLimit: exercise.organizationLimit === null ? '' : String(exercise.organizationLimit),
  termsJa: exercise.terms.ja,
  termsEn: exercise.terms.en,
  bringJa: exercise.bring.ja,
  bringEn: exercise.bring.en,
});
