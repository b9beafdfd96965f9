// What concerns the audience of one results presentation.

import type { OrganizationId, PersonId } from '#kernel';
import type { AudienceForm } from './audience-form.ts';
import type { DayHeld } from './audience-held.ts';
import type { AudienceOpening, HeldAs } from './audience-opening.ts';
import type { AudienceState, FormTaken } from './audience-registration.ts';
import type { CohortId, PresentationId } from './ids.ts';
import type { InBoth } from './results-presentation.ts';

export interface AudiencePlace {
  readonly presentationId: PresentationId;
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
}

/** What the office opened, as it is kept. */
export interface OpeningKept extends AudiencePlace, AudienceOpening {
  readonly erasedAt: Date | null;
  readonly version: number;
}

/** A results presentation with all that concerns its audience. */
export interface AudienceKnown extends AudiencePlace {
  /** Of its program, in addresses. */
  readonly code: string;
  readonly isPublished: boolean;
  readonly title: InBoth;
  readonly format: HeldAs;
  readonly isCanceled: boolean;
  /** Name, room and address; empty online. */
  readonly place: string;
  /** How one gets there. */
  readonly access: string;
  /** In their order. */
  readonly days: readonly DayHeld[];
  /** Who receives its audience, as far as the asker may know them. */
  readonly servedBy: readonly PersonId[];
  readonly opening: OpeningKept | null;
}

/** What anybody who wants to register is shown. */
export interface AudienceOffered extends AudienceKnown {
  readonly opening: OpeningKept;
  readonly taken: Readonly<Record<AudienceForm, FormTaken>>;
}

/** What somebody who registered sees of it. */
export interface OwnAudience {
  readonly offered: AudienceOffered;
  readonly name: string;
  readonly state: AudienceState;
  readonly form: AudienceForm;
  /** Among those who wait, from 1. */
  readonly waitingPlace: number | null;
  readonly cameAt: Date | null;
  /** For the door; null without a place in the room. */
  readonly entrance: string | null;
  /** Null for whoever has no place online. */
  readonly watchLink: string | null;
  /** There is something to come to yet. */
  readonly isHeld: boolean;
}
