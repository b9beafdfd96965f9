import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { answerForApplicantRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { Line } from './board.ts';

const ANSWERS = ['accept', 'decline'] as const;
type Answer = (typeof ANSWERS)[number];

/** For whoever answers by telephone: the office records it, and they are told by mail. */
export function AnswerFor({ line, again }: { line: Line; again: () => void }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const name = line.applicant?.name;
  if (line.result?.state !== 'offered' || !name) return null;
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-label={translate('decisionBoard.answerForWhom', { name })}
        onClick={() => setOpen(true)}
      >
        {translate('decisionBoard.answerFor')}
      </Button>
      {isOpen && <AnswerDialog {...{ line, again, name }} onClose={() => setOpen(false)} />}
    </>
  );
}

interface DialogProps {
  readonly line: Line;
  readonly name: string;
  readonly again: () => void;
  readonly onClose: () => void;
}

function AnswerDialog({ line: { standing }, name, again, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [answer, setAnswer] = useState<Answer>('accept');
  const [note, setNote] = useState('');
  const answering = useDeed(async (key) => {
    const params = { cohortApplicationId: standing.applicationId };
    await call(answerForApplicantRoute, { params, input: { answer, note }, key });
    notify('decisionBoard.answeredFor', { type: 'success' });
    onClose();
    again();
  });
  return (
    <ReasonedDialog
      title={translate('decisionBoard.answerForWhom', { name })}
      submit={translate('decisionBoard.answerKeep')}
      isReady={note.trim() !== ''}
      isBusy={answering.isBusy}
      fault={answering.fault}
      onClose={onClose}
      onSubmit={() => void answering.run()}
      reason={note}
      onReason={setNote}
      readBy="history"
      isIrreversible
    >
      <p>{translate('decisionBoard.answerForMeans')}</p>
      <TextField
        select
        label={translate('decisionBoard.theirAnswer')}
        value={answer}
        onChange={(event) => setAnswer(event.target.value as Answer)}
      >
        {ANSWERS.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`decisionBoard.answers.${each}`)}
          </MenuItem>
        ))}
      </TextField>
    </ReasonedDialog>
  );
}
