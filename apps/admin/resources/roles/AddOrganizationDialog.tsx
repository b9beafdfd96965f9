import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { addOrganizationRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';

const TYPES = [
  'national-body',
  'independent-agency',
  'designated-corporation',
  'critical-infrastructure',
  'company',
  'school',
] as const;

/** The office registers a body that is no local government, so that somebody of it can be appointed. */
export function AddOrganizationDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [type, setType] = useState<(typeof TYPES)[number]>(TYPES[0]);
  const [told, setTold] = useState({ name: '', kana: '', code: '' });
  const adding = useDeed(async (key) => {
    await call(addOrganizationRoute, { input: { ...told, kana: told.kana || null, type }, key });
    notify('addedOrganization.added', { type: 'success', messageArgs: { name: told.name } });
    onClose();
  });
  const field = (name: keyof typeof told) => (
    <TextField
      label={translate(`addedOrganization.${name}`)}
      required={name !== 'kana'}
      value={told[name]}
      onChange={(event) => setTold({ ...told, [name]: event.target.value })}
      helperText={name === 'code' ? translate('addedOrganization.codeHint') : undefined}
    />
  );
  return (
    <ReasonedDialog
      title={translate('addedOrganization.title')}
      submit={translate('addedOrganization.submit')}
      isReady={told.name.trim() !== '' && told.code.trim() !== ''}
      isBusy={adding.isBusy}
      fault={adding.fault}
      onClose={onClose}
      onSubmit={() => void adding.run()}
    >
      <p className="muted">{translate('addedOrganization.lead')}</p>
      <TextField
        select
        label={translate('addedOrganization.type')}
        value={type}
        onChange={(event) => setType(event.target.value as typeof type)}
      >
        {TYPES.map((name) => (
          <MenuItem key={name} value={name}>
            {translate(`addedOrganization.types.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      {field('name')}
      {field('kana')}
      {field('code')}
    </ReasonedDialog>
  );
}
