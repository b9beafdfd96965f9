import { TextField } from '@mui/material';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useLocaleState } from 'react-admin';
import './score-form.css';

const SCALE = [0, 1, 2, 3, 4, 5] as const;
const LONGEST_COMMENT = 4000;

interface Scored {
  readonly criterionId: string;
  readonly name: { readonly ja: string; readonly en: string };
}

interface Props<Criterion extends Scored> {
  readonly words: { readonly form: string; readonly howTo: string | null; readonly comment: string };
  readonly criteria: readonly Criterion[];
  /** What stands beside a criterion's name: how it counts. */
  readonly besideOf: (criterion: Criterion) => string;
  readonly underOf?: (criterion: Criterion) => ReactNode;
  readonly isOpen: boolean;
  readonly scores: Readonly<Record<string, number>>;
  readonly onScore: (criterionId: string, score: number) => void;
  readonly comment: string;
  readonly onComment: (text: string) => void;
  readonly onSubmit: () => void;
  /** What is said of saving, and its button. */
  readonly children: ReactNode;
}

/** Scores from 0 to 5: a digit scores and goes on to the next criterion; after the last one comes the comment. */
export function ScoreForm<Criterion extends Scored>(props: Props<Criterion>) {
  const { words, criteria, besideOf, underOf, isOpen, scores, onScore, comment, onComment, onSubmit, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const goOn = (at: number) => {
    const groups = form.current?.querySelectorAll<HTMLElement>(':scope > fieldset');
    const next = groups?.[at + 1]?.querySelector<HTMLElement>('input:checked, input') ?? null;
    (next ?? form.current?.querySelector<HTMLElement>('textarea'))?.focus();
  };
  return (
    <form
      ref={form}
      className="score-form"
      aria-label={words.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {words.howTo && <p className="muted">{words.howTo}</p>}
      {criteria.map((criterion, at) => (
        <CriterionScore
          key={criterion.criterionId}
          criterion={criterion}
          beside={besideOf(criterion)}
          isOpen={isOpen}
          chosen={scores[criterion.criterionId]}
          onScore={(score) => onScore(criterion.criterionId, score)}
          onDone={() => goOn(at)}
        >
          {underOf?.(criterion)}
        </CriterionScore>
      ))}
      <TextField
        label={words.comment}
        multiline
        minRows={3}
        disabled={!isOpen}
        value={comment}
        onChange={(event) => onComment(event.target.value)}
        slotProps={{ htmlInput: { maxLength: LONGEST_COMMENT } }}
      />
      {children}
    </form>
  );
}

interface ScoreProps {
  readonly criterion: Scored;
  readonly beside: string;
  readonly isOpen: boolean;
  readonly chosen: number | undefined;
  readonly onScore: (score: number) => void;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

function CriterionScore({ criterion, beside, isOpen, chosen, onScore, onDone, children }: ScoreProps) {
  const [locale] = useLocaleState();
  const { criterionId, name } = criterion;
  const typed = (event: KeyboardEvent) => {
    const digit = SCALE.find((score) => String(score) === event.key);
    if (digit === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onScore(digit);
    onDone();
  };
  return (
    // The digits are heard where one of the radio buttons within has the focus.
    <fieldset disabled={!isOpen} onKeyDown={typed}>
      <legend>
        <b>{name[locale === 'en' ? 'en' : 'ja']}</b> <span className="muted">{beside}</span>
      </legend>
      <div className="score-scale">
        {SCALE.map((score) => (
          <label key={score}>
            <input type="radio" name={criterionId} checked={chosen === score} onChange={() => onScore(score)} />
            {score}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
