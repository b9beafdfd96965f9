import { useState } from 'react';
import { askPasswordResetRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, Notice, Page, useWords } from '#web/ui';
import { words } from './words.ts';

/** A link by mail, or a new slip from the coordinator. The answer does not say whether there is such an account. */
export default function ForgottenPage() {
  const say = useWords(words);
  const [signInId, setSignInId] = useState('');
  const [isSent, setSent] = useState(false);
  const ask = useDeed((key) => call(askPasswordResetRoute, { input: { signInId }, key }));
  const submit = async () => {
    if (await ask.run()) setSent(true);
  };
  return (
    <Page title={say.forgottenTitle} isNarrow back={{ href: '/sign-in', label: say.toSignIn }}>
      {isSent ? (
        <Notice tone="ok" role="status" title={say.forgottenSent}>
          <p>{say.forgottenSentText}</p>
        </Notice>
      ) : (
        <Form onSubmit={submit}>
          <p>{say.forgottenText}</p>
          <ErrorSummary fault={ask.fault} />
          <Field
            label={say.signInId}
            hint={say.signInIdHint}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={signInId}
            onChange={setSignInId}
          />
          <Button type="submit" look={['primary', 'block']} isBusy={ask.isBusy}>
            {say.forgottenSubmit}
          </Button>
        </Form>
      )}
      <div className="card after-form">
        <h2 className="h-small">{say.forgottenNoMail}</h2>
        <p>{say.forgottenNoMailText}</p>
      </div>
    </Page>
  );
}
