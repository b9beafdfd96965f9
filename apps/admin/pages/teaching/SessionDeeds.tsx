import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { exportRosterRoute, printSignInSheetsRoute } from '#contract/routes';
import { download } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import type { HalfDay, Roster } from './roster.ts';

/** What one takes into the room: the code for the screen, the list for the device, sheets of paper. */
export function SessionDeeds({ roster: { session, abilities }, half }: { roster: Roster; half: HalfDay }) {
  const translate = useTranslate();
  const { id, state, gathering } = session;
  const mayCall = useAbility('emergency-contact.look-up');
  return (
    <>
      {gathering && mayCall && (
        <Button variant="outlined" component={Link} to={`/gatherings/${gathering.id}/emergency-contacts`}>
          {translate('contacts.open')}
        </Button>
      )}
      {abilities.print && <PrintMenu id={id} />}
      <Button variant="outlined" component={Link} to={`/teaching/${id}/teams`} startIcon={<Icon name="teams" />}>
        {translate('teams.open')}
      </Button>
      <Button variant="outlined" component={Link} to={`/teaching/${id}/results`} startIcon={<Icon name="badge" />}>
        {translate('results.open')}
      </Button>
      {abilities.record && state === 'planned' && (
        <>
          <Button variant="outlined" startIcon={<Icon name="phone" />} href={`/admin/roll-call.html?session=${id}`}>
            {translate('teaching.offline')}
          </Button>
          <Button
            variant="contained"
            component={Link}
            to={`/teaching/${id}/check-in-code?half=${half}`}
            startIcon={<Icon name="expand" />}
          >
            {translate('teaching.showCode')}
          </Button>
        </>
      )}
    </>
  );
}

function PrintMenu({ id: offeringSessionId }: { id: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const params = { offeringSessionId };
  const papers: [string, () => Promise<void>][] = [
    ['sheet', () => download(printSignInSheetsRoute, { params, input: { sessions: 'this' } })],
    ['sheets', () => download(printSignInSheetsRoute, { params, input: { sessions: 'all' } })],
    ['rosterPdf', () => download(exportRosterRoute, { params: { ...params, format: 'pdf' } })],
    ['rosterXlsx', () => download(exportRosterRoute, { params: { ...params, format: 'xlsx' } })],
    ['rosterCsv', () => download(exportRosterRoute, { params: { ...params, format: 'csv' } })],
  ];
  const save = (get: () => Promise<void>) => {
    setAnchor(null);
    get().catch((fault: Error) => notify(fault.message, { type: 'error' }));
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Icon name="print" />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('teaching.print')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {papers.map(([name, get]) => (
          <MenuItem key={name} onClick={() => save(get)}>
            {translate(`teaching.papers.${name}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
