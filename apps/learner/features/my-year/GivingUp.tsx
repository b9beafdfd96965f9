import { useState } from 'react';
import { giveUpYearRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, CheckBox, ErrorSummary, Form, More, Notice, TextArea, useWords } from '#web/ui';
import type { MyYear } from '../../parts/my-years.tsx';
import { givingUpWords } from './giving-up-words.ts';

/** Who cannot take part after all says so before the first event; from then on they ask the office. */
export function GivingUp({ year: { traineeId, state, beginsAt } }: { year: MyYear }) {
  const say = useWords(givingUpWords);
  const [isDone, setDone] = useState(false);
  if (state === 'left') return null;
  const hasBegun = beginsAt !== null && new Date(beginsAt) <= new Date();
  return (
    <section className="section stack-1 no-print" aria-labelledby="giving-up">
      <h2 id="giving-up">{say.title}</h2>
      {hasBegun && <p>{say.askOffice}</p>}
      {isDone && (
        <Notice tone="ok" role="status">
          <p>{say.done}</p>
        </Notice>
      )}
      {!hasBegun && !isDone && (
        <More summary={say.open}>
          <Departure traineeId={traineeId} onDone={() => setDone(true)} />
        </More>
      )}
    </section>
  );
}

function Departure({ traineeId, onDone }: { traineeId: string; onDone: () => void }) {
  const say = useWords(givingUpWords);
  const [reason, setReason] = useState('');
  const [isSure, setSure] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const leaving = useDeed((key) => call(giveUpYearRoute, { params: { traineeId }, input: { reason }, key }));
  const submit = async () => {
    const isReady = isSure && reason.trim() !== '';
    setMissing(!isReady);
    if (isReady && (await leaving.run())) onDone();
  };
  return (
    <Form onSubmit={submit}>
      <p>{say.means}</p>
      <ErrorSummary fault={leaving.fault} />
      {isMissing && (
        <Notice tone="err" role="alert">
          <p>{say.missing}</p>
        </Notice>
      )}
      <TextArea label={say.reason} rows={2} value={reason} onChange={setReason} />
      <CheckBox label={say.sure} isChecked={isSure} onChange={setSure} />
      <Button type="submit" look={['danger']} isBusy={leaving.isBusy}>
        {say.send}
      </Button>
    </Form>
  );
}
