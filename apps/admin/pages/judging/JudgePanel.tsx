import { Button, TextField } from '@mui/material';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';
import { type Criterion, type JudgedSlot, useLanguage } from './judging.ts';
import type { Judgement } from './use-judgement.ts';

const SCALE = [0, 1, 2, 3, 4, 5] as const;

interface Props {
  readonly slot: JudgedSlot;
  readonly judgement: Judgement;
}

/** A digit scores and goes on to the next criterion; after the last one comes the comment. */
export function JudgePanel({ slot: { criteria, abilities }, judgement }: Props) {
  const translate = useTranslate();
  const panel = useRef<HTMLFormElement>(null);
  const goOn = (at: number) => {
    const groups = panel.current?.querySelectorAll<HTMLElement>(':scope > fieldset');
    const next = groups?.[at + 1]?.querySelector<HTMLElement>('input:checked, input') ?? null;
    (next ?? panel.current?.querySelector<HTMLElement>('textarea'))?.focus();
  };
  return (
    <form
      ref={panel}
      className="judge-panel"
      aria-label={translate('judging.scoring')}
      onSubmit={(event) => {
        event.preventDefault();
        judgement.give();
      }}
    >
      {abilities.judge && <p className="muted">{translate('judging.howTo')}</p>}
      {criteria.map((criterion, at) => (
        <CriterionScore
          key={criterion.criterionId}
          criterion={criterion}
          judgement={judgement}
          isOpen={abilities.judge}
          onDone={() => goOn(at)}
        />
      ))}
      <TextField
        label={translate('judging.comment')}
        multiline
        minRows={3}
        disabled={!abilities.judge}
        value={judgement.comment}
        onChange={(event) => judgement.write(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 4000 } }}
      />
      {abilities.judge && <Giving judgement={judgement} />}
    </form>
  );
}

/** What is saved, what is missing, and giving it. */
function Giving({ judgement: { saving, giving, isUnsaved, missing } }: { readonly judgement: Judgement }) {
  const translate = useTranslate();
  const fault = giving.fault ?? saving.fault;
  const saved = isUnsaved || saving.isBusy ? 'judging.unsaved' : 'judging.saved';
  return (
    <>
      <p className="muted" role="status">
        {missing > 0 ? translate('judging.missing', { count: missing }) : translate(saved)}
      </p>
      {fault && (
        <p role="alert" className="note bad">
          <Icon name="alert" />
          <span>{fault.message}</span>
        </p>
      )}
      <Button type="submit" variant="contained" size="large" disabled={missing > 0 || giving.isBusy}>
        {translate('judging.give')}
      </Button>
    </>
  );
}

interface ScoreProps {
  readonly criterion: Criterion;
  readonly judgement: Judgement;
  readonly isOpen: boolean;
  readonly onDone: () => void;
}

function CriterionScore({ criterion: { criterionId, name, weight }, judgement, isOpen, onDone }: ScoreProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const typed = (event: KeyboardEvent) => {
    const digit = SCALE.find((score) => String(score) === event.key);
    if (digit === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    judgement.score(criterionId, digit);
    onDone();
  };
  return (
    // The digits are heard where one of the radio buttons within has the focus.
    <fieldset disabled={!isOpen} onKeyDown={typed}>
      <legend>
        <b>{name[language]}</b> <span className="muted">{translate('judging.weight', { weight })}</span>
      </legend>
      <div className="judge-scale">
        {SCALE.map((score) => (
          <label key={score}>
            <input
              type="radio"
              name={criterionId}
              checked={judgement.scores[criterionId] === score}
              onChange={() => judgement.score(criterionId, score)}
            />
            {score}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
