export const assessmentsErrors = {} as const;
