// A program tells of itself in Japanese and English: a page goes public whole, in both languages, or not at all.
import type { Id } from '#kernel';
import { PageChangedMeanwhile, PublicPageLacksWords } from './page-errors.ts';
import type { PublicPageId } from './page-ids.ts';

/** What a program tells of itself, in the order of its menu. */
export const pageKinds = ['about', 'tracks', 'timetable', 'apply', 'questions'] as const;
export type PageKind = (typeof pageKinds)[number];

const fields = ['title', 'summary', 'body'] as const;
const languages = ['ja', 'en'] as const;

/** The body is Markdown. */
export interface PageWords {
  readonly titleJa: string;
  readonly titleEn: string;
  readonly summaryJa: string;
  readonly summaryEn: string;
  readonly bodyJa: string;
  readonly bodyEn: string;
}

/** A page as the office writes it; nobody else sees it. */
export interface PublicPage extends PageWords {
  readonly id: PublicPageId;
  readonly programId: Id<'Program'>;
  readonly kind: PageKind;
  /** Counts the corrections. */
  readonly version: number;
  readonly writtenAt: Date;
}

/** The same as anybody reads it: a copy of the words of one version. */
export interface PublishedPage extends PageWords {
  readonly pageId: PublicPageId;
  readonly programId: Id<'Program'>;
  readonly kind: PageKind;
  readonly version: number;
  /** When it first went public. */
  readonly publishedAt: Date;
  /** When these words did. */
  readonly changedAt: Date;
}

interface Words {
  readonly ja: string;
  readonly en: string;
}
export type PageInWords = Readonly<Record<(typeof fields)[number], Words>>;

/** The words of a page as it keeps them. */
export const wordsAsKept = ({ title, summary, body }: PageInWords): PageWords => ({
  titleJa: title.ja,
  titleEn: title.en,
  summaryJa: summary.ja,
  summaryEn: summary.en,
  bodyJa: body.ja,
  bodyEn: body.en,
});

const wordsOf = ({ titleJa, titleEn, summaryJa, summaryEn, bodyJa, bodyEn }: PageWords): PageInWords => ({
  title: { ja: titleJa, en: titleEn },
  summary: { ja: summaryJa, en: summaryEn },
  body: { ja: bodyJa, en: bodyEn },
});

/** The texts that a page still lacks, by field and language. */
export const missingWords = (page: PageWords) =>
  fields.flatMap((field) =>
    languages.filter((language) => !wordsOf(page)[field][language].trim()).map((language) => ({ field, language })),
  );

/** The page with other words. Refuses what was written on an older version. */
export function rewritten(
  page: PublicPage,
  words: PageWords,
  { version, at }: { version: number; at: Date },
): PublicPage {
  if (version !== page.version) throw new PageChangedMeanwhile();
  return { ...page, ...words, version: version + 1, writtenAt: at };
}

/** What goes public of a page now; `before` is what anybody read until now. Refuses a page that lacks words. */
export function published(page: PublicPage, before: PublishedPage | null, at: Date): PublishedPage {
  const missing = missingWords(page);
  if (missing.length) throw new PublicPageLacksWords(missing.length);
  const { id: pageId, programId, kind, version } = page;
  const words = wordsAsKept(wordsOf(page));
  return { ...words, pageId, programId, kind, version, publishedAt: before?.publishedAt ?? at, changedAt: at };
}
