import { useEffect } from 'react';
import { Page, ProgressBar, useAddress, useWords } from '#web/ui';
import { useMe, useSession } from '../../session.tsx';
import { AcceptDocuments } from './AcceptDocuments.tsx';
import { ChoosePlace } from './ChoosePlace.tsx';
import { destinationOf } from './destination.ts';
import { NewPassword } from './NewPassword.tsx';
import { words } from './words.ts';

const STEPS = 3;

/** What has to be done once: accept, set a password, choose among several organizations. One thing at a time. */
export default function FirstSignInPage() {
  const say = useWords(words);
  const me = useMe();
  const { again } = useSession();
  const address = useAddress();
  const [next] = me.toDo;
  const isReady = next === undefined;
  useEffect(() => {
    if (isReady) location.replace(destinationOf(me, address));
  }, [isReady]);
  return (
    <Page title={say.firstTitle} {...(!isReady && { lead: say.firstLead(me.toDo.length) })} isNarrow>
      <ProgressBar done={STEPS - me.toDo.length} of={STEPS} label={say.firstLead(me.toDo.length)} />
      {next === 'accept-documents' && <AcceptDocuments onDone={again} />}
      {next === 'set-password' && <NewPassword title={say.passwordTitle} onDone={again} />}
      {next === 'choose-organization' && <ChoosePlace me={me} onDone={again} />}
      {isReady && <p role="status">{say.done}</p>}
    </Page>
  );
}
