import { useSearchParams } from 'react-router-dom';
import type { listCoverageRoute, viewCoverageRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type Report = AnswerFrom<typeof viewCoverageRoute>;
export type Listed = AnswerFrom<typeof listCoverageRoute>;
export type Figures = Report['total'];

export const ways = ['trainedEver', 'trainedThisYear', 'trainedLastYears', 'stillInPost'] as const;
export type Way = (typeof ways)[number];

export const USUAL_YEARS = 3;
/** What the contract allows. */
export const MOST_YEARS = 10;

const yearsIn = (text: string | null): number => {
  const years = Number(text ?? USUAL_YEARS);
  return Number.isInteger(years) && years >= 1 && years <= MOST_YEARS ? years : USUAL_YEARS;
};

/** What is counted, kept in the address so that going back and sharing a link show the same figures. */
export function useDefinition() {
  const [query, setQuery] = useSearchParams();
  const way = ways.find((one) => one === query.get('by')) ?? 'trainedEver';
  const countPreCyder = query.get('pre') === 'yes';
  const withPrefectures = query.get('prefectures') !== 'no';
  const lastYears = yearsIn(query.get('years'));
  const asOf = query.get('asOf') ?? '';
  const set = (name: string, value: string | null) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        if (name !== 'page') next.delete('page');
        // The list of another way of counting shows what is missing by that one.
        if (name === 'by') next.delete('show');
        return next;
      },
      { replace: true },
    );
  const sent = {
    lastYears: String(lastYears),
    countPreCyder: String(countPreCyder),
    withPrefectures: String(withPrefectures),
    ...(asOf && { asOf }),
  };
  return { way, lastYears, countPreCyder, withPrefectures, asOf, query, set, sent };
}

export type Definition = ReturnType<typeof useDefinition>;

/** How many are not trained in this way; where every year counts, those of Pre-CYDER only are no longer untrained. */
export const missingOf = (figures: Figures, way: Way): number =>
  way === 'trainedEver' ? figures.untrained : figures.governments - figures[way];

export const rateOf = (figures: Figures, way: Way): number =>
  figures.governments ? figures[way] / figures.governments : 0;

/** Never 100 where one is missing. */
export const percentOf = (rate: number): string => (rate >= 1 ? '100' : (Math.floor(rate * 1000) / 10).toFixed(1));

const LEAST = [1, 0.75, 0.5, 0.25] as const;

/** The shade of a tile: 5 where all are trained, 1 below a quarter. */
export const bandOf = (rate: number): number => {
  const at = LEAST.findIndex((least) => rate >= least);
  return at < 0 ? 1 : 5 - at;
};
