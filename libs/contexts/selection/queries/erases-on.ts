/** The day from which on applications of a cohort go: its months after the result, by the later of its day and its instant. */
export const ERASES_ON = (cohort: string): string =>
  `(greatest(${cohort}.result_on, (${cohort}.publish_at at time zone 'Asia/Tokyo')::date)
    + make_interval(months => ${cohort}.keep_months))::date`;
