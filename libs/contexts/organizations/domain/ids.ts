import type { Id } from '#kernel';

export type OrganizationEventId = Id<'OrganizationEvent'>;
