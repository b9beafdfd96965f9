import { useState } from 'react';
import { signInWithSlipRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, useAddress, useWords } from '#web/ui';
import { goOn } from './destination.ts';
import { words } from './words.ts';

/** The sign-in id and the code of a slip, however they are typed. */
export function SlipForm({ isPrimary = false }: { isPrimary?: boolean }) {
  const say = useWords(words);
  const address = useAddress();
  const [signInId, setSignInId] = useState('');
  const [code, setCode] = useState('');
  const signIn = useDeed((key) => call(signInWithSlipRoute, { input: { signInId, code }, key }));
  const submit = async () => {
    const opened = await signIn.run();
    if (opened) goOn(opened.state, address);
  };
  return (
    <Form onSubmit={submit}>
      <ErrorSummary title={say.refused} fault={signIn.fault} />
      <Field
        label={say.signInId}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={signInId}
        onChange={setSignInId}
      />
      <Field
        label={say.code}
        hint={say.codeHint}
        className="input-code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={code}
        onChange={setCode}
      />
      <Button type="submit" isBusy={signIn.isBusy} {...(isPrimary && { look: ['primary', 'block'] as const })}>
        {say.codeSubmit}
      </Button>
    </Form>
  );
}
