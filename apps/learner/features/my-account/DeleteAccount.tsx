import { useState } from 'react';
import { deleteAccountRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, CheckBox, ErrorSummary, Form, goTo, More, PasswordField, useWords } from '#web/ui';
import { clearDevice } from '../../parts/left-on-device.ts';
import { words } from './deletion-words.ts';

/** Deletes the account, where nothing of the person has to be kept. */
export function DeleteAccount() {
  const say = useWords(words);
  const [current, setCurrent] = useState('');
  const [isSure, setSure] = useState(false);
  const [isEarly, setEarly] = useState(false);
  const leave = useDeed((key) => call(deleteAccountRoute, { input: { current }, key }));
  const submit = async () => {
    setEarly(!isSure);
    if (!isSure || !(await leave.run())) return;
    clearDevice();
    window.dispatchEvent(new Event('signed-out'));
    goTo('/sign-in');
  };
  return (
    <section className="section" aria-labelledby="delete-account">
      <h2 id="delete-account">{say.title}</h2>
      <More summary={say.open}>
        <p>{say.text}</p>
        <Form onSubmit={submit}>
          <ErrorSummary
            title={say.refused}
            fault={leave.fault}
            problems={isEarly ? { 'sure-to-leave': say.tick } : {}}
          />
          <CheckBox id="sure-to-leave" label={say.sure} isChecked={isSure} onChange={setSure} />
          <PasswordField label={say.current} autoComplete="current-password" value={current} onChange={setCurrent} />
          <Button type="submit" look={['danger', 'block']} isBusy={leave.isBusy}>
            {say.submit}
          </Button>
        </Form>
      </More>
    </section>
  );
}
