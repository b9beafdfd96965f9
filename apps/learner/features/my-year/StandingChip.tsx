import type { listMyMilestonesRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip, type IconName, type Tone, useWords } from '#web/ui';
import { words } from './milestone-words.ts';

export type MilestoneLine = AnswerFrom<typeof listMyMilestonesRoute>['items'][number];

const looks: Partial<Record<MilestoneLine['standing'], { icon: IconName; tone: Tone }>> = {
  submitted: { icon: 'check', tone: 'key' },
  late: { icon: 'clock', tone: 'warn' },
  'revision-asked': { icon: 'alert', tone: 'warn' },
  accepted: { icon: 'check', tone: 'ok' },
};

/** Where one stands with a milestone, in a word. */
export function StandingChip({ standing }: Pick<MilestoneLine, 'standing'>) {
  const say = useWords(words);
  return <Chip {...looks[standing]}>{say.standing[standing]}</Chip>;
}
