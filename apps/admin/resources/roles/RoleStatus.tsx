import { useTranslate } from 'react-admin';
import type { listRolesRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip, type GlyphName } from '#web/staff-ui';

export type RoleRow = AnswerFrom<typeof listRolesRoute>['items'][number];

const glyphs: Record<RoleRow['status'], GlyphName> = { current: 'done', upcoming: 'clock', ended: 'dash' };

export function RoleStatus({ status }: { status: RoleRow['status'] }) {
  const translate = useTranslate();
  return <Chip glyph={glyphs[status]}>{translate(`roleHolders.status.${status}`)}</Chip>;
}
