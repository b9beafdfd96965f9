import { useTranslate } from 'react-admin';
import type { listEnrollmentsRoute, viewEnrollmentRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip, type GlyphName, type Tone } from '#web/staff-ui';

export type EnrollmentRow = AnswerFrom<typeof listEnrollmentsRoute>['items'][number];
export type EnrollmentDetail = AnswerFrom<typeof viewEnrollmentRoute>;
export type Status = EnrollmentRow['status'];

const looks: Record<Status, readonly [GlyphName, Tone]> = {
  'not-started': ['empty', 'normal'],
  'in-progress': ['half', 'key'],
  completed: ['done', 'normal'],
  passed: ['done', 'normal'],
  expired: ['clock', 'warn'],
  removed: ['dash', 'plain'],
};

/** How far somebody is, in a shape and a word. Never a score. */
export function EnrollmentStatusChip({ status }: { readonly status: Status }) {
  const translate = useTranslate();
  const [glyph, tone] = looks[status];
  return (
    <Chip glyph={glyph} tone={tone}>
      {translate(`enrollments.status.${status}`)}
    </Chip>
  );
}
