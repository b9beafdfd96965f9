import { useState } from 'react';
import { askGuardianForWorkRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, Notice, useLanguage, useWords } from '#web/ui';
import { secondText } from '../../parts/moment.ts';
import { words } from './guardian-words.ts';
import type { Work } from './work.ts';

interface Props {
  readonly work: Work;
  readonly onChanged: () => void;
}

/** A minor has their guardian asked by mail, and sees what became of it. */
export function AskGuardian({ work, onChanged }: Props) {
  const say = useWords(words);
  const isMine = ({ traineeId }: { traineeId: string | null }) => traineeId === work.me?.traineeId;
  const isLacking = work.lacks.some((lack) => lack.what === 'guardian' && isMine(lack));
  const hasConsented = work.consents.some((consent) => isMine(consent) && consent.version === work.version);
  if (!isLacking) {
    return (
      <Notice tone="ok" title={say.title}>
        <p>{say.agreed(work.guardianConsents.find(isMine)?.guardianName ?? '')}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warn" title={say.title}>
      <p>{say.minor}</p>
      <Standing work={work} />
      {hasConsented ? <Asking work={work} onChanged={onChanged} /> : <p>{say.first}</p>}
    </Notice>
  );
}

function Standing({ work: { guardianAsked: asked, version } }: Pick<Props, 'work'>) {
  const say = useWords(words);
  const { language } = useLanguage();
  if (!asked) return null;
  const text = say.standing[asked.standing](secondText(asked.askedAt, language));
  return <p role="status">{asked.version === version ? text : say.askAnew}</p>;
}

function Asking({ work: { workId, version, guardianAsked }, onChanged }: Props) {
  const say = useWords(words);
  const [mail, setMail] = useState('');
  const ask = useDeed((key) => call(askGuardianForWorkRoute, { params: { workId }, input: { version, mail }, key }));
  const send = async () => {
    if (await ask.run()) onChanged();
  };
  return (
    <Form onSubmit={send}>
      <ErrorSummary fault={ask.fault} />
      <Field label={say.mail} hint={say.mailHint} type="email" maxLength={254} value={mail} onChange={setMail} />
      <p className="actions">
        <Button type="submit" isBusy={ask.isBusy}>
          {guardianAsked ? say.again : say.send}
        </Button>
      </p>
    </Form>
  );
}
