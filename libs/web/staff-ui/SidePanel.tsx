import { Drawer, useMediaQuery } from '@mui/material';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

/** A record beside its list: pushes the list on wide screens, covers it on narrow ones. Its address is the record's address. */
export function SidePanel({
  open,
  onClose,
  label,
  children,
}: {
  open: boolean;
  onClose: () => void;
  label: string;
  children: React.ReactNode;
}) {
  const beside = useMediaQuery('(min-width: 1200px)');
  const panel = useRef<HTMLElement>(null);
  // The record is drawn into one element that moves between both places, so that zooming in loses nothing of what is typed.
  const [ground] = useState(() => document.createElement('div'));
  const place = useCallback((holder: HTMLElement | null) => holder?.append(ground), [ground]);
  useEffect(() => {
    if (!open || !beside) return;
    const before = document.activeElement as HTMLElement | null;
    if (before && before !== document.body) panel.current?.focus();
    return () => {
      if (before?.isConnected) before.focus();
    };
  }, [open, beside]);
  useEffect(() => {
    if (!open || !beside) return;
    const close = (event: KeyboardEvent) => {
      if (
        event.key === 'Escape' &&
        !document.querySelector('.MuiModal-root:not([aria-hidden="true"]) [role="dialog"], .MuiMenu-root')
      )
        onClose();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [open, beside, onClose]);
  return (
    <>
      {open && createPortal(children, ground)}
      {beside ? (
        open && (
          <aside ref={panel} tabIndex={-1} className="side-panel" aria-label={label}>
            <div ref={place} />
          </aside>
        )
      ) : (
        <Drawer
          anchor="right"
          open={open}
          onClose={onClose}
          slotProps={{
            paper: { role: 'dialog', 'aria-modal': true, 'aria-label': label, sx: { width: 'min(440px, 100vw)' } },
          }}
        >
          <div ref={place} />
        </Drawer>
      )}
    </>
  );
}
