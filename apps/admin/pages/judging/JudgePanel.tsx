import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';
import { ScoreForm } from '../../parts/ScoreForm.tsx';
import type { JudgedSlot } from './judging.ts';
import type { Judgement } from './use-judgement.ts';

interface Props {
  readonly slot: JudgedSlot;
  readonly judgement: Judgement;
}

/** What a judge gives a presentation, on a phone or by keyboard. */
export function JudgePanel({ slot: { criteria, abilities }, judgement }: Props) {
  const translate = useTranslate();
  return (
    <div className="judge-panel">
      <ScoreForm
        words={{
          form: translate('judging.scoring'),
          howTo: abilities.judge ? translate('judging.howTo') : null,
          comment: translate('judging.comment'),
        }}
        criteria={criteria}
        besideOf={({ weight }) => translate('judging.weight', { weight })}
        isOpen={abilities.judge}
        scores={judgement.scores}
        onScore={judgement.score}
        comment={judgement.comment}
        onComment={judgement.write}
        onSubmit={judgement.give}
      >
        {abilities.judge && <Giving judgement={judgement} />}
      </ScoreForm>
    </div>
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
