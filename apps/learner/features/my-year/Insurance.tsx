import { useState } from 'react';
import { keepInsuranceRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, Notice, useWords } from '#web/ui';
import { useMe } from '../../session.tsx';
import type { NeedsPart } from './needs.ts';
import { words } from './needs-words.ts';

/** What the insurance of the events asks for. */
export function Insurance({ traineeId, needs }: NeedsPart) {
  const say = useWords(words);
  const me = useMe();
  const [insured, setInsured] = useState(needs.insurance ?? { name: me.account.name, bornOn: '', address: '' });
  const [isKept, setKept] = useState(false);
  const put = (changes: Partial<typeof insured>) => {
    setKept(false);
    setInsured({ ...insured, ...changes });
  };
  const keeping = useDeed(async (key) => {
    await call(keepInsuranceRoute, { params: { traineeId }, input: insured, key });
    setKept(true);
  });
  return (
    <section className="section" aria-labelledby="insurance">
      <h2 id="insurance">{say.insurance}</h2>
      <p>{say.insuranceLead}</p>
      <Form onSubmit={() => keeping.run()}>
        <ErrorSummary title={say.failed} fault={keeping.fault} />
        <Field label={say.name} autoComplete="name" value={insured.name} onChange={(name) => put({ name })} />
        <Field
          label={say.bornOn}
          type="date"
          autoComplete="bday"
          value={insured.bornOn}
          onChange={(bornOn) => put({ bornOn })}
        />
        <Field
          label={say.address}
          autoComplete="street-address"
          value={insured.address}
          onChange={(address) => put({ address })}
        />
        {isKept && (
          <Notice tone="ok" role="status">
            <p>{say.kept}</p>
          </Notice>
        )}
        {needs.abilities.write && (
          <Button type="submit" isBusy={keeping.isBusy}>
            {say.save}
          </Button>
        )}
      </Form>
    </section>
  );
}
