import { useTranslate } from 'react-admin';
import { Chip, type GlyphName } from '#web/staff-ui';
import type { SubmissionRow } from './milestones.ts';

const glyphs: Record<SubmissionRow['standing'], GlyphName> = {
  'not-started': 'empty',
  draft: 'empty',
  submitted: 'half',
  late: 'clock',
  'revision-asked': 'triangle',
  accepted: 'done',
};

/** Where a trainee stands with a milestone. */
export function StandingChip({ standing }: Pick<SubmissionRow, 'standing'>) {
  const translate = useTranslate();
  return <Chip glyph={glyphs[standing]}>{translate(`standing.${standing}`)}</Chip>;
}
