import { useTranslate } from 'react-admin';

/** How far somebody is, in words and as a bar. */
export function Progress({ settled, assigned }: { settled: number; assigned: number }) {
  const translate = useTranslate();
  const words = translate('reviewing.progress', { settled, assigned });
  return (
    <div className="review-progress">
      <span>{words}</span>
      <progress value={settled} max={Math.max(1, assigned)} aria-label={words} />
    </div>
  );
}
