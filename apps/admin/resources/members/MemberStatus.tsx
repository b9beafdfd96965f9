import { useTranslate } from 'react-admin';
import type { listMembersRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip, type GlyphName } from '#web/staff-ui';

export type MemberRow = AnswerFrom<typeof listMembersRoute>['items'][number];

const glyphs: Record<MemberRow['status'], GlyphName> = { active: 'done', 'never-signed-in': 'empty', ended: 'dash' };

export function MemberStatus({ status }: { status: MemberRow['status'] }) {
  const translate = useTranslate();
  return <Chip glyph={glyphs[status]}>{translate(`members.status.${status}`)}</Chip>;
}
