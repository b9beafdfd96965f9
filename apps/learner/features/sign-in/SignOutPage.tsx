import { useEffect } from 'react';
import { signOutRoute } from '#contract/routes';
import { call, Refused, useAnswer } from '#web/api-client';
import { ButtonLink, Loaded, Notice, Page, useWords } from '#web/ui';
import { clearDevice } from '../../parts/left-on-device.ts';
import { words } from './words.ts';

const signOut = (): Promise<unknown> =>
  call(signOutRoute).catch((fault: unknown) => {
    if (fault instanceof Refused && fault.status === 401) return {};
    throw fault;
  });

/** Ends the session of this browser. */
export default function SignOutPage() {
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
