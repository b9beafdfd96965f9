export const organizationsErrors = {} as const;
