/** Sums over judged governments, and how a row of them becomes figures. */

export interface Figures {
  readonly governments: number;
  readonly trainedEver: number;
  readonly trainedThisYear: number;
  readonly trainedLastYears: number;
  readonly stillInPost: number;
  readonly preCyderOnly: number;
  readonly untrained: number;
  readonly cyderPersons: number;
  readonly preCyderPersons: number;
}

const counted = (condition: string) => `(count(*) filter (where ${condition}))::int`;

export const FIGURES = `
  count(*)::int as governments, ${counted('trained_ever')} as "trainedEver",
  ${counted('trained_this_year')} as "trainedThisYear", ${counted('trained_last_years')} as "trainedLastYears",
  ${counted('in_post > 0')} as "stillInPost", ${counted('pre_cyder_only')} as "preCyderOnly",
  ${counted('not trained_ever and not pre_cyder_only')} as untrained,
  coalesce(sum(cyder_persons), 0)::int as "cyderPersons", coalesce(sum(pre_cyder_persons), 0)::int as "preCyderPersons"`;

const NONE: Figures = {
  governments: 0,
  trainedEver: 0,
  trainedThisYear: 0,
  trainedLastYears: 0,
  stillInPost: 0,
  preCyderOnly: 0,
  untrained: 0,
  cyderPersons: 0,
  preCyderPersons: 0,
};

export const figuresOf = (row: Figures = NONE): Figures => ({
  governments: row.governments,
  trainedEver: row.trainedEver,
  trainedThisYear: row.trainedThisYear,
  trainedLastYears: row.trainedLastYears,
  stillInPost: row.stillInPost,
  preCyderOnly: row.preCyderOnly,
  untrained: row.untrained,
  cyderPersons: row.cyderPersons,
  preCyderPersons: row.preCyderPersons,
});
