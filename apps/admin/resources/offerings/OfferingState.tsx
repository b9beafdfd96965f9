import type { listOfferingsRoute, viewOfferingRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export { OfferingState } from '../../parts/OfferingState.tsx';

export type OfferingRow = AnswerFrom<typeof listOfferingsRoute>['items'][number];
export type OfferingDetail = AnswerFrom<typeof viewOfferingRoute>;

/** The last day everybody has, extensions counted. */
export const lastDayOf = ({ accessPeriod, extendedTo }: Pick<OfferingRow, 'accessPeriod' | 'extendedTo'>): string =>
  extendedTo ?? accessPeriod.endsOn;
