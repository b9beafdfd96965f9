import { useState } from 'react';
import { chooseSignInIdRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, Notice, PasswordField, useWords } from '#web/ui';
import { isWithoutPlace, useMe } from '../../session.tsx';
import { words } from './words.ts';

/** Another sign-in id, of the person's own choice. */
export function OwnSignInId({ onDone }: { readonly onDone: () => void }) {
  const say = useWords(words);
  const [signInId, setSignInId] = useState('');
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState<string>();
  const save = useDeed(() => call(chooseSignInIdRoute, { input: { signInId, current } }));
  const submit = async () => {
    const kept = await save.run();
    if (!kept) return;
    setChosen(kept.signInId);
    setSignInId('');
    setCurrent('');
    onDone();
  };
  return (
    <section className="section" aria-labelledby="own-sign-in-id">
      <h2 id="own-sign-in-id">{say.signInIdChange}</h2>
      <p>{isWithoutPlace(useMe()) ? say.signInIdTextAlone : say.signInIdText}</p>
      <Form onSubmit={submit}>
        <ErrorSummary fault={save.fault} />
        {chosen && !save.fault && (
          <Notice tone="ok" role="status">
            <p>{say.signInIdChanged(chosen)}</p>
          </Notice>
        )}
        <Field
          label={say.newSignInId}
          hint={say.signInIdHint}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={80}
          value={signInId}
          onChange={setSignInId}
        />
        <PasswordField label={say.current} autoComplete="current-password" value={current} onChange={setCurrent} />
        <Button type="submit" look={['primary', 'block']} isBusy={save.isBusy}>
          {say.signInIdSubmit}
        </Button>
      </Form>
    </section>
  );
}
