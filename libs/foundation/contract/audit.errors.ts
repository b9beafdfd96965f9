export const auditErrors = {} as const;
