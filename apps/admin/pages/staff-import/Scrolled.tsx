import type { ReactNode } from 'react';

/** A wide table that scrolls by itself, by keyboard too. */
export const Scrolled = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="scroll-x" role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
