import { Button } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify, useRefresh, useTranslate } from 'react-admin';
import { resendInvitationRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { dateText, Icon } from '#web/staff-ui';
import { PersonHistory } from '../../layout/PersonHistory.tsx';
import { RecordSteps } from '../../layout/RecordSteps.tsx';
import { EndDialog, useMayEnd } from './EndDialog.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { type RoleRow, RoleStatus } from './RoleStatus.tsx';

/** One appointment beside the list. */
export function RolePanel({ id }: { id: string }) {
  const translate = useTranslate();
  const { data = [] } = useListContext<RoleRow>();
  const role = data.find((row) => row.id === id);
  if (!role) return <div className="panel-body">{translate('people.loading')}</div>;
  const field = (name: string) => translate(`people.fields.${name}`);
  return (
    <>
      <RecordSteps id={id} at="/roles" label={translate('roleHolders.record')} />
      <div className="panel-body">
        <header className="stack">
          <div>
            <h2>{role.name}</h2>
            <p className="muted">
              {role.organizationName}　{translate(`roles.${role.role}`)}
            </p>
          </div>
          <div className="row wrap">
            <RoleStatus status={role.status} />
          </div>
          <Deeds role={role} />
        </header>
        <dl className="facts">
          <dt>{field('startsOn')}</dt>
          <dd>{dateText(role.startsOn)}</dd>
          <dt>{field('endsOn')}</dt>
          <dd>{role.endsOn ? dateText(role.endsOn) : '—'}</dd>
          <dt>{field('mail')}</dt>
          <dd>{role.mail ?? '—'}</dd>
          <dt>{field('signInId')}</dt>
          <dd>{role.signInId}</dd>
          <dt>{translate('roleHolders.signedIn')}</dt>
          <dd>{translate(role.hasSignedIn ? 'roleHolders.yes' : 'roleHolders.notYet')}</dd>
        </dl>
        <PersonHistory personId={role.personId} version={role.status} />
      </div>
    </>
  );
}

function Deeds({ role }: { role: RoleRow }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [dialog, setDialog] = useState<'end' | 'hand-over' | null>(null);
  const close = () => setDialog(null);
  const mayEnd = useMayEnd(role);
  const resending = useDeed(async (key) => {
    try {
      await call(resendInvitationRoute, { params: { roleId: role.id }, input: {}, key });
      notify('roleHolders.resent', { type: 'success' });
      refresh();
    } catch (fault) {
      notify((fault as Error).message, { type: 'error' });
    }
  });
  return (
    <div className="row wrap">
      {role.abilities.handOver && (
        <Button variant="contained" size="small" onClick={() => setDialog('hand-over')}>
          {translate('roleHolders.handOver')}
        </Button>
      )}
      {role.abilities.resend && (
        <Button
          variant="outlined"
          size="small"
          startIcon={<Icon name="mail" size={16} />}
          disabled={resending.isBusy}
          onClick={() => void resending.run()}
        >
          {translate('roleHolders.resend')}
        </Button>
      )}
      {mayEnd && (
        <Button variant="text" size="small" color="error" onClick={() => setDialog('end')}>
          {translate('roleHolders.end')}
        </Button>
      )}
      {dialog === 'end' && <EndDialog role={role} onClose={close} />}
      {dialog === 'hand-over' && <HandOverDialog role={role} onClose={close} />}
    </div>
  );
}
