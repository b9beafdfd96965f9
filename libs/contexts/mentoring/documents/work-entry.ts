import { html } from '#platform';
import { publicFileAt, workAt } from '../domain/gallery.ts';
import type { PublicWork } from '../domain/public-work.ts';
import type { InBoth } from '../domain/work.ts';
import { byline, descriptionOf, paragraphs } from './public-works.ts';

/** A public work as the feed of its program tells of it. */
export const workEntry = (work: PublicWork) => ({
  at: workAt(work.fiscalYear, work.workId),
  title: work.title,
  summary: { ja: descriptionOf(work, 'ja'), en: descriptionOf(work, 'en') },
  publishedAt: work.publishedAt,
  changedAt: work.changedAt,
  content: ({ language, origin }: { readonly language: keyof InBoth; readonly origin: string }): string => {
    const [first] = work.pictures;
    return html`<p>${byline(work, language)}</p>${paragraphs(work.abstract[language])}${
      first
        ? html`<p><img src="${origin}${publicFileAt(work.workId, first.fileId)}" alt="${first.alt[language]}"></p>`
        : null
    }`.text;
  },
});
