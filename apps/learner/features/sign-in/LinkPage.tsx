import { signInWithLinkRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Notice, Page, useAddress, useWords } from '#web/ui';
import { goOn } from './destination.ts';
import { words } from './words.ts';

/** What the link of a mail opens. The code stands behind #, reaches no server before the button, and is used by it alone. */
export default function LinkPage() {
  const say = useWords(words);
  const address = useAddress();
  const code = new URLSearchParams(address.hash.slice(1)).get('code') ?? '';
  const signIn = useDeed((key) => call(signInWithLinkRoute, { input: { code }, key }));
  const submit = async () => {
    const opened = await signIn.run();
    if (opened) goOn(opened.state, address);
  };
  return (
    <Page title={say.linkTitle} isNarrow back={{ href: '/sign-in', label: say.toSignIn }}>
      <ErrorSummary title={say.refused} fault={signIn.fault} />
      {code ? (
        <>
          <p>{say.linkText}</p>
          <p className="actions mt-3">
            <Button look={['primary', 'block']} isBusy={signIn.isBusy} onClick={() => void submit()}>
              {say.linkSubmit}
            </Button>
          </p>
        </>
      ) : (
        <Notice tone="warn" title={say.refused}>
          <p>{say.linkMissing}</p>
        </Notice>
      )}
    </Page>
  );
}
