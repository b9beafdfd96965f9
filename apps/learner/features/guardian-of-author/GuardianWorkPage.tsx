import './guardian-of-author.css';
import { useState } from 'react';
import { viewGuardianWorkRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Notice, Page, useAddress, useWords } from '#web/ui';
import type { Asked, Done } from './asked.ts';
import { AsShown } from './AsShown.tsx';
import { Answering, Withdrawing } from './Answering.tsx';
import { words } from './words.ts';

/** What a guardian sees of a work and says of it, by the links of a mail, without signing in. */
export default function GuardianWorkPage() {
  const say = useWords(words);
  const address = useAddress();
  const code = new URLSearchParams(address.hash.slice(1)).get('code') ?? '';
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<Done>();
  const look = useDeed((key) => call(viewGuardianWorkRoute, { input: { code }, key }));
  const open = async () => setAsked(await look.run());
  return (
    <Page title={say.title} lead={say.lead} isNarrow>
      <ErrorSummary title={say.refused} fault={look.fault} />
      {done && (
        <Notice tone="ok" role="status" title={say.done[done]}>
          <p>{say.doneText[done]}</p>
        </Notice>
      )}
      {!done && asked && (
        <>
          <AsShown asked={asked} />
          {asked.may === 'answer' ? (
            <Answering code={code} asked={asked} onDone={setDone} />
          ) : (
            <Withdrawing code={code} asked={asked} onDone={setDone} />
          )}
        </>
      )}
      {!done && !asked && code && (
        <p className="actions">
          <Button look={['primary', 'block']} isBusy={look.isBusy} onClick={() => void open()}>
            {say.read}
          </Button>
        </p>
      )}
      {!code && (
        <Notice tone="warn" title={say.refused}>
          <p>{say.missing}</p>
        </Notice>
      )}
    </Page>
  );
}
