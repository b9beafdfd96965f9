import { useTranslate } from 'react-admin';
import type { listOfferingsRoute, viewOfferingRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip } from '#web/staff-ui';

export type OfferingRow = AnswerFrom<typeof listOfferingsRoute>['items'][number];
export type OfferingDetail = AnswerFrom<typeof viewOfferingRoute>;

const glyphs = { draft: 'dash', open: 'done', closed: 'void', canceled: 'void' } as const;

/** Whether an offering takes people in, in a shape and a word. */
export function OfferingState({ state }: Pick<OfferingRow, 'state'>) {
  const translate = useTranslate();
  return (
    <Chip glyph={glyphs[state]} tone="normal">
      {translate(`offerings.state.${state}`)}
    </Chip>
  );
}

/** The last day everybody has, extensions counted. */
export const lastDayOf = ({ accessPeriod, extendedTo }: Pick<OfferingRow, 'accessPeriod' | 'extendedTo'>): string =>
  extendedTo ?? accessPeriod.endsOn;
