import { Injectable } from '@nestjs/common';
import { type Document, type ErrorCode, errors, sentenceOf } from '#contract';
import { checkInPicture } from '#delivery';
import { Clock, DomainError } from '#kernel';
import { Settings, WITH_FORMS } from '#platform';
import { framed, missingPage, PublicSite } from '#selection';
import type { Language } from '../documents/audience-copy.ts';
import type { AudienceDrawn } from '../documents/registration-page.ts';
import type { OwnAudience } from '../domain/audience.ts';

const HTML = 'text/html; charset=utf-8';
/** Nobody finds them by a search, and nothing of them stays behind on a shared machine. */
const HEADERS = { ...WITH_FORMS, 'X-Robots-Tag': 'noindex', 'Cache-Control': 'private, no-store' };

/** Why something was refused, as a page says it. */
export interface Refusal {
  readonly sentence: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** How pages for an audience are sent. */
@Injectable()
export class AudiencePages {
  constructor(
    private readonly sites: PublicSite,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async page(language: Language, code: string, drawn: AudienceDrawn, refusal?: Refusal | null): Promise<Document> {
    const site = await this.sites.of(code);
    const content = framed({ ...this.around(language), ...drawn, site, isUnlisted: true });
    const status = refusal?.status ?? 200;
    return { type: HTML, content, status, headers: { ...HEADERS, ...refusal?.headers } };
  }

  async missing(language: Language, code: string): Promise<Document> {
    const content = missingPage(this.around(language), await this.sites.of(code));
    return { type: HTML, content, status: 404, headers: HEADERS };
  }

  /** The sentence of a refusal of ours; whatever else went wrong is thrown on. */
  refusal(error: unknown, language: Language): Refusal {
    if (!(error instanceof DomainError) || !(error.code in errors)) throw error;
    const code = error.code as ErrorCode;
    const { retryAfterSeconds } = error.facts;
    const headers: Record<string, string> = retryAfterSeconds ? { 'Retry-After': String(retryAfterSeconds) } : {};
    return { sentence: sentenceOf(code, error.facts, language), status: errors[code].status, headers };
  }

  /** What the staff at the door scan: the page where they receive people, with the number in it. */
  pictureOf({ entrance, offered: { presentationId } }: OwnAudience): string | null {
    if (!entrance) return null;
    const { origin } = new URL(this.settings.values.PUBLIC_URL);
    return checkInPicture(`${origin}/admin/results-presentations/${presentationId}/audience?code=${entrance}`);
  }

  private around(language: Language) {
    const { PUBLIC_URL, HELP_CONTACT } = this.settings.values;
    return { language, origin: new URL(PUBLIC_URL).origin, contact: HELP_CONTACT, now: this.clock.now() };
  }
}
