import type { Id } from '#kernel';

export type AudienceRegistrationId = Id<'AudienceRegistration'>;
