import { useBilingual, useWords } from '#web/ui';
import type { OpenOffering } from '../../parts/exercises.tsx';
import { words } from './offering-words.ts';

type Stage = OpenOffering['approvalStages'][number];
const INNER_FIRST: readonly Stage[] = ['coordinator', 'office'];

/** Who approves an application for these: what warns of the asker is looked at by the office too. */
export const stagesOf = (offerings: readonly Pick<OpenOffering, 'approvalStages' | 'warning'>[]): Stage[] =>
  INNER_FIRST.filter((stage) =>
    offerings.some(
      ({ approvalStages, warning }) => approvalStages.includes(stage) || (stage === 'office' && warning !== null),
    ),
  );

interface Shown {
  readonly stages: readonly Stage[];
  readonly warning: OpenOffering['warning'];
}

/** Whose approval comes first, and why where it is because of the asker. */
export function Approval({ stages, warning }: Shown) {
  const say = useWords(words);
  const speak = useBilingual();
  if (stages.length === 0) return say.noApproval;
  return (
    <>
      {stages.map((stage) => say[stage]).join('・')}
      {say.comesFirst}
      {warning && speak(warning.sentence)}
    </>
  );
}
