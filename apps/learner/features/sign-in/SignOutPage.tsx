import { useEffect, useState } from 'react';
import { signOutRoute } from '#contract/routes';
import { call, Refused, useAnswer } from '#web/api-client';
import { eraseHere, type Waiting, waitingHere } from '#web/device';
import { Button, ButtonLink, Loaded, More, Notice, Page, useWords } from '#web/ui';
import { clearDevice } from '../../parts/left-on-device.ts';
import { words } from './words.ts';

const signOut = (): Promise<unknown> =>
  call(signOutRoute).catch((fault: unknown) => {
    if (fault instanceof Refused && fault.status === 401) return {};
    throw fault;
  });

/** Ends the session of this browser; not before what this device alone has was sent, or is wanted no longer. */
export default function SignOutPage() {
  const [held, setHeld] = useState(waitingHere);
  const erase = () => {
    eraseHere();
    setHeld([]);
  };
  return held.length > 0 ? <Held held={held} onErase={erase} /> : <Leaving />;
}

function Held({ held, onErase }: { held: readonly Waiting[]; onErase: () => void }) {
  const say = useWords(words);
  const count = held.reduce((sum, { waiting }) => sum + waiting, 0);
  return (
    <Page title={say.notSent(count)} isNarrow>
      <Notice tone="warn" role="alert" title={say.stillHere}>
        <p>{say.notSentText}</p>
        <ul className="stack-05">
          {held.map(({ title, address, waiting }) => (
            <li key={address}>
              <a className="row-link" href={address}>
                {say.openAndSend(title, waiting)}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
      <div className="mt-3">
        <More summary={say.eraseAndLeave}>
          <p>{say.eraseText}</p>
          <p>
            <Button look={['danger']} onClick={onErase}>
              {say.eraseAndLeave}
            </Button>
          </p>
        </More>
      </div>
    </Page>
  );
}

function Leaving() {
  const say = useWords(words);
  const left = useAnswer(signOut, []);
  useEffect(() => {
    if (!left.answer) return;
    clearDevice();
    window.dispatchEvent(new Event('signed-out'));
  }, [left.answer]);
  return (
    <Page title={left.answer ? say.signedOut : say.signingOut} isNarrow>
      <Loaded from={left}>
        {() => (
          <>
            <Notice tone="quiet" title={say.shared}>
              <p>{say.signedOutText}</p>
            </Notice>
            <p className="actions mt-3">
              <ButtonLink href="/sign-in">{say.toSignIn}</ButtonLink>
            </p>
          </>
        )}
      </Loaded>
    </Page>
  );
}
