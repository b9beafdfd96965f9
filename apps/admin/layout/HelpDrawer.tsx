import { Drawer, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { Icon } from '#web/staff-ui';

const LINES = ['first', 'second', 'third'] as const;

interface HelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** How to use the screen that is open, from `help.<first part of its address>`; and whom to ask. */
export function HelpDrawer({ isOpen, onClose }: HelpProps) {
  const translate = useTranslate();
  const section = useLocation().pathname.split('/')[1] || 'today';
  const say = (key: string) => translate(`help.${section}.${key}`, { _: translate(`help.any.${key}`, { _: '' }) });
  return (
    <Drawer
      anchor="right"
      open={isOpen}
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-label': translate('layout.help'),
          sx: { width: 'min(360px, 92vw)', p: 2.5 },
        },
      }}
    >
      <div className="row">
        <h2 className="grow">{translate('layout.helpOn', { screen: say('title') })}</h2>
        <IconButton onClick={onClose} aria-label={translate('ui.close')}>
          <Icon name="close" />
        </IconButton>
      </div>
      <ul className="stack l" style={{ margin: '12px 0 24px' }}>
        {LINES.map((line) => say(line))
          .filter(Boolean)
          .map((line) => (
            <li key={line} className="row" style={{ alignItems: 'flex-start' }}>
              <Icon name="check" style={{ marginTop: 3, color: 'var(--key)' }} />
              <span>{line}</span>
            </li>
          ))}
      </ul>
      <h3>{translate('layout.trouble')}</h3>
      <p className="muted">{translate('layout.troubleLead')}</p>
      <HelpContact />
    </Drawer>
  );
}

/** The contact the server was given; it stands in the page itself. */
function HelpContact() {
  const contact = document.querySelector<HTMLMetaElement>('meta[name="help-contact"]')?.content;
  return contact ? <p>{contact}</p> : null;
}
