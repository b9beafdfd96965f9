import { useState } from 'react';
import { deleteAccountRoute, takeBackDeletionRoute, viewDeletionRoute } from '#contract/routes';
import { call, Refused, useAnswer, useDeed } from '#web/api-client';
import {
  Button,
  CheckBox,
  dayText,
  ErrorSummary,
  Form,
  goTo,
  Loaded,
  More,
  Notice,
  PasswordField,
  useLanguage,
  useWords,
} from '#web/ui';
import { clearDevice } from '../../parts/left-on-device.ts';
import { words } from './deletion-words.ts';

/** Deletes the account, at once or once nothing of the person has to be kept. */
export function DeleteAccount() {
  const say = useWords(words);
  const asked = useAnswer(() => call(viewDeletionRoute, {}), []);
  return (
    <section className="section" aria-labelledby="delete-account">
      <h2 id="delete-account">{say.title}</h2>
      <Loaded from={asked}>
        {({ expectedOn }) =>
          expectedOn ? <Asked on={expectedOn} again={asked.again} /> : <Leaving again={asked.again} />
        }
      </Loaded>
    </section>
  );
}

function Asked({ on, again }: { on: string; again: () => void }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const takeBack = useDeed((key) => call(takeBackDeletionRoute, { key }));
  const stay = async () => {
    if (await takeBack.run()) again();
  };
  return (
    <Notice tone="warn" role="status" title={say.asked}>
      <p>{say.askedText(dayText(on, language, { withYear: true }))}</p>
      <ErrorSummary fault={takeBack.fault} />
      <p className="actions">
        <Button isBusy={takeBack.isBusy} onClick={() => void stay()}>
          {say.takeBack}
        </Button>
      </p>
    </Notice>
  );
}

function Leaving({ again }: { again: () => void }) {
  const say = useWords(words);
  const [current, setCurrent] = useState('');
  const [isSure, setSure] = useState(false);
  const [isEarly, setEarly] = useState(false);
  const [whenPossible, setWhenPossible] = useState(false);
  const leave = useDeed((key) => call(deleteAccountRoute, { input: { current, whenPossible }, key }));
  const submit = async () => {
    setEarly(!isSure);
    const done = isSure && (await leave.run());
    if (!done) return;
    if (done.expectedOn) return again();
    clearDevice();
    window.dispatchEvent(new Event('signed-out'));
    goTo('/sign-in');
  };
  const mayWait = leave.fault instanceof Refused && leave.fault.code === 'cohort-application-kept';
  return (
    <More summary={say.open}>
      <p>{say.text}</p>
      <p>{say.kept}</p>
      <Form onSubmit={submit}>
        <ErrorSummary title={say.refused} fault={leave.fault} problems={isEarly ? { 'sure-to-leave': say.tick } : {}} />
        <CheckBox id="sure-to-leave" label={say.sure} isChecked={isSure} onChange={setSure} />
        {(mayWait || whenPossible) && (
          <CheckBox id="when-possible" label={say.whenPossible} isChecked={whenPossible} onChange={setWhenPossible} />
        )}
        <PasswordField label={say.current} autoComplete="current-password" value={current} onChange={setCurrent} />
        <Button type="submit" look={['danger', 'block']} isBusy={leave.isBusy}>
          {say.submit}
        </Button>
      </Form>
    </More>
  );
}
