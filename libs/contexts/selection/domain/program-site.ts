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
  /** What else of it is public, beside the pages of the office. */
  readonly ways: readonly SiteWay[];
}

/** An entry of the menu that leads to what another context shows anybody of the program. */
export interface SiteWay {
  /** Below the first page of the program. */
  readonly at: string;
  readonly name: InBoth;
}

/** Where the site, or one of its pages, stands below the origin. */
export const pathOf = (language: Language, code: string, at?: string): string =>
  `/${language}/programs/${encodeURIComponent(code)}${at ? `/${at}` : ''}`;
