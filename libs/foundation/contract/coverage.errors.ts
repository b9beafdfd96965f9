export const coverageErrors = {} as const;
