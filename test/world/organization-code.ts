const given = { codes: 0 };

/** Six characters that no local government has and that nobody else here was given: random ones might be somebody's. */
export const newOrganizationCode = (): string => `T${String((given.codes += 1)).padStart(5, '0')}`;
