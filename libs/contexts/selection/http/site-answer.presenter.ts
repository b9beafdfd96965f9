import { Injectable } from '@nestjs/common';
import type { Document } from '#contract';
import { Clock } from '#kernel';
import { type Exchange, Settings, WITHOUT_SCRIPT, withDigest } from '#platform';
import type { Language } from '../domain/languages.ts';
import type { Around } from '../documents/site-frame.ts';

/** No longer than this is anybody shown what was withdrawn. */
const ONE_MINUTE = 60;

const ASKED_EACH_TIME = { 'Cache-Control': 'public, no-cache' };
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

  page = (exchange: Exchange, content: string): Document =>
    known(exchange, { type: HTML, content, headers: WITHOUT_SCRIPT });

  /** Asked for anew each time: what was taken back is in it no more. */
  feed = (exchange: Exchange, content: string): Document =>
    withDigest(exchange, { type: 'application/atom+xml; charset=utf-8', content, headers: ASKED_EACH_TIME });

  missing = (content: string): Document => ({ type: HTML, content, status: 404, headers: WITHOUT_SCRIPT });

  /** For the office alone: nothing of it is kept. */
  draft = (content: string): Document => ({ type: HTML, content, headers: WITHOUT_SCRIPT });
}

/** For at most a minute, and then only where nothing has changed. */
const known = (exchange: Exchange, document: Document & { content: string }): Document =>
  withDigest(exchange, { ...document, cacheSeconds: ONE_MINUTE });
