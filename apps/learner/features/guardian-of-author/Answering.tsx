import { useState } from 'react';
import { answerGuardianWorkRoute, withdrawGuardianWorkRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, Notice, useWords } from '#web/ui';
import type { Asked, Done } from './asked.ts';
import { words } from './words.ts';

interface Props {
  readonly code: string;
  readonly asked: Asked;
  readonly onDone: (done: Done) => void;
}

/** Yes or no, once. */
export function Answering({ code, asked, onDone }: Props) {
  const say = useWords(words);
  const [guardianName, setName] = useState('');
  const answer = useDeed((key, agrees: boolean) =>
    call(answerGuardianWorkRoute, { input: { code, guardianName, agrees }, key }),
  );
  const send = async (agrees: boolean) => {
    if (await answer.run(agrees)) onDone(agrees ? 'given' : 'declined');
  };
  if (!asked.isAsAsked) {
    return (
      <Notice tone="warn" title={say.changed}>
        <p>{say.changedText}</p>
      </Notice>
    );
  }
  return (
    <section className="section stack-1" aria-labelledby="answer">
      <h2 id="answer">{say.answer}</h2>
      <p>{say.answerText}</p>
      <Form onSubmit={() => send(true)}>
        <ErrorSummary fault={answer.fault} />
        <Field label={say.name} autoComplete="name" maxLength={60} value={guardianName} onChange={setName} />
        <p className="actions">
          <Button type="submit" look={['primary']} isBusy={answer.isBusy}>
            {say.agree}
          </Button>
          <Button isBusy={answer.isBusy} onClick={() => void send(false)}>
            {say.decline}
          </Button>
        </p>
      </Form>
    </section>
  );
}

/** Taking a consent back. */
export function Withdrawing({ code, onDone }: Props) {
  const say = useWords(words);
  const withdraw = useDeed((key) => call(withdrawGuardianWorkRoute, { input: { code }, key }));
  const send = async () => {
    if (await withdraw.run()) onDone('withdrawn');
  };
  return (
    <section className="section stack-1" aria-labelledby="withdraw">
      <h2 id="withdraw">{say.withdraw}</h2>
      <p>{say.withdrawText}</p>
      <ErrorSummary fault={withdraw.fault} />
      <p className="actions">
        <Button look={['danger', 'block']} isBusy={withdraw.isBusy} onClick={() => void send()}>
          {say.withdraw}
        </Button>
      </p>
    </section>
  );
}
