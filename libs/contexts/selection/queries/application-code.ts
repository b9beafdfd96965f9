/** What an application is called where nobody may know whose it is: the last digits of an id that nothing else shows. */
export const APPLICATION_CODE = (id: string): string => `upper(right(${id}::text, 6))`;

/** One's own assignment to an application that still stands; withdrawn ones stay in sight, without what was answered. */
export const BEFORE_REVIEWER = (table: string): string =>
  `(${table}.state = 'withdrawn' or version_before_reviewer(${table}.application_id) is not null)`;

/** An application that stands: handed in, and not withdrawn since. */
export const SUBMITTED = (table: string): string => `${table}.state = 'submitted'`;
