import { Link, Mark, useWords } from '#web/ui';
import { useMyYear, yearAddress } from '../parts/my-years.tsx';
import { isWithoutPlace, useSession } from '../session.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import type { PageAt } from './pages.ts';
import { words } from './words.ts';

const places = [
  { menu: 'learning', href: '/' },
  { menu: 'exercises', href: '/exercises' },
  { menu: 'cohorts', href: '/cohorts' },
  { menu: 'schedule', href: '/schedule' },
  { menu: 'certificates', href: '/certificates' },
] as const;

/** Wordmark, the places a learner goes, and who is signed in. */
export function Header({ current }: { current: PageAt['menu'] }) {
  const say = useWords(words);
  const { answer: me } = useSession();
  const year = useMyYear();
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
                {year && (
                  <li>
                    <Link href={yearAddress(year.traineeId)} aria-current={current === 'year' ? 'page' : undefined}>
                      {say.year}
                    </Link>
                  </li>
                )}
                {places
                  .filter(({ menu }) => menu !== (isWithoutPlace(me) ? 'exercises' : 'cohorts'))
                  .map(({ menu, href }) => (
                    <li key={menu}>
                      <Link href={href} aria-current={current === menu ? 'page' : undefined}>
                        {say[menu]}
                      </Link>
                    </li>
                  ))}
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
