import { type MouseEvent, useState } from 'react';

/** Opens a menu under the button that was pressed. */
export function useMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return {
    anchor,
    isOpen: anchor !== null,
    show: (event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget),
    hide: () => setAnchor(null),
  };
}
