import { listDemoAccountsRoute, signInAsDemoRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { Button, ErrorSummary, useAddress, useWords } from '#web/ui';
import { goOn } from './destination.ts';
import { words } from './words.ts';

type Account = AnswerFrom<typeof listDemoAccountsRoute>['items'][number];

/** Everybody of the sample world, in development alone: the server names nobody elsewhere. */
export function DemoAccounts() {
  const say = useWords(words);
  const address = useAddress();
  const { answer } = useAnswer(() => call(listDemoAccountsRoute), []);
  const become = useDeed((key, { personId }: Account) => call(signInAsDemoRoute, { input: { personId }, key }));
  if (!answer?.items.length) return null;
  const choose = async (account: Account) => {
    const opened = await become.run(account);
    if (opened) goOn(opened.state, address);
  };
  return (
    <section className="section demo" aria-labelledby="demo">
      <h2 id="demo">{say.demo}</h2>
      <p className="muted">{say.demoText}</p>
      <ErrorSummary fault={become.fault} />
      <ul className="demo-list">
        {answer.items.map((account) => (
          <li key={account.personId}>
            <Button look={['small']} isBusy={become.isBusy} onClick={() => void choose(account)}>
              {account.name}
            </Button>
            <span className="small muted">
              {[account.organizationName, ...account.roles.map((role) => say.roles[role]), account.signInId]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
