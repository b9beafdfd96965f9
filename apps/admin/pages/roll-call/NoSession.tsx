import { Notice, Page, useWords } from '#web/ui';
import { words } from './words.ts';
import './roll-call.css';

/** Opened by an address that names no session: where one signs in and chooses it. */
export function NoSession() {
  const say = useWords(words);
  return (
    <main className="roll-call">
      <Page title={say.title} isNarrow>
        <Notice tone="quiet" title={say.noSession}>
          <p>{say.noSessionLead}</p>
          <p>
            <a href="/admin/teaching">{say.chooseSession}</a>
          </p>
        </Notice>
      </Page>
    </main>
  );
}
