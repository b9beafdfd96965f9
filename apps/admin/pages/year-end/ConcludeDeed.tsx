import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { concludeYearRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { ChoiceLine } from '../../parts/TextLine.tsx';
import type { OfFinishing } from './year-end.ts';

type Outcome = 'completed' | 'not-completed';
const OUTCOMES: readonly Outcome[] = ['completed', 'not-completed'];

/** The office concludes of one trainee, with a reason. */
export function ConcludeDeed({ trainee, onChanged }: OfFinishing) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const label = translate(trainee.conclusion ? 'yearEnd.correct' : 'yearEnd.conclude');
  return (
    <>
      <Button size="small" variant="outlined" aria-label={`${label} ${trainee.name}`} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && <ConcludeDialog {...{ trainee, onChanged }} onClose={() => setOpen(false)} />}
    </>
  );
}

function ConcludeDialog({ trainee, onChanged, onClose }: OfFinishing & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { id: traineeId, name, judgement, conclusion } = trainee;
  const [outcome, setOutcome] = useState<Outcome | ''>(conclusion?.outcome ?? '');
  const [reason, setReason] = useState(conclusion?.reason ?? '');
  const concluding = useDeed(async (key) => {
    if (!outcome) return;
    const input = { outcome, reason, version: conclusion?.version ?? 0 };
    await call(concludeYearRoute, { params: { traineeId }, input, key });
    notify('yearEnd.concluded', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('yearEnd.concludeOf', { name })}
      submit={translate('form.save')}
      onClose={onClose}
      onSubmit={() => void concluding.run()}
      isReady={outcome !== '' && Boolean(reason.trim())}
      reason={reason}
      onReason={setReason}
      readBy="history"
      {...concluding}
    >
      <p>
        {translate('yearEnd.attended', judgement.attendance)}　{translate('yearEnd.accepted', judgement.submissions)}　
        {translate(judgement.isFulfilled ? 'yearEnd.fulfilled' : 'yearEnd.short')}
      </p>
      <p className="muted">{translate('yearEnd.notToldYet')}</p>
      <ChoiceLine
        of="yearEnd"
        name="outcome"
        value={outcome}
        onChange={(chosen) => setOutcome(chosen as Outcome)}
        choices={OUTCOMES.map((id) => ({ id, name: translate(`yearEnd.outcomes.${id}`) }))}
      />
    </ReasonedDialog>
  );
}
