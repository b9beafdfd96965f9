import { IconButton, Tooltip } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Icon, Mark } from '#web/staff-ui';
import { AccountMenu } from './AccountMenu.tsx';
import { HelpDrawer } from './HelpDrawer.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import { SearchEverything } from './SearchEverything.tsx';
import { YearPicker } from './YearPicker.tsx';

interface HeaderProps {
  readonly onMenu: () => void;
  readonly isNarrow: boolean;
  readonly isMenuOpen: boolean;
}

/** Where one works for and which fiscal year one looks at; search over everything; help; the account. */
export function Header({ onMenu, isNarrow, isMenuOpen }: HeaderProps) {
  const translate = useTranslate();
  const [isFinding, setFinding] = useState(false);
  const [isHelping, setHelping] = useState(false);
  useFindKey(() => setFinding(true));
  return (
    <header className="head no-print">
      <Tooltip title={translate(isMenuOpen ? 'layout.foldMenu' : 'layout.openMenu')}>
        <IconButton onClick={onMenu} aria-label={translate('layout.menu')} aria-expanded={isMenuOpen}>
          <Icon name="menu" size={20} />
        </IconButton>
      </Tooltip>
      <Link to="/" className="brand">
        <Mark />
        <span>
          Kunren <small lang="ja">訓練</small>
        </span>
      </Link>
      <span className="grow-gap" />
      <div className="scope-row">
        <span className="divider" />
        <PlacePicker />
        <YearPicker />
      </div>
      <FindButton isNarrow={isNarrow} onFind={() => setFinding(true)} />
      <Tooltip title={translate('layout.helpHere')}>
        <IconButton onClick={() => setHelping(true)} aria-label={translate('layout.help')}>
          <Icon name="help" size={20} />
        </IconButton>
      </Tooltip>
      <AccountMenu />
      <SearchEverything isOpen={isFinding} onClose={() => setFinding(false)} />
      <HelpDrawer isOpen={isHelping} onClose={() => setHelping(false)} />
    </header>
  );
}

function FindButton({ isNarrow, onFind }: { isNarrow: boolean; onFind: () => void }) {
  const translate = useTranslate();
  if (isNarrow) {
    return (
      <IconButton onClick={onFind} aria-label={translate('layout.find')}>
        <Icon name="search" size={20} />
      </IconButton>
    );
  }
  return (
    <button type="button" className="find" onClick={onFind}>
      <Icon name="search" />
      <span>{translate('layout.findWhat')}</span>
      <kbd>Ctrl K</kbd>
    </button>
  );
}

function useFindKey(onFind: () => void): void {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      onFind();
    };
    window.addEventListener('keydown', open);
    return () => window.removeEventListener('keydown', open);
  }, [onFind]);
}
