import { Button, TextField } from '@mui/material';
import { type SyntheticEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { correctIssuerRoute, listIssuersRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { Icon, Page } from '#web/staff-ui';

type Issuer = AnswerFrom<typeof correctIssuerRoute>;

/** Under which name awards are issued. */
export default function IssuersPage() {
  const translate = useTranslate();
  const { answer, fault, again } = useAnswer(() => call(listIssuersRoute), []);
  return (
    <Page title={translate('issuers.title')} lead={translate('issuers.lead')} width="narrow">
      {fault && <Fault sentence={fault.message} />}
      {answer?.items.length === 0 && <p className="muted">{translate('issuers.none')}</p>}
      {answer?.items.map((issuer) => (
        <IssuerForm key={`${issuer.id}${issuer.version}`} issuer={issuer} onSaved={again} />
      ))}
    </Page>
  );
}

function IssuerForm({ issuer, onSaved }: { issuer: Issuer; onSaved: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [named, setNamed] = useState({ name: issuer.name, nameEn: issuer.nameEn, mail: issuer.mail });
  const saving = useDeed(async () => {
    await call(correctIssuerRoute, {
      params: { issuerId: issuer.id },
      input: { ...named, version: issuer.version },
    });
    notify('issuers.saved', { type: 'success' });
    onSaved();
  });
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    void saving.run();
  };
  return (
    <form onSubmit={save} className="stack l" aria-label={issuer.name}>
      {(['name', 'nameEn', 'mail'] as const).map((field) => (
        <TextField
          key={field}
          required
          type={field === 'mail' ? 'email' : 'text'}
          label={translate(`issuers.${field}`)}
          helperText={translate(`issuers.${field}Hint`)}
          value={named[field]}
          onChange={(event) => setNamed({ ...named, [field]: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 100 } }}
        />
      ))}
      {saving.fault && <Fault sentence={saving.fault.message} />}
      <div>
        <Button type="submit" variant="contained" disabled={saving.isBusy}>
          {translate(saving.isBusy ? 'issuers.busy' : 'issuers.save')}
        </Button>
      </div>
    </form>
  );
}

const Fault = ({ sentence }: { sentence: string }) => (
  <p className="note bad" role="alert">
    <Icon name="alert" />
    <span>{sentence}</span>
  </p>
);
