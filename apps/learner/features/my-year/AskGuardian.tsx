import { useState } from 'react';
import { askGuardianForWorkRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, Notice, useLanguage, useWords } from '#web/ui';
import { secondText } from '../../parts/moment.ts';
import { words } from './guardian-words.ts';
import type { Work } from './work.ts';

/** A minor has their guardian asked by mail, and sees what became of it. */
export function AskGuardian({ work, onChanged }: { work: Work; onChanged: () => void }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const [mail, setMail] = useState('');
  const { workId, version, me, guardianAsked, guardianConsents, lacks } = work;
  const ask = useDeed((key) => call(askGuardianForWorkRoute, { params: { workId }, input: { version, mail }, key }));
  const send = async () => {
    if (await ask.run()) onChanged();
  };
  const isMine = ({ traineeId }: { traineeId: string | null }) => traineeId === me?.traineeId;
  const isLacking = lacks.some((lack) => lack.what === 'guardian' && isMine(lack));
  const given = guardianConsents.find(isMine);
  const hasConsented = work.consents.some((consent) => isMine(consent) && consent.version === version);
  return (
    <Notice tone={isLacking ? 'warn' : 'ok'} title={say.title}>
      <p>{isLacking ? say.minor : say.agreed(given?.guardianName ?? '')}</p>
      {guardianAsked && isLacking && (
        <p role="status">
          {guardianAsked.version === version
            ? say.standing[guardianAsked.standing](secondText(guardianAsked.askedAt, language))
            : say.askAnew}
        </p>
      )}
      {isLacking && !hasConsented && <p>{say.first}</p>}
      {isLacking && hasConsented && (
        <Form onSubmit={send}>
          <ErrorSummary fault={ask.fault} />
          <Field label={say.mail} hint={say.mailHint} type="email" maxLength={254} value={mail} onChange={setMail} />
          <p className="actions">
            <Button type="submit" isBusy={ask.isBusy}>
              {guardianAsked ? say.again : say.send}
            </Button>
          </p>
        </Form>
      )}
    </Notice>
  );
}
