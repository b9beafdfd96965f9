/** How somebody of an audience takes part. */
export const audienceForms = ['room', 'online'] as const;
export type AudienceForm = (typeof audienceForms)[number];
