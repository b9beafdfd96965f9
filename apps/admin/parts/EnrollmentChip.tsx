import { useTranslate } from 'react-admin';
import { Chip, type GlyphName, type Tone } from '#web/staff-ui';

export type EnrollmentStatus = 'not-started' | 'in-progress' | 'completed' | 'passed' | 'expired' | 'removed';

const looks: Record<EnrollmentStatus, [GlyphName, Tone]> = {
  'not-started': ['empty', 'normal'],
  'in-progress': ['half', 'normal'],
  completed: ['done', 'normal'],
  passed: ['done', 'normal'],
  expired: ['alert', 'bad'],
  removed: ['dash', 'plain'],
};

/** How far somebody is, in a shape and a word. Never a score. */
export function EnrollmentChip({ status }: { status: EnrollmentStatus }) {
  const translate = useTranslate();
  const [glyph, tone] = looks[status];
  return (
    <Chip glyph={glyph} tone={tone}>
      {translate(`enrollmentStatus.${status}`)}
    </Chip>
  );
}
