import { Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { Icon } from '#web/staff-ui';
import { useAbilities } from '../providers/use-abilities.ts';
import { currentEntry, type MenuEntry, menuFor } from './menu.ts';

interface SideMenuProps {
  readonly isCollapsed?: boolean;
  readonly onNavigate?: () => void;
}

export function SideMenu({ isCollapsed = false, onNavigate }: SideMenuProps) {
  const translate = useTranslate();
  const groups = menuFor(useAbilities());
  return (
    <nav aria-label={translate('layout.mainMenu')} className="no-print">
      <ul className="menu">
        {groups.map(({ label, entries }, i) => (
          <li key={label}>
            {i > 0 && <h2 aria-hidden={isCollapsed}>{translate(`menu.groups.${label}`)}</h2>}
            <ul>
              {entries.map((entry) => (
                <li key={entry.to}>
                  <EntryLink entry={entry} isCollapsed={isCollapsed} {...(onNavigate && { onNavigate })} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {isDemo && !isCollapsed && <p className="menu-note">{translate('layout.demo')}</p>}
    </nav>
  );
}

const isDemo = document.querySelector<HTMLMetaElement>('meta[name="demo"]')?.content === 'yes';

function EntryLink({ entry, isCollapsed, onNavigate }: { entry: MenuEntry } & SideMenuProps) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const label = translate(`menu.${entry.label}`);
  const isCurrent = currentEntry(pathname) === entry;
  const link = (
    <Link
      to={entry.to}
      onClick={onNavigate}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={isCollapsed ? label : undefined}
    >
      <Icon name={entry.icon} />
      {!isCollapsed && <span>{label}</span>}
    </Link>
  );
  return isCollapsed ? (
    <Tooltip title={label} placement="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}
