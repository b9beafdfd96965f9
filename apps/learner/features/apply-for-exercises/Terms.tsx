import { type FormEvent, useState } from 'react';
import { Button, CheckBox, ErrorSummary, useBilingual, useWords } from '#web/ui';
import type { OpenExercise } from '../../parts/exercises.tsx';
import { words } from './words.ts';

/** The terms in full, and the box to tick before the dates appear. */
export function Terms({ terms, onAgree }: { terms: OpenExercise['terms']; onAgree: () => void }) {
  const say = useWords(words);
  const [isTicked, setTicked] = useState(false);
  const [problems, setProblems] = useState<Record<string, string>>({});
  function submit(event: FormEvent) {
    event.preventDefault();
    if (isTicked) onAgree();
    else setProblems({ agree: say.agreeFirst });
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} />
      <TermsText terms={terms} />
      <CheckBox id="agree" label={say.agree} isChecked={isTicked} onChange={setTicked} />
      <p className="actions">
        <Button look={['primary']} type="submit">
          {say.showDates}
        </Button>
      </p>
    </form>
  );
}

export function TermsText({ terms }: { terms: OpenExercise['terms'] }) {
  const speak = useBilingual();
  return terms.map((text) => (
    <div className="terms card" key={text.ja}>
      {speak(text)
        .split('\n')
        .filter(Boolean)
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </div>
  ));
}
