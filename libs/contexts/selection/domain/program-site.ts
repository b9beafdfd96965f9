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
  /** Whether the feed tells of it. */
  readonly hasNews?: boolean;
}

/** What another context tells in the feed of a program: a page of its own, for as long as it is public. */
export interface SiteEntry {
  /** Below the first page of the program. */
  readonly at: string;
  readonly title: InBoth;
  readonly summary: InBoth;
  readonly publishedAt: Date;
  readonly changedAt: Date;
  /** HTML, with whole addresses. */
  readonly content: (around: { readonly language: Language; readonly origin: string }) => string;
}

/** The feed tells of the pages of the office, and of what other contexts have news of. */
export const hasFeed = ({ pages, ways }: Pick<ProgramSite, 'pages' | 'ways'>): boolean =>
  pages.length > 0 || ways.some(({ hasNews }) => hasNews);

/** Where the site, or one of its pages, stands below the origin. */
export const pathOf = (language: Language, code: string, at?: string): string =>
  `/${language}/programs/${encodeURIComponent(code)}${at ? `/${at}` : ''}`;
