import type { Actor, Verdict } from '#kernel';
import { PublicPageNotFound } from './domain/page-errors.ts';

/** The office tells of its programs. */
export function mayWritePages(actor: Actor): Verdict {
  const reach = actor.grants['public-page.write']?.kind;
  return reach === 'nation' || reach === 'authority' ? null : new PublicPageNotFound();
}
