import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { grantRoleRoute, searchOrganizationsRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { DateField, today } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { isComplete, nobody, type Person, PersonFields } from './PersonFields.tsx';

const ROLES = [
  'organization-coordinator',
  'prefecture-officer',
  'bureau-officer',
  'program-office',
  'instructor',
] as const;
type Organization = AnswerFrom<typeof searchOrganizationsRoute>['items'][number];

/** The last day of the fiscal year that a day belongs to. */
const yearEnd = (day: string): string => `${Number(day.slice(0, 4)) + (day.slice(5) > '03-31' ? 1 : 0)}-03-31`;

/** The office appoints one person, who gets a mail with a link. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [person, setPerson] = useState<Person>(nobody);
  const [role, setRole] = useState<(typeof ROLES)[number]>(ROLES[0]);
  const [organization, setOrganization] = useState<Organization | null>(null);
  const [period, setPeriod] = useState({ startsOn: today(), endsOn: yearEnd(today()) });
  const inviting = useDeed(async (key) => {
    const input = { role, organizationId: organization?.id ?? '', ...period, person };
    await call(grantRoleRoute, { input, key });
    notify('roleHolders.invited', { type: 'success', messageArgs: { name: person.name } });
    refresh();
    onClose();
  });
  const day = (name: keyof typeof period) => (
    <DateField
      label={translate(`people.fields.${name}`)}
      value={period[name]}
      onChange={(event) => setPeriod({ ...period, [name]: event.target.value })}
    />
  );
  return (
    <ReasonedDialog
      title={translate('roleHolders.invite')}
      submit={translate('roleHolders.inviteSubmit')}
      isReady={isComplete(person) && organization !== null && period.endsOn !== ''}
      isBusy={inviting.isBusy}
      fault={inviting.fault}
      onClose={onClose}
      onSubmit={() => void inviting.run()}
    >
      <p className="muted">{translate('roleHolders.inviteLead')}</p>
      <TextField
        select
        label={translate('people.fields.role')}
        value={role}
        onChange={(event) => setRole(event.target.value as typeof role)}
      >
        {ROLES.map((name) => (
          <MenuItem key={name} value={name}>
            {translate(`roles.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      <OrganizationField chosen={organization} onChoose={setOrganization} />
      <PersonFields person={person} onChange={setPerson} />
      <div className="row wrap">
        {day('startsOn')}
        {day('endsOn')}
      </div>
    </ReasonedDialog>
  );
}

interface FieldProps {
  readonly chosen: Organization | null;
  readonly onChoose: (organization: Organization | null) => void;
}
function OrganizationField({ chosen, onChoose }: FieldProps) {
  const translate = useTranslate();
  const [words, setWords] = useState('');
  const { answer } = useAnswer(
    () => (words ? call(searchOrganizationsRoute, { input: { q: words } }) : Promise.resolve(null)),
    [words],
  );
  return (
    <Autocomplete
      options={answer?.items ?? []}
      filterOptions={(options) => options}
      value={chosen}
      onChange={(_, organization) => onChoose(organization)}
      onInputChange={(_, typed, why) => why === 'input' && setWords(typed.trim())}
      getOptionLabel={({ fullName, code }) => `${fullName} ${code}`}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      noOptionsText={translate('roleHolders.noOrganization')}
      renderInput={(params) => <TextField {...params} label={translate('people.fields.organizationName')} required />}
    />
  );
}
