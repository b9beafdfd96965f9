import { Component, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { goTo, Loaded, matched, ParamsProvider, type PathParams, useAddress, useWords } from '#web/ui';
import { isWithoutPlace, type Me, useSession } from '../session.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { BrokenPage, NotForYouPage, NotFoundPage } from './ErrorPages.tsx';
import { type PageAt, pages } from './pages.ts';
import { words } from './words.ts';

interface Found {
  readonly at: PageAt;
  readonly params: PathParams;
}

function pageAt(pathname: string): Found | undefined {
  for (const at of pages) {
    const params = matched(at.path, pathname);
    if (params) return { at, params };
  }
  return undefined;
}

/** Skip link, header, the page the address names, footer. */
export function Shell() {
  const say = useWords(words);
  const address = useAddress();
  const found = pageAt(address.pathname);
  const main = useFocusOnMove(address.pathname);
  return (
    <>
      <a className="skip" href="#main" onClick={(event) => skip(event, main.current)}>
        {say.skip}
      </a>
      <Header current={found?.at.menu} />
      <main id="main" tabIndex={-1} ref={main}>
        <Guarded key={address.pathname}>
          <Suspense fallback={<Waiting />}>
            {found ? <Opened {...found} address={address} /> : <NotFoundPage />}
          </Suspense>
        </Guarded>
      </main>
      <Footer />
    </>
  );
}

/** Where somebody goes first who has not accepted, set or chosen what is needed. */
const FINISHING = '/first-sign-in';

function Opened({ at, params, address }: Found & { address: URL }) {
  const session = useSession();
  const isForMe = at.opensFor === 'anyone' || session.answer;
  const mustSignIn = !isForMe && session.answer === null;
  useEffect(() => {
    if (mustSignIn) goTo(`/sign-in?then=${encodeURIComponent(address.pathname + address.search)}`, { replace: true });
  }, [mustSignIn, address.href]);
  const mustFinish = at.opensFor === 'signed-in' && at.path !== FINISHING && Boolean(session.answer?.toDo.length);
  useEffect(() => {
    if (mustFinish)
      goTo(`${FINISHING}?then=${encodeURIComponent(address.pathname + address.search)}`, { replace: true });
  }, [mustFinish, address.href]);
  if (mustSignIn || mustFinish) return null;
  if (!isForMe) return <div className="wrap">{<Loaded from={session}>{() => null}</Loaded>}</div>;
  const Page = isClosedTo(session.answer, at) ? NotForYouPage : at.page;
  return (
    <ParamsProvider value={params}>
      <Page />
    </ParamsProvider>
  );
}

/** Exercises are for members of organizations. */
const isClosedTo = (me: Me | null | undefined, { menu }: PageAt): boolean =>
  menu === 'exercises' && Boolean(me && isWithoutPlace(me));

/** On another page the focus starts at its content, as after a load. */
function useFocusOnMove(pathname: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);
  return main;
}

function skip(event: { preventDefault: () => void }, main: HTMLElement | null): void {
  event.preventDefault();
  main?.focus();
}

function Waiting() {
  const say = useWords(words);
  return (
    <div className="wrap">
      <p className="muted" role="status">
        {say.loading}…
      </p>
    </div>
  );
}

/** A page that throws shows what to do instead of nothing. */
class Guarded extends Component<{ children?: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <BrokenPage /> : this.props.children;
  }
}
