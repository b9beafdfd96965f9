import { Button, TextField } from '@mui/material';
import { type KeyboardEvent, useRef } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';
import type { BlindApplication, Criterion } from './rounds.ts';
import type { Reviewing } from './use-reviewing.ts';

const SCALE = [0, 1, 2, 3, 4, 5] as const;

interface Props {
  readonly application: BlindApplication;
  readonly reviewing: Reviewing;
}

/** A digit scores and goes on to the next criterion; after the last one comes the comment. */
export function ScorePanel({ application: { criteria, abilities }, reviewing }: Props) {
  const translate = useTranslate();
  const panel = useRef<HTMLFormElement>(null);
  const goOn = (at: number) => {
    const groups = panel.current?.querySelectorAll<HTMLElement>(':scope > fieldset');
    const next = groups?.[at + 1]?.querySelector<HTMLElement>('input:checked, input') ?? null;
    (next ?? panel.current?.querySelector<HTMLElement>('textarea'))?.focus();
  };
  const { saving, missing, comment, setComment, save } = reviewing;
  return (
    <form
      ref={panel}
      className="review-scores"
      aria-label={translate('reviewing.scoring')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="muted">{translate('reviewing.howTo')}</p>
      {criteria.map((criterion, at) => (
        <CriterionScore
          key={criterion.criterionId}
          criterion={criterion}
          reviewing={reviewing}
          isOpen={abilities.review}
          onDone={() => goOn(at)}
        />
      ))}
      <TextField
        label={translate('reviewing.comment')}
        multiline
        minRows={3}
        disabled={!abilities.review}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 4000 } }}
      />
      {saving.fault && (
        <p role="alert" className="note bad">
          <Icon name="alert" />
          <span>{saving.fault.message}</span>
        </p>
      )}
      {abilities.review && (
        <Button type="submit" variant="contained" disabled={missing > 0 || saving.isBusy}>
          {translate('reviewing.save')}
        </Button>
      )}
      {abilities.review && missing > 0 && (
        <p className="muted" role="status">
          {translate('reviewing.missing', { count: missing })}
        </p>
      )}
    </form>
  );
}

interface ScoreProps {
  readonly criterion: Criterion;
  readonly reviewing: Reviewing;
  readonly isOpen: boolean;
  readonly onDone: () => void;
}

function CriterionScore({ criterion, reviewing, isOpen, onDone }: ScoreProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { criterionId, name, kind, weight } = criterion;
  const typed = (event: KeyboardEvent) => {
    const digit = SCALE.find((score) => String(score) === event.key);
    if (digit === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    reviewing.score(criterionId, digit);
    onDone();
  };
  return (
    // The digits are heard where one of the radio buttons within has the focus.
    <fieldset disabled={!isOpen} onKeyDown={typed}>
      <legend>
        <b>{name[locale === 'en' ? 'en' : 'ja']}</b>{' '}
        <span className="muted">
          {kind === 'independent' ? translate('reviewing.independent') : translate('reviewing.weight', { weight })}
        </span>
      </legend>
      <div className="score-scale">
        {SCALE.map((score) => (
          <label key={score}>
            <input
              type="radio"
              name={criterionId}
              checked={reviewing.scores[criterionId] === score}
              onChange={() => reviewing.score(criterionId, score)}
            />
            {score}
          </label>
        ))}
      </div>
      {kind === 'independent' && isOpen && reviewing.scores[criterionId] !== undefined && (
        <Button size="small" onClick={() => reviewing.score(criterionId, undefined)}>
          {translate('reviewing.noScore')}
        </Button>
      )}
    </fieldset>
  );
}
