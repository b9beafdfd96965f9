import { createHash } from 'node:crypto';
import type { Document } from '#contract';
import type { Exchange } from './exchange.ts';

/** What a page without a script may have: our own styles, pictures and videos, nothing from elsewhere, no other site's frame. */
export const WITHOUT_SCRIPT = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; media-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
};

/** The same where the page has forms that it sends to us alone. */
export const WITH_FORMS = {
  'Content-Security-Policy': WITHOUT_SCRIPT['Content-Security-Policy'].replace(
    "form-action 'none'",
    "form-action 'self'",
  ),
};

/** An answer with its digest, so that who has it already gets 304 and no body. */
export function withDigest(exchange: Pick<Exchange, 'header'>, document: Document & { content: string }): Document {
  const { content, headers, ...rest } = document;
  const tag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  const answer = { ...rest, headers: { ...headers, ETag: tag } };
  const has = exchange.header('if-none-match')?.split(',') ?? [];
  const isKnown = has.some((one) => one.trim().replace(/^W\//, '') === tag);
  return isKnown ? { ...answer, content: '', status: 304 } : { ...answer, content };
}
