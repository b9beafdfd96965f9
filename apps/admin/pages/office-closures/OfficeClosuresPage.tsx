import { Button, TextField } from '@mui/material';
import { type SyntheticEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { addOfficeClosureRoute, listOfficeClosuresRoute, removeOfficeClosureRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { DateField, dateText, fiscalYearText, Icon, Page, Section } from '#web/staff-ui';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';

/** Days on which the office is closed: no working day for any deadline. */
export default function OfficeClosuresPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const { fiscalYear } = useFiscalYear();
  const { answer, fault, again } = useAnswer(
    () => call(listOfficeClosuresRoute, { input: { fiscalYear } }),
    [fiscalYear],
  );
  const removing = useDeed(async (key, day: string) => {
    await call(removeOfficeClosureRoute, { params: { day }, key });
    notify('closures.removed', { type: 'success' });
    again();
  });
  const refused = fault ?? removing.fault;
  return (
    <Page
      title={translate('closures.title')}
      lead={translate('closures.lead', { year: fiscalYearText(fiscalYear) })}
      width="narrow"
    >
      {refused && <Fault sentence={refused.message} />}
      {answer?.items.length === 0 && <p className="muted">{translate('closures.none')}</p>}
      <ul className="plain-list">
        {answer?.items.map(({ day, reason }) => (
          <li key={day} className="row">
            <b>{dateText(day)}</b>
            <span style={{ flex: 1 }}>{reason}</span>
            <Button
              variant="outlined"
              disabled={removing.isBusy}
              aria-label={translate('closures.removeOf', { day: dateText(day) })}
              onClick={() => void removing.run(day)}
            >
              {translate('closures.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Section id="add" title={translate('closures.add')}>
        <AddForm onAdded={again} />
      </Section>
    </Page>
  );
}

function AddForm({ onAdded }: { onAdded: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [written, setWritten] = useState({ day: '', reason: '' });
  const adding = useDeed(async (key) => {
    await call(addOfficeClosureRoute, { input: written, key });
    notify('closures.saved', { type: 'success' });
    setWritten({ day: '', reason: '' });
    onAdded();
  });
  const isReady = Boolean(written.day && written.reason.trim());
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isReady) void adding.run();
  };
  return (
    <form onSubmit={submit} className="stack l">
      <DateField
        required
        label={translate('closures.day')}
        helperText={translate('closures.dayHint')}
        value={written.day}
        onChange={(event) => setWritten({ ...written, day: event.target.value })}
      />
      <TextField
        required
        label={translate('closures.reason')}
        helperText={translate('closures.reasonHint')}
        value={written.reason}
        onChange={(event) => setWritten({ ...written, reason: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      {adding.fault && <Fault sentence={adding.fault.message} />}
      <div>
        <Button type="submit" variant="contained" disabled={!isReady || adding.isBusy}>
          {translate('closures.submit')}
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
