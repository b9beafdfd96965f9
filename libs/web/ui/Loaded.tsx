import type { ReactNode } from 'react';
import { inBoth, useWords } from './language.tsx';
import { Button, Notice } from './parts.tsx';

const words = inBoth(
  { loading: '読み込んでいます', failed: '表示できませんでした', again: 'もう一度読み込む' },
  { loading: 'Loading', failed: 'This could not be shown', again: 'Load again' },
);

interface Question<T> {
  readonly answer: T | undefined;
  readonly fault: Error | undefined;
  readonly again: () => void;
}

/** What was asked, once it is there; before that a line, after a fault the sentence and a way to ask again. */
export function Loaded<T>({ from, children }: { from: Question<T>; children: (answer: T) => ReactNode }) {
  const say = useWords(words);
  if (from.answer !== undefined) return <>{children(from.answer)}</>;
  if (!from.fault) {
    return (
      <p className="muted" role="status">
        {say.loading}…
      </p>
    );
  }
  return (
    <Notice tone="err" role="alert" title={say.failed}>
      <p>{from.fault.message}</p>
      <p className="actions mt-2">
        <Button onClick={from.again}>{say.again}</Button>
      </p>
    </Notice>
  );
}
