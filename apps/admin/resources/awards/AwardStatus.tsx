import { useTranslate } from 'react-admin';
import type { listAwardsRoute, viewAwardRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip } from '#web/staff-ui';

export type AwardRow = AnswerFrom<typeof listAwardsRoute>['items'][number];
export type AwardDetail = AnswerFrom<typeof viewAwardRoute>;

const glyphs = { active: 'done', expired: 'clock', superseded: 'dash', revoked: 'void' } as const;

/** Whether an award holds, in a shape and a word. */
export function AwardStatus({ status }: Pick<AwardRow, 'status'>) {
  const translate = useTranslate();
  return (
    <Chip glyph={glyphs[status]} tone={status === 'revoked' ? 'bad' : 'normal'}>
      {translate(`awards.status.${status}`)}
    </Chip>
  );
}
