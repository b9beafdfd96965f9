import { CssBaseline, Drawer, IconButton, useMediaQuery } from '@mui/material';
import { Suspense, useState } from 'react';
import { type CoreLayoutProps, Loading, useStore, useTranslate } from 'react-admin';
import { ErrorBoundary } from 'react-error-boundary';
import { useLocation } from 'react-router-dom';
import { Icon } from '#web/staff-ui';
import { Header } from './Header.tsx';
import { SideMenu } from './SideMenu.tsx';
import { Toast } from './Toast.tsx';
import './layout.css';

/** Skip link, banner, navigation and main as separate landmarks; react-admin's own Layout nests its menu inside main. */
export function StaffLayout({ children }: CoreLayoutProps) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery('(max-width: 899px)');
  const isMedium = useMediaQuery('(max-width: 1199px)');
  const [collapsed, setCollapsed] = useStore<boolean | null>('menu.collapsed', null);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const isCollapsed = collapsed ?? isMedium;
  return (
    <div className="app">
      <CssBaseline enableColorScheme />
      <a className="skip-link" href="#main-content" onClick={skip}>
        {translate('layout.skip')}
      </a>
      <Header
        onMenu={() => (isNarrow ? setDrawerOpen(true) : setCollapsed(!isCollapsed))}
        isNarrow={isNarrow}
        isMenuOpen={isNarrow ? isDrawerOpen : !isCollapsed}
      />
      {isNarrow ? (
        <MenuDrawer isOpen={isDrawerOpen} onClose={() => setDrawerOpen(false)} />
      ) : (
        <div className={`side ${isCollapsed ? 'collapsed' : ''}`}>
          <SideMenu isCollapsed={isCollapsed} />
        </div>
      )}
      <Content>{children}</Content>
      <Toast />
    </div>
  );
}

function skip(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main-content')?.focus();
}

function MenuDrawer({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      slotProps={{
        paper: {
          className: 'menu-drawer',
          role: 'dialog',
          'aria-modal': true,
          'aria-label': translate('layout.menu'),
        },
      }}
    >
      <div className="drawer-head">
        <b>{translate('layout.menu')}</b>
        <IconButton aria-label={translate('layout.closeMenu')} onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </div>
      <SideMenu onNavigate={onClose} />
    </Drawer>
  );
}

function Content({ children }: CoreLayoutProps) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  return (
    <main id="main-content" tabIndex={-1}>
      <ErrorBoundary
        resetKeys={[pathname]}
        fallbackRender={({ error }: { error: unknown }) => (
          <div className="page">
            <h1>{translate('layout.broken')}</h1>
            <p className="muted">
              {translate('layout.brokenLead', { sentence: error instanceof Error ? error.message : String(error) })}
            </p>
          </div>
        )}
      >
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </ErrorBoundary>
    </main>
  );
}
