import type { ReactNode } from 'react';
import type { signInWithLinkRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Button, ErrorSummary, Notice, Page, useAddress } from '#web/ui';
import { goOn } from './destination.ts';

type Opened = AnswerFrom<typeof signInWithLinkRoute>;

interface Said {
  readonly linkTitle: string;
  readonly linkText: string;
  readonly linkSubmit: string;
  readonly linkMissing: string;
  readonly refused: string;
  readonly toSignIn: string;
}

interface Props {
  readonly say: Said;
  readonly code: string;
  readonly opens: {
    readonly run: () => Promise<Opened | undefined>;
    readonly isBusy: boolean;
    readonly fault: Error | undefined;
  };
  readonly children?: ReactNode;
}

/** What the link of a mail opens. The code stands behind #, reaches no server before the button, and is used by it alone. */
export function OneTimeLink({ say, code, opens, children }: Props) {
  const address = useAddress();
  const submit = async () => {
    const opened = await opens.run();
    if (opened) goOn(opened.state, address);
  };
  return (
    <Page title={say.linkTitle} isNarrow back={{ href: '/sign-in', label: say.toSignIn }}>
      <ErrorSummary title={say.refused} fault={opens.fault} />
      {code ? (
        <>
          <p>{say.linkText}</p>
          <p className="actions mt-3">
            <Button look={['primary', 'block']} isBusy={opens.isBusy} onClick={() => void submit()}>
              {say.linkSubmit}
            </Button>
          </p>
        </>
      ) : (
        <Notice tone="warn" title={say.refused}>
          <p>{say.linkMissing}</p>
        </Notice>
      )}
      {children}
    </Page>
  );
}

/** The code of the address, behind its #. */
export const codeIn = (hash: string): string => new URLSearchParams(hash.slice(1)).get('code') ?? '';
