/** The phase of a cohort at this instant of the database: published from the instant of publication on. */
export const PHASE = (cohort: string): string =>
  `case when ${cohort}.phase = 'deciding' and results_are_out(${cohort}.id) then 'published' else ${cohort}.phase end`;
