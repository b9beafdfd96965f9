import { Button } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { listTranchesRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { fiscalYearText, Icon, instantText, Page } from '#web/staff-ui';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';
import { OpenTrancheDialog } from './OpenTrancheDialog.tsx';
import { TrancheDialog } from './TrancheDialog.tsx';
import type { Tranche } from './tranche.ts';

/** The shares in which the year's offerings open, each with its button. */
export default function TranchesPage() {
  const translate = useTranslate();
  const { fiscalYear } = useFiscalYear();
  const { answer, fault, again } = useAnswer(
    () => call(listTranchesRoute, { input: { fiscalYear, perPage: 200 } }),
    [fiscalYear],
  );
  const [written, setWritten] = useState<Tranche | 'new' | null>(null);
  const add = (
    <Button variant="contained" startIcon={<Icon name="plus" />} onClick={() => setWritten('new')}>
      {translate('tranches.add')}
    </Button>
  );
  return (
    <Page
      title={translate('tranches.title')}
      lead={translate('tranches.lead', { year: fiscalYearText(fiscalYear) })}
      actions={add}
      width="narrow"
    >
      {fault && <p role="alert">{fault.message}</p>}
      {answer?.items.length === 0 && <p className="muted">{translate('tranches.none')}</p>}
      <div className="stack l">
        {answer?.items.map((tranche) => (
          <One key={tranche.id} tranche={tranche} onCorrect={() => setWritten(tranche)} onChanged={again} />
        ))}
      </div>
      {written && (
        <TrancheDialog
          tranche={written === 'new' ? null : written}
          fiscalYear={fiscalYear}
          onClose={() => setWritten(null)}
          onSaved={again}
        />
      )}
    </Page>
  );
}

interface OneProps {
  readonly tranche: Tranche;
  readonly onCorrect: () => void;
  readonly onChanged: () => void;
}

function One({ tranche, onCorrect, onChanged }: OneProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [isOpening, setOpening] = useState(false);
  const name = tranche.name[locale === 'en' ? 'en' : 'ja'];
  const { abilities, counts } = tranche;
  return (
    <section className="section" aria-label={name}>
      <header>
        <h2>{name}</h2>
      </header>
      <p>{translate('tranches.opensAt', { at: instantText(tranche.opensAt) })}</p>
      <p className="muted">{translate('tranches.counts', counts)}</p>
      <div className="row">
        {abilities.open && (
          <Button variant="contained" onClick={() => setOpening(true)}>
            {translate('tranches.open', { name, count: counts.draft })}
          </Button>
        )}
        {abilities.correct && (
          <Button variant="outlined" onClick={onCorrect}>
            {translate('tranches.correct')}
          </Button>
        )}
      </div>
      {isOpening && (
        <OpenTrancheDialog tranche={tranche} name={name} onClose={() => setOpening(false)} onOpened={onChanged} />
      )}
    </section>
  );
}
