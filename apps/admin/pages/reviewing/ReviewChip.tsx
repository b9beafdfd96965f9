import { useTranslate } from 'react-admin';
import { Chip, type GlyphName } from '#web/staff-ui';
import type { ReviewLine } from './rounds.ts';

const glyphs: Record<ReviewLine['state'], GlyphName> = {
  awaited: 'empty',
  given: 'done',
  abstained: 'dash',
  withdrawn: 'void',
};

/** What became of a review. */
export function ReviewChip({ state }: { state: ReviewLine['state'] }) {
  const translate = useTranslate();
  return <Chip glyph={glyphs[state]}>{translate(`review.state.${state}`)}</Chip>;
}
