import { eventKind, type Happening, type Id, type OrganizationId } from '#kernel';
import type { Cohort } from './cohort.ts';
import type { CohortId, TrackId } from './ids.ts';
import type { PublicPageId } from './page-ids.ts';
import type { PageKind, PublicPage } from './public-page.ts';

interface Told {
  readonly programId: Id<'Program'>;
  readonly publicPageId: PublicPageId;
  readonly kind: PageKind;
  readonly version: number;
}

/** The office wrote or rewrote a page; what anybody reads is as before. */
export const publicPageWritten = eventKind<Told>('public-page-written');

/** From now on anybody reads these words. */
export const publicPagePublished = eventKind<Told>('public-page-published');

/** From now on nobody reads it. */
export const publicPageWithdrawn = eventKind<Told>('public-page-withdrawn');

interface Introduced {
  readonly programId: Id<'Program'>;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
}

/** Other people than before, or other words of theirs, stand on a track's page. */
export const trainersIntroduced = eventKind<Introduced>('trainers-introduced');

export const introducedTrainers = ({ id, programId, organizationId }: Cohort, trackId: TrackId) => ({
  kind: trainersIntroduced,
  organizationId,
  facts: { programId: programId as Id<'Program'>, cohortId: id, trackId },
});

type Kind = typeof publicPageWritten;

/** `runBy` runs the program: its history tells of the page. */
export const toldOfPage = (kind: Kind, page: PublicPage, runBy: OrganizationId): Happening<Told> => ({
  kind,
  organizationId: runBy,
  facts: { programId: page.programId, publicPageId: page.id, kind: page.kind, version: page.version },
});
