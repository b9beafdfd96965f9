import type { Id } from '#kernel';

export type OfferingSessionId = Id<'OfferingSession'>;
