import { useState } from 'react';
import { askSignUpRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, Link, Notice, Page, useAddress, useWords } from '#web/ui';
import { onTheWay, pathToSend } from './destination.ts';
import { words } from './sign-up-words.ts';

/** An account for somebody of no organization. The answer does not say whether the address has one already. */
export default function SignUpPage() {
  const say = useWords(words);
  const address = useAddress();
  const [name, setName] = useState('');
  const [mail, setMail] = useState('');
  const [sentTo, setSentTo] = useState<string>();
  const ask = useDeed((key) =>
    call(askSignUpRoute, { input: { name, mail: mail.trim(), ...pathToSend(address) }, key }),
  );
  const submit = async () => {
    if (await ask.run()) setSentTo(mail.trim());
  };
  return (
    <Page
      title={say.title}
      lead={say.lead}
      isNarrow
      back={{ href: onTheWay('/sign-in', address), label: say.toSignIn }}
    >
      {sentTo ? (
        <Sent to={sentTo} onOther={() => setSentTo(undefined)} />
      ) : (
        <Form onSubmit={submit}>
          <ErrorSummary fault={ask.fault} />
          <Field
            label={say.name}
            hint={say.nameHint}
            autoComplete="name"
            maxLength={100}
            value={name}
            onChange={setName}
          />
          <Field
            label={say.mail}
            hint={say.mailHint}
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={254}
            value={mail}
            onChange={setMail}
          />
          <Button type="submit" look={['primary', 'block']} isBusy={ask.isBusy}>
            {say.submit}
          </Button>
          <p className="small muted after-form">
            {say.read} <Link href="/terms">{say.terms}</Link> <Link href="/privacy">{say.privacy}</Link>
          </p>
        </Form>
      )}
      <div className="card after-form">
        <h2 className="h-small">{say.notForStaff}</h2>
        <p>{say.notForStaffText}</p>
      </div>
    </Page>
  );
}

function Sent({ to, onOther }: { to: string; onOther: () => void }) {
  const say = useWords(words);
  return (
    <>
      <Notice tone="ok" role="status" title={say.sent}>
        <p className="any-break">{say.sentText(to)}</p>
        <p>{say.sentMore}</p>
      </Notice>
      <p className="actions mt-2">
        <Button onClick={onOther}>{say.other}</Button>
      </p>
    </>
  );
}
