import type { MilestonePlan, Taken } from './milestone.ts';
import { SubmissionEmpty, SubmissionLinkMalformed, SubmissionNotAsked } from './progress-errors.ts';

/** What somebody writes for a milestone; files stand beside it. */
export interface Written {
  readonly body: string;
  readonly links: readonly string[];
}

export interface SubmissionContent extends Written {
  readonly files: readonly { readonly fileId: string; readonly sha256: string }[];
}

const isWebAddress = (link: string): boolean => {
  const url = URL.canParse(link) ? new URL(link) : null;
  return url !== null && ['https:', 'http:'].includes(url.protocol) && url.hostname.includes('.');
};

/** Refuses what the milestone does not take, and what is no web address. */
export function insistOnWritten({ takes }: Pick<MilestonePlan, 'takes'>, { body, links }: Written): void {
  const isTaken = (what: Taken, isThere: boolean) => !isThere || takes.includes(what);
  if (!isTaken('text', body !== '') || !isTaken('links', links.length > 0)) throw new SubmissionNotAsked();
  const wrong = links.find((link) => !isWebAddress(link));
  if (wrong !== undefined) throw new SubmissionLinkMalformed(wrong);
}

/** Refuses to hand in nothing. */
export function insistOnContent({ body, links, files }: SubmissionContent): void {
  if (!body.trim() && links.length === 0 && files.length === 0) throw new SubmissionEmpty();
}

/** The same content is the same text, whatever the order of its files: what a receipt's digest is made of. */
export function canonicalSubmission(of: Readonly<Record<string, string>>, content: SubmissionContent): string {
  const files = content.files.map(({ fileId, sha256 }) => `${fileId} ${sha256}`).toSorted();
  const head = Object.entries(of).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([head, content.body, [...content.links], files]);
}
