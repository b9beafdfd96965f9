import { useTranslate } from 'react-admin';
import { Chip } from '#web/staff-ui';
import type { Cohort } from './cohort.ts';

const glyphs = {
  draft: 'dash',
  applying: 'circle',
  assignment: 'circle',
  reviewing: 'half',
  deciding: 'half',
  published: 'done',
  closed: 'void',
} as const;

/** At what a cohort is, in a shape and a word. */
export function CohortPhase({ phase }: Pick<Cohort, 'phase'>) {
  const translate = useTranslate();
  return <Chip glyph={glyphs[phase]}>{translate(`cohort.phases.${phase}`)}</Chip>;
}
