import { completeSignUpRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ButtonLink, ErrorSummary, Notice, Page, useAddress, useWords } from '#web/ui';
import { goOn, onTheWay } from './destination.ts';
import { words } from './sign-up-words.ts';

/** What the link of a sign-up opens. The code stands behind #, reaches no server before the button, and is used by it alone. */
export default function SignUpLinkPage() {
  const say = useWords(words);
  const address = useAddress();
  const code = new URLSearchParams(address.hash.slice(1)).get('code') ?? '';
  const complete = useDeed((key) => call(completeSignUpRoute, { input: { code }, key }));
  const submit = async () => {
    const opened = await complete.run();
    if (opened) goOn(opened.state, address);
  };
  return (
    <Page title={say.linkTitle} isNarrow back={{ href: '/sign-in', label: say.toSignIn }}>
      <ErrorSummary title={say.refused} fault={complete.fault} />
      {code ? (
        <>
          <p>{say.linkText}</p>
          <p className="actions mt-3">
            <Button look={['primary', 'block']} isBusy={complete.isBusy} onClick={() => void submit()}>
              {say.linkSubmit}
            </Button>
          </p>
        </>
      ) : (
        <Notice tone="warn" title={say.refused}>
          <p>{say.linkMissing}</p>
        </Notice>
      )}
      {(complete.fault || !code) && (
        <p className="actions mt-2">
          <ButtonLink href={onTheWay('/sign-up', address)}>{say.again}</ButtonLink>
        </p>
      )}
    </Page>
  );
}
