import { useTranslate } from 'react-admin';
import type { viewPublicPageRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip } from '#web/staff-ui';

const glyphs = { 'not-written': 'empty', 'not-public': 'dash', public: 'done', changed: 'half' } as const;

/** Whether anybody reads a page, in a shape and a word. */
export function PageState({ state }: { state: AnswerFrom<typeof viewPublicPageRoute>['state'] }) {
  const translate = useTranslate();
  return <Chip glyph={glyphs[state]}>{translate(`publicPages.states.${state}`)}</Chip>;
}
