import { Divider, IconButton, ListItemIcon, Menu, MenuItem, type MenuItemProps, Tooltip } from '@mui/material';
import { useLocaleState, useLogout, useTheme, useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';
import { useMe } from '../providers/use-me.ts';
import { useMenu } from './use-menu.ts';

/** The person, light or dark, the language, the learner site, and the way out. */
export function AccountMenu() {
  const translate = useTranslate();
  const me = useMe();
  const menu = useMenu();
  const name = me?.account.name ?? '';
  return (
    <>
      <Tooltip title={name}>
        <IconButton
          onClick={menu.show}
          aria-label={translate('layout.account', { name })}
          aria-haspopup="true"
          aria-expanded={menu.isOpen}
        >
          <Icon name="person" size={20} />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={menu.anchor} open={menu.isOpen} onClose={menu.hide}>
        <MenuItem disabled>
          <b>{name}</b>
        </MenuItem>
        <Divider />
        <ThemeEntry onDone={menu.hide} />
        <LanguageEntry onDone={menu.hide} />
        <MenuItem component="a" href="/account">
          <ListItemIcon>
            <Icon name="person" />
          </ListItemIcon>
          {translate('layout.ownAccount')}
        </MenuItem>
        <MenuItem component="a" href="/">
          <ListItemIcon>
            <Icon name="course" />
          </ListItemIcon>
          {translate('layout.learnerSite')}
        </MenuItem>
        <LogoutEntry />
      </Menu>
    </>
  );
}

/** The menu tells its first entry to take the focus by what it hands over; without it no arrow key leads anywhere. */
function ThemeEntry({ onDone, ...handed }: MenuItemProps & { onDone: () => void }) {
  const translate = useTranslate();
  const [theme, setTheme] = useTheme();
  const isDark = theme === 'dark';
  function turn() {
    setTheme(isDark ? 'light' : 'dark');
    onDone();
  }
  return (
    <MenuItem {...handed} onClick={turn}>
      <ListItemIcon>
        <Icon name={isDark ? 'sun' : 'moon'} />
      </ListItemIcon>
      {translate(isDark ? 'layout.light' : 'layout.dark')}
    </MenuItem>
  );
}

function LanguageEntry({ onDone }: { onDone: () => void }) {
  const [locale, setLocale] = useLocaleState();
  const other = locale === 'en' ? 'ja' : 'en';
  function speak() {
    setLocale(other);
    onDone();
  }
  return (
    <MenuItem onClick={speak} lang={other}>
      <ListItemIcon>
        <Icon name="swap" />
      </ListItemIcon>
      {other === 'en' ? 'English' : '日本語'}
    </MenuItem>
  );
}

function LogoutEntry() {
  const translate = useTranslate();
  const logout = useLogout();
  return (
    <MenuItem onClick={() => logout()}>
      <ListItemIcon>
        <Icon name="logout" />
      </ListItemIcon>
      {translate('ra.auth.logout')}
    </MenuItem>
  );
}
