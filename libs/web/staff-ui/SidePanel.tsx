import { Drawer, useMediaQuery } from '@mui/material';
import { useEffect, useRef } from 'react';

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
  if (beside)
    return open ? (
      <aside ref={panel} tabIndex={-1} className="side-panel" aria-label={label}>
        {children}
      </aside>
    ) : null;
  return (
    <Drawer
      anchor="right"
      open={open}
      onClose={onClose}
      slotProps={{
        paper: { role: 'dialog', 'aria-modal': true, 'aria-label': label, sx: { width: 'min(440px, 100vw)' } },
      }}
    >
      {children}
    </Drawer>
  );
}
