import type { Id } from '#kernel';

export type WorkId = Id<'Work'>;
/** A mail to a guardian about a work. */
export type WorkLinkId = Id<'WorkLink'>;
