import { useState } from 'react';
import { signInRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, Link, Notice, Page, PasswordField, useAddress, useWords } from '#web/ui';
import { DemoAccounts } from './DemoAccounts.tsx';
import { goOn, onTheWay } from './destination.ts';
import './sign-in.css';
import { SlipForm } from './SlipForm.tsx';
import { words } from './words.ts';

/** For both sites: by password, or the first time by the code of a slip. */
export default function SignInPage() {
  const say = useWords(words);
  const address = useAddress();
  return (
    <Page title={say.title} heading={null}>
      <div className="cols fork">
        <section aria-labelledby="sign-in">
          <h1 id="sign-in">{say.title}</h1>
          <PasswordForm />
          <p className="after-form">
            <Link className="row-link" href="/sign-in/forgotten">
              {say.forgotten}
            </Link>
          </p>
          <p>
            <Link className="row-link" href={onTheWay('/sign-up', address)}>
              {say.signUp}
            </Link>
          </p>
          <div className="shared-note">
            <Notice tone="quiet" title={say.shared}>
              <p>{say.sharedText}</p>
            </Notice>
          </div>
        </section>
        <section className="card card-tint first" aria-labelledby="first">
          <h2 id="first">{say.first}</h2>
          <p>{say.firstText}</p>
          <SlipForm />
          <p className="small muted">{say.lost}</p>
        </section>
      </div>
      <DemoAccounts />
    </Page>
  );
}

function PasswordForm() {
  const say = useWords(words);
  const address = useAddress();
  const [signInId, setSignInId] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useDeed((key) => call(signInRoute, { input: { signInId, password }, key }));
  const submit = async () => {
    const opened = await signIn.run();
    if (opened) goOn(opened.state, address);
  };
  return (
    <Form onSubmit={submit}>
      <ErrorSummary title={say.refused} fault={signIn.fault} />
      <Field
        label={say.signInId}
        hint={say.signInIdHint}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={signInId}
        onChange={setSignInId}
      />
      <PasswordField label={say.password} autoComplete="current-password" value={password} onChange={setPassword} />
      <Button type="submit" look={['primary', 'block']} isBusy={signIn.isBusy}>
        {say.submit}
      </Button>
    </Form>
  );
}
