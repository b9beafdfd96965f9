import { Button, ListItemIcon, Menu, MenuItem } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { chooseOrganizationRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import type { Place } from '../providers/me.ts';
import { useMe } from '../providers/use-me.ts';
import { useMenu } from './use-menu.ts';

/** The organization one works for now; a choice only for those who belong to several. */
export function PlacePicker() {
  const translate = useTranslate();
  const notify = useNotify();
  const me = useMe();
  const menu = useMenu();
  if (!me?.organization) return null;
  if (me.places.length < 2) {
    return (
      <p className="picker">
        <Icon name="building" />
        <b>{me.organization.organizationName}</b>
        <Duty place={me.organization} />
      </p>
    );
  }
  async function choose({ organizationId }: Place) {
    menu.hide();
    try {
      await call(chooseOrganizationRoute, { input: { organizationId } });
      location.reload();
    } catch (fault) {
      notify((fault as Error).message, { type: 'error' });
    }
  }
  const { organizationId: current, organizationName } = me.organization;
  return (
    <>
      <Button className="picker" onClick={menu.show} aria-haspopup="true" aria-expanded={menu.isOpen}>
        <Icon name="building" />
        <span className="sr-only">{translate('layout.switchPlace')}</span>
        <b>{organizationName}</b>
        <Duty place={me.organization} />
        <Icon name="chevron-down" size={16} />
      </Button>
      <Menu anchorEl={menu.anchor} open={menu.isOpen} onClose={menu.hide}>
        {me.places.map((place) => (
          <MenuItem
            key={place.organizationId}
            selected={place.organizationId === current}
            onClick={() => choose(place)}
          >
            <ListItemIcon>{place.organizationId === current && <Icon name="check" />}</ListItemIcon>
            <span>
              {place.organizationName}
              <Duty place={place} />
            </span>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function Duty({ place }: { place: Place }) {
  const translate = useTranslate();
  const duties = place.roles.filter((role) => role !== 'learner').map((role) => translate(`roles.${role}`));
  return <small className="hide-narrow">{duties.join('・')}</small>;
}
