import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Document } from '#contract';
import { Clock } from '#kernel';
import { type Exchange, Settings } from '#platform';
import type { Language } from '../domain/languages.ts';
import type { Around } from '../documents/site-frame.ts';

/** No longer than this is anybody shown what was withdrawn. */
const ONE_MINUTE = 60;

/** A page without a script: our own styles and nothing from elsewhere, in no other site's frame. */
const ALONE = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
};
const HTML = 'text/html; charset=utf-8';

/** How pages and feeds of a program are sent. */
@Injectable()
export class SiteAnswers {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Where the installation is reached, whatever the asker calls it: who caches the page must not be led astray. */
  around(language: Language): Around {
    const { PUBLIC_URL, HELP_CONTACT } = this.settings.values;
    return { language, origin: new URL(PUBLIC_URL).origin, contact: HELP_CONTACT, now: this.clock.now() };
  }

  page = (exchange: Exchange, content: string): Document => known(exchange, { type: HTML, content, headers: ALONE });

  feed = (exchange: Exchange, content: string): Document =>
    known(exchange, { type: 'application/atom+xml; charset=utf-8', content });

  missing = (content: string): Document => ({ type: HTML, content, status: 404, headers: ALONE });

  /** For the office alone: nothing of it is kept. */
  draft = (content: string): Document => ({ type: HTML, content, headers: ALONE });
}

/** With its digest, so that who has it already gets 304 and no body. */
function known(exchange: Exchange, { type, content, headers }: Document & { content: string }): Document {
  const tag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  const answer = { type, cacheSeconds: ONE_MINUTE, headers: { ...headers, ETag: tag } };
  const has = exchange.header('if-none-match')?.split(',') ?? [];
  const isKnown = has.some((one) => one.trim().replace(/^W\//, '') === tag);
  return isKnown ? { ...answer, content: '', status: 304 } : { ...answer, content };
}
