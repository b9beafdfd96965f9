import { useState } from 'react';
import { correctOwnNameRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, Notice, useWords } from '#web/ui';
import { useMe } from '../../session.tsx';
import { words } from './own-name-words.ts';

/** What somebody of no organization is called: theirs to correct. */
export function OwnName({ onDone }: { readonly onDone: () => void }) {
  const say = useWords(words);
  const { account } = useMe();
  const [name, setName] = useState(account.name);
  const [kana, setKana] = useState(account.kana ?? '');
  const [isSaved, setSaved] = useState(false);
  const save = useDeed((key) => call(correctOwnNameRoute, { input: { name, kana }, key }));
  const submit = async () => {
    setSaved(false);
    if (!(await save.run())) return;
    setSaved(true);
    onDone();
  };
  return (
    <section className="section" aria-labelledby="own-name">
      <h2 id="own-name">{say.title}</h2>
      <p>{say.text}</p>
      <Form onSubmit={submit}>
        <ErrorSummary fault={save.fault} />
        {isSaved && !save.fault && (
          <Notice tone="ok" role="status">
            <p>{say.saved}</p>
          </Notice>
        )}
        <Field label={say.name} autoComplete="name" maxLength={100} value={name} onChange={setName} />
        <Field label={say.kana} maxLength={100} value={kana} onChange={setKana} />
        <Button type="submit" look={['primary', 'block']} isBusy={save.isBusy}>
          {say.submit}
        </Button>
      </Form>
    </section>
  );
}
