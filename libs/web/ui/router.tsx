import { type AnchorHTMLAttributes, createContext, type MouseEvent, useContext, useEffect, useState } from 'react';

export type PathParams = Readonly<Record<string, string>>;

const MOVED = 'kunren:moved';

/** Goes to an address of this site without loading the page again. */
export function goTo(address: string, { replace = false } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  window.dispatchEvent(new Event(MOVED));
  window.scrollTo(0, 0);
}

/** The address now; follows the back button. */
export function useAddress(): URL {
  const [address, setAddress] = useState(location.href);
  useEffect(() => {
    const follow = () => setAddress(location.href);
    window.addEventListener('popstate', follow);
    window.addEventListener(MOVED, follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener(MOVED, follow);
    };
  }, []);
  return new URL(address);
}

/** What stands in an address of the shape `/lessons/:lessonId`, or nothing if it has another shape. */
export function matched(shape: string, pathname: string): PathParams | undefined {
  const wanted = shape.split('/');
  const given = pathname.replace(/(.)\/$/, '$1').split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return params;
}

const Params = createContext<PathParams>({});
export const ParamsProvider = Params.Provider;
/** What stands in the address of this page: `const { lessonId } = usePathParams('lessonId')`. */
export const usePathParams = <Name extends string>(..._names: Name[]): Readonly<Record<Name, string>> =>
  useContext(Params) as Record<Name, string>;

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A link inside this site. */
export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    goTo(href);
  }
  return <a href={href} onClick={follow} {...rest} />;
}
