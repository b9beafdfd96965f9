import { Link, Mark, useWords } from '#web/ui';
import { useSession } from '../session.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import type { PageAt } from './pages.ts';
import { words } from './words.ts';

/** Wordmark, the two places a learner goes, and who is signed in. */
export function Header({ current }: { current: PageAt['menu'] }) {
  const say = useWords(words);
  const { answer: me } = useSession();
  return (
    <header className="site-header">
      <div className="wrap">
        <Link className="wordmark" href="/" aria-label={say.home}>
          <Mark />
          <b>Kunren</b>
          <span>訓練</span>
        </Link>
        {me ? (
          <>
            <nav className="nav" aria-label={say.mainMenu}>
              <ul>
                <li>
                  <Link href="/" aria-current={current === 'learning' ? 'page' : undefined}>
                    {say.learning}
                  </Link>
                </li>
                <li>
                  <Link href="/certificates" aria-current={current === 'certificates' ? 'page' : undefined}>
                    {say.certificates}
                  </Link>
                </li>
              </ul>
            </nav>
            <AccountMenu me={me} />
          </>
        ) : (
          <p className="header-note">
            <LanguageSwitch />
          </p>
        )}
      </div>
    </header>
  );
}
