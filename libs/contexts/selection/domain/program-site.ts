import type { Id } from '#kernel';
import type { InBoth, Language } from './languages.ts';
import type { PublicCohort } from './public-cohort.ts';
import type { PageKind } from './public-page.ts';

/** A page as anybody reads it. */
export interface SitePage {
  readonly id: Id<'PublicPage'>;
  readonly kind: PageKind;
  readonly title: InBoth;
  readonly summary: InBoth;
  /** Markdown. */
  readonly body: InBoth;
  readonly publishedAt: Date;
  readonly changedAt: Date;
}

/** A program with what it tells of itself, in the order of its menu. */
export interface ProgramSite {
  readonly code: string;
  readonly name: InBoth;
  /** Who runs it. */
  readonly host: string;
  readonly pages: readonly SitePage[];
  /** Its latest year that is no draft. */
  readonly cohort: PublicCohort | null;
}

/** Where the site, or one of its pages, stands below the origin. */
export const pathOf = (language: Language, code: string, kind?: PageKind | 'feed.atom'): string =>
  `/${language}/programs/${encodeURIComponent(code)}${kind ? `/${kind}` : ''}`;
