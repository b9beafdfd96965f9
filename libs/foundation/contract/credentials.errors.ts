export const credentialsErrors = {} as const;
