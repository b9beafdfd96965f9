import type { Id } from '#kernel';

export type PublicPageId = Id<'PublicPage'>;
