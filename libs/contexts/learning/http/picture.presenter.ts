import type { Document } from '#contract';

/** A picture of a version never changes; only who is signed in may keep it. */
export const pictureAnswer = ({ type, bytes }: { readonly type: string; readonly bytes: Uint8Array }): Document => ({
  type,
  content: bytes,
  headers: { 'Cache-Control': 'private, max-age=604800, immutable' },
});
