import { useState } from 'react';
import { Chip, Fact, Facts, Notice, Page, useWords } from '#web/ui';
import { isWithoutPlace, type Me, useMe, useSession } from '../../session.tsx';
import { CalendarAddress } from './CalendarAddress.tsx';
import { ChoosePlace } from './ChoosePlace.tsx';
import { DeleteAccount } from './DeleteAccount.tsx';
import { MySessions } from './MySessions.tsx';
import { NewPassword } from './NewPassword.tsx';
import { OwnName } from './OwnName.tsx';
import { OwnSignInId } from './OwnSignInId.tsx';
import './my-account.css';
import { words } from './words.ts';

/** What is kept of a person, their password, and where they are signed in. */
export default function AccountPage() {
  const say = useWords(words);
  const me = useMe();
  const { again } = useSession();
  const [isChanged, setChanged] = useState(false);
  return (
    <Page title={isWithoutPlace(me) ? say.accountAloneTitle : say.accountTitle} isNarrow>
      <section className="section stack-1" aria-labelledby="me">
        <h2 id="me">{say.me}</h2>
        <Facts>
          <Fact term={say.name}>{me.account.name}</Fact>
          {me.account.kana && <Fact term={say.kana}>{me.account.kana}</Fact>}
          <Fact term={say.signInId}>{me.account.signInId}</Fact>
          <Fact term={say.mail}>{me.account.mail ?? say.noMail}</Fact>
        </Facts>
        {!isWithoutPlace(me) && <p className="small muted">{say.wrong}</p>}
      </section>
      {me.places.length > 0 && <Places me={me} />}
      {me.places.length > 1 && <ChoosePlace me={me} onDone={again} />}
      {isChanged && (
        <Notice tone="ok" role="status">
          <p>{say.changed}</p>
        </Notice>
      )}
      <NewPassword title={say.passwordChange} needsCurrent onDone={() => setChanged(true)} />
      {isWithoutPlace(me) && <OwnName onDone={again} />}
      <OwnSignInId onDone={again} />
      <CalendarAddress />
      <MySessions />
      <DeleteAccount />
    </Page>
  );
}

function Places({ me }: { me: Me }) {
  const say = useWords(words);
  return (
    <section className="section stack-1" aria-labelledby="places">
      <h2 id="places">{say.places}</h2>
      <ul className="plain stack-05">
        {me.places.map((place) => (
          <li key={place.organizationId}>
            {[place.organizationName, place.department].filter(Boolean).join(' ')}{' '}
            {place.organizationId === me.organization?.organizationId && (
              <Chip icon="done" tone="ok">
                {say.acting}
              </Chip>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
