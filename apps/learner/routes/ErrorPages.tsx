import { Button, ButtonLink, Link, Page, useWords } from '#web/ui';
import { words } from './words.ts';

export function NotFoundPage() {
  const say = useWords(words);
  return <WayBack title={say.notFound} lead={say.notFoundLead} />;
}

/** For whoever belongs to no organization, where a page is for those who do. */
export function NotForYouPage() {
  const say = useWords(words);
  return <WayBack title={say.notForYou} lead={say.notForYouLead} />;
}

function WayBack(said: { readonly title: string; readonly lead: string }) {
  const say = useWords(words);
  return (
    <Page {...said} isNarrow>
      <p className="actions">
        <ButtonLink look={['primary']} href="/">
          {say.toHome}
        </ButtonLink>
      </p>
    </Page>
  );
}

/** What a person can do when a page fails: open it again, go back to the start, tell somebody. */
export function BrokenPage() {
  const say = useWords(words);
  return (
    <Page title={say.broken} lead={say.brokenLead} isNarrow>
      <ol className="rows todo">
        <li>
          <p className="actions">
            <Button look={['primary']} onClick={() => location.reload()}>
              {say.again}
            </Button>
          </p>
        </li>
        <li>
          <p>
            <Link className="row-link" href="/">
              {say.toHome}
            </Link>
          </p>
        </li>
        <li>
          <p>{say.askHelp}</p>
        </li>
      </ol>
    </Page>
  );
}
