import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { nameSeatsRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { instantText } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { ApplicationRow } from '../../parts/ApplicationState.tsx';
import { type MemberFound, MemberPicker } from '../../parts/MemberPicker.tsx';
import { StudentsAsked, useStudents } from './StudentsAsked.tsx';
import { useVerb } from './use-verb.ts';

const NOBODY = { name: '', mail: '' };

/** Says for whom the seats are: members, and at most one more by name and mail at a time. */
export function NameDialog({ row, onClose }: { row: ApplicationRow; onClose: () => void }) {
  const translate = useTranslate();
  const open = row.seats.filter(({ state, personId, isInvited }) => state === 'live' && !personId && !isInvited);
  const [members, setMembers] = useState<readonly MemberFound[]>([]);
  const students = useStudents(row);
  const [invited, setInvited] = useState(NOBODY);
  const isInviting = invited.name.trim() !== '' && invited.mail.includes('@');
  const people = [
    ...members.map(({ personId }) => ({ personId })),
    ...(isInviting ? [{ name: invited.name.trim(), mail: invited.mail.trim() }] : []),
  ];
  const naming = useVerb(
    (key) => {
      const names = people.flatMap((person, at) => (open[at] ? [{ seatId: open[at].id, ...person }] : []));
      return call(nameSeatsRoute, {
        params: { applicationId: row.id },
        input: { names, ...students.said, version: row.version },
        key,
      });
    },
    'applications.name.done',
    onClose,
  );
  return (
    <ReasonedDialog
      title={translate('applications.name.title', { seats: open.length })}
      submit={translate('applications.name.go', { people: people.length })}
      isReady={people.length > 0 && people.length <= open.length && students.isSaid}
      isBusy={naming.isBusy}
      fault={naming.fault}
      onClose={onClose}
      onSubmit={() => void naming.run()}
    >
      {row.namesDueAt && <p>{translate('applications.name.due', { due: instantText(row.namesDueAt) })}</p>}
      <MemberPicker
        label={translate('applications.members')}
        organizationId={row.organizationId}
        chosen={members}
        onChange={setMembers}
      />
      <p className="muted">{translate('applications.name.invite')}</p>
      {(['name', 'mail'] as const).map((part) => (
        <TextField
          key={part}
          label={translate(`applications.name.${part}`)}
          value={invited[part]}
          onChange={(event) => setInvited({ ...invited, [part]: event.target.value })}
        />
      ))}
      {row.asksForStudents && <StudentsAsked {...students} />}
    </ReasonedDialog>
  );
}
