import { createHash } from 'node:crypto';
import type { Exchange } from '#platform';

/** Anybody's site may read it; robots need not list it. */
const FOR_EVERYBODY = { 'Access-Control-Allow-Origin': '*', 'X-Robots-Tag': 'noindex', Vary: 'Accept' };

interface Shown {
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly cacheSeconds: number;
  readonly status?: number;
}

/** A public object with its digest, so that who has it already gets 304 and no body. */
export function publicly(exchange: Exchange, { content, status, ...shown }: Shown) {
  const tag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  const headers = { ...FOR_EVERYBODY, ETag: tag };
  if (status === undefined && exchange.header('if-none-match') === tag) {
    return { ...shown, content: '', status: 304, headers };
  }
  return { ...shown, content, headers, ...(status !== undefined && { status }) };
}

export const jsonLd = (content: object) => ({ type: 'application/ld+json', content: JSON.stringify(content) });
