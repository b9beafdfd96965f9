export const programsErrors = {} as const;
