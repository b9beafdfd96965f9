import { useState } from 'react';
import { offerPassphraseRoute, setPasswordRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, Notice, PasswordField, useWords } from '#web/ui';
import { words } from './words.ts';

interface Props {
  readonly title: string;
  /** Where the person is asked for the password so far. */
  readonly needsCurrent?: boolean;
  readonly onDone: () => void;
}

/** A password of the person's own, or a passphrase made for them; what is made is shown, so that it can be written down. */
export function NewPassword({ title, needsCurrent = false, onDone }: Props) {
  const say = useWords(words);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [isOffered, setOffered] = useState(false);
  const sent = { password, ...(needsCurrent && { current }) };
  const save = useDeed((key) => call(setPasswordRoute, { input: sent, key }));
  const offer = useDeed(() => call(offerPassphraseRoute));
  const submit = async () => {
    if (!(await save.run())) return;
    setCurrent('');
    setPassword('');
    setOffered(false);
    onDone();
  };
  const makeOne = async () => {
    const made = await offer.run();
    if (!made) return;
    setPassword(made.passphrase);
    setOffered(true);
  };
  const own = { label: say.newPassword, hint: say.passwordHint, autoComplete: 'new-password', value: password };
  return (
    <section className="section" aria-labelledby="new-password">
      <h2 id="new-password">{title}</h2>
      <Form onSubmit={submit}>
        <ErrorSummary fault={save.fault ?? offer.fault} />
        {needsCurrent && (
          <PasswordField label={say.current} autoComplete="current-password" value={current} onChange={setCurrent} />
        )}
        {isOffered ? (
          <Field {...own} autoCapitalize="none" spellCheck={false} onChange={setPassword} />
        ) : (
          <PasswordField {...own} onChange={setPassword} />
        )}
        {isOffered && (
          <Notice tone="key" role="status">
            <p>{say.offered}</p>
          </Notice>
        )}
        <p className="actions">
          <Button isBusy={offer.isBusy} onClick={() => void makeOne()}>
            {say.offer}
          </Button>
        </p>
        <Button type="submit" look={['primary', 'block']} isBusy={save.isBusy}>
          {say.passwordSubmit}
        </Button>
      </Form>
    </section>
  );
}
