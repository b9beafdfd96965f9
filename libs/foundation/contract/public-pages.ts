import { z } from 'zod';
import {
  listPublicPagesRoute,
  previewPublicPageRoute,
  programFeedInEnglishRoute,
  programFeedInJapaneseRoute,
  programInEnglishRoute,
  programInJapaneseRoute,
  programPageInEnglishRoute,
  programPageInJapaneseRoute,
  programStylesRoute,
  publishPublicPageRoute,
  viewPublicPageRoute,
  withdrawPublicPageRoute,
  writePublicPageRoute,
} from './public-pages.routes.ts';
import { bilingual, document, id, instant, nothing, serve } from './shapes.ts';

const LONGEST_TITLE = 80;
const LONGEST_SUMMARY = 200;
const LONGEST_BODY = 20_000;
const words = (longest: number) =>
  z.strictObject({ ja: z.string().trim().max(longest), en: z.string().trim().max(longest) });

const pageKind = () => z.enum(['about', 'tracks', 'timetable', 'apply', 'questions']);
const language = () => z.enum(['ja', 'en']);
const ofProgram = z.strictObject({ programId: id<'Program'>() });
const ofPage = z.strictObject({ programId: id<'Program'>(), pageKind: pageKind() });
const PageNow = z.strictObject({ version: z.int() }).meta({ id: 'PublicPageNow' });

const pageRow = {
  kind: pageKind(),
  title: bilingual(),
  /** `changed`: rewritten since it was published, so that anybody still reads the older words. */
  state: z.enum(['not-written', 'not-public', 'public', 'changed']),
  /** 0 while nothing is written. */
  version: z.int(),
  writtenAt: instant().nullable(),
  publishedAt: instant().nullable(),
  changedAt: instant().nullable(),
};

const MissingText = z
  .strictObject({
    about: z.enum(['program', 'page']),
    id: z.string(),
    /** How the office finds it: its name in the language that there is, else the kind of page. */
    name: z.string(),
    field: z.enum(['name', 'title', 'summary', 'body']),
    language: language(),
  })
  .meta({ id: 'MissingText' });

export const listPublicPages = serve('listPublicPages', listPublicPagesRoute, {
  params: ofProgram,
  input: nothing(),
  answer: z.strictObject({
    program: z.strictObject({ id: id<'Program'>(), code: z.string(), name: bilingual() }),
    /** Where anybody reads them. */
    addresses: bilingual(),
    /** One of each kind, whether it is written or not. */
    items: z.array(z.strictObject(pageRow).meta({ id: 'PublicPageRow' })),
    /** Texts that lack one language or both. */
    missing: z.array(MissingText),
  }),
});

export const viewPublicPage = serve('viewPublicPage', viewPublicPageRoute, {
  params: ofPage,
  input: nothing(),
  answer: z
    .strictObject({
      ...pageRow,
      program: z.strictObject({ id: id<'Program'>(), code: z.string(), name: bilingual() }),
      addresses: bilingual(),
      summary: bilingual(),
      /** Markdown. */
      body: bilingual(),
      /** The same as it will look. */
      html: bilingual(),
    })
    .meta({ id: 'PublicPage' }),
});

export const writePublicPage = serve('writePublicPage', writePublicPageRoute, {
  params: ofPage,
  input: z
    .strictObject({
      title: words(LONGEST_TITLE),
      summary: words(LONGEST_SUMMARY),
      body: words(LONGEST_BODY),
      /** 0 for a page that is not written yet. */
      version: z.int().min(0),
    })
    .meta({ id: 'PublicPageInput' }),
  answer: PageNow,
});

export const publishPublicPage = serve('publishPublicPage', publishPublicPageRoute, {
  params: ofPage,
  input: z.strictObject({ version: z.int() }),
  answer: PageNow,
});

export const withdrawPublicPage = serve('withdrawPublicPage', withdrawPublicPageRoute, {
  params: ofPage,
  input: nothing(),
  answer: PageNow,
});

export const previewPublicPage = serve('previewPublicPage', previewPublicPageRoute, {
  params: ofPage,
  input: z.strictObject({ language: language().default('ja') }),
  answer: document(),
});

export const programStyles = serve('programStyles', programStylesRoute, {
  params: nothing(),
  input: nothing(),
  answer: document(),
});

// Whatever stands in such an address, and behind it, a page answers: at worst the one that says that there is none.
const anyProgram = { params: z.strictObject({ code: z.string() }), input: z.object({}), answer: document() };
const anyPage = { ...anyProgram, params: z.strictObject({ code: z.string(), pageKind: z.string() }) };

export const programInJapanese = serve('programInJapanese', programInJapaneseRoute, anyProgram);
export const programInEnglish = serve('programInEnglish', programInEnglishRoute, anyProgram);
export const programFeedInJapanese = serve('programFeedInJapanese', programFeedInJapaneseRoute, anyProgram);
export const programFeedInEnglish = serve('programFeedInEnglish', programFeedInEnglishRoute, anyProgram);
export const programPageInJapanese = serve('programPageInJapanese', programPageInJapaneseRoute, anyPage);
export const programPageInEnglish = serve('programPageInEnglish', programPageInEnglishRoute, anyPage);
