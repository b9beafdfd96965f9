import type { ReactNode } from 'react';
import './more-fields.css';

interface MoreProps {
  readonly title: string;
  /** What stands in the closed part, in words. */
  readonly says: string;
  readonly children: ReactNode;
}

/** The rest of a form, closed: its values can be read without opening it. */
export const MoreFields = ({ title, says, children }: MoreProps) => (
  <details className="more-fields">
    <summary>
      <b>{title}</b>
      <span className="muted">{says}</span>
    </summary>
    <div className="stack l">{children}</div>
  </details>
);
