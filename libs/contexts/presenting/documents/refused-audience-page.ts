import { html } from '#platform';
import { copy, type Language } from './audience-copy.ts';
import { audienceAt, audiencePath } from './audience-facts.ts';
import type { AudienceDrawn } from './registration-page.ts';

interface Where {
  /** Of the program. */
  readonly code: string;
  readonly presentationId: string;
}

/** A link that does not work, whatever the reason: it tells nothing of anybody. */
export function refusedPage(language: Language, where: Where, sentence: string): AudienceDrawn {
  const heading = copy.refused[language];
  const again = audiencePath(language, where)('registration');
  const body = html`<h1>${heading}</h1><p class="lead">${sentence}</p><p><a class="btn" href="${again}">${copy.registerAgain[language]}</a></p>`;
  return { title: heading, description: heading, at: audienceAt(where.presentationId, 'registration'), body };
}
