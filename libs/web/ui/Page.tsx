import { type ReactNode, useEffect } from 'react';
import { Icon } from './Icon.tsx';
import { Link } from './router.tsx';

interface PageProps {
  /** Stands in the window's title, and as the heading unless `heading` is given. Never holds a score. */
  readonly title: string;
  /** Another heading than the title; `null` where the page brings its own. */
  readonly heading?: ReactNode;
  readonly lead?: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
  readonly isNarrow?: boolean;
  readonly children?: ReactNode;
}

/** A page: its title, where it leads back to, one heading, then what it is about. */
export function Page({ title, heading = title, lead, back, isNarrow = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} | Kunren 訓練`;
  }, [title]);
  return (
    <div className={isNarrow ? 'wrap narrow-wrap' : 'wrap'}>
      {back && (
        <Link className="back" href={back.href}>
          <Icon name="previous" />
          {back.label}
        </Link>
      )}
      {heading !== null && (
        <div className="page-head">
          <h1>{heading}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
      )}
      {children}
    </div>
  );
}

/** Keeps a phrase of a heading, a date or a number together at the line's end. */
export const Phrase = ({ children }: { children?: ReactNode }) => <span className="nb">{children}</span>;
