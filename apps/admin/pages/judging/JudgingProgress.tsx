import { useTranslate } from 'react-admin';
import type { JudgingRound } from './judging.ts';

/** How far a judge is, in words and as a bar. */
export function JudgingProgress({ round: { given, asked } }: { readonly round: JudgingRound }) {
  const translate = useTranslate();
  const words = translate('judging.progress', { given, asked });
  return (
    <div className="judge-progress">
      <span>{words}</span>
      <progress value={given} max={Math.max(1, asked)} aria-label={words} />
    </div>
  );
}
