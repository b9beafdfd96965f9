import { useRef } from 'react';
import { Icon, Link, useWords } from '#web/ui';
import { isStaff, isWithoutPlace, type Me } from '../session.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { words } from './words.ts';

/** Who is signed in, and what they can do about it. */
export function AccountMenu({ me }: { me: Me }) {
  const say = useWords(words);
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  return (
    <details className="menu" ref={menu} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <summary>
        <Icon name="person" />
        <span className="on-wide">{me.account.name}</span>
        <span className="on-narrow">{say.menu}</span>
        <Icon name="chevron" />
      </summary>
      <div className="menu-body">
        <p className="who">
          <strong>{me.account.name}</strong>
          {me.organization && (
            <>
              <br />
              <span className="small muted">
                {[me.organization.organizationName, me.organization.department].filter(Boolean).join(' ')}
              </span>
            </>
          )}
        </p>
        <ul onClick={close}>
          {isStaff(me) && (
            <li>
              <a href="/admin/">{say.staffSite}</a>
            </li>
          )}
          {!isWithoutPlace(me) && (
            <li>
              <Link href="/cohorts">{say.cohorts}</Link>
            </li>
          )}
          <li>
            <Link href="/scores">{say.scores}</Link>
          </li>
          <li>
            <Link href="/account">{isWithoutPlace(me) ? say.accountAlone : say.account}</Link>
          </li>
          <li>
            <Link href="/help">{say.help}</Link>
          </li>
          <li>
            <LanguageSwitch />
          </li>
          <li>
            <Link href="/sign-out">{say.signOut}</Link>
          </li>
        </ul>
      </div>
    </details>
  );
}
