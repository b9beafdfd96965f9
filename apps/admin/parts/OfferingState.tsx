import { useTranslate } from 'react-admin';
import { Chip } from '#web/staff-ui';

const glyphs = { draft: 'dash', open: 'done', closed: 'void', canceled: 'void' } as const;

/** Whether an offering takes people in, in a shape and a word. */
export function OfferingState({ state }: { state: keyof typeof glyphs }) {
  const translate = useTranslate();
  return (
    <Chip glyph={glyphs[state]} tone="normal">
      {translate(`offerings.state.${state}`)}
    </Chip>
  );
}
