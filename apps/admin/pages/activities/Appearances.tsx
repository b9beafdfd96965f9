import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { downloadAppearancesRoute, listAppearancesRoute } from '#contract/routes';
import { call, download, useAnswer } from '#web/api-client';
import { countryIn } from '#web/device';
import { Chip, dateText, ExportMenu, fiscalYearText, Section } from '#web/staff-ui';
import { ConfirmDialog, TakeBackDialog } from './AppearanceDialogs.tsx';
import { type Appearance, useLanguage } from './activity.ts';

const PER_PAGE = 200;
const STATES = ['told', 'confirmed'] as const;
type State = (typeof STATES)[number] | '';

/** What trainees and graduates presented elsewhere, which the office confirms. */
export function Appearances() {
  const translate = useTranslate();
  const [q, setQ] = useState('');
  const [state, setState] = useState<State>('');
  const [changes, setChanges] = useState(0);
  const sought = { ...(q && { q }), ...(state && { state }) };
  const { answer, fault } = useAnswer(
    () => call(listAppearancesRoute, { input: { ...sought, perPage: PER_PAGE, order: 'desc' } }),
    [q, state, changes],
  );
  return (
    <Section id="appearances" title={translate('activities.appearances')}>
      <div className="row wrap">
        <TextField label={translate('activities.search')} value={q} onChange={(event) => setQ(event.target.value)} />
        <TextField
          select
          label={translate('activities.state')}
          value={state}
          onChange={(event) => setState(event.target.value as State)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('activities.all')}</MenuItem>
          {STATES.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`activities.states.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <ExportMenu
          name={translate('activities.appearances')}
          holdsNames
          onExport={(format) => download(downloadAppearancesRoute, { input: { format, ...sought } })}
        />
      </div>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer?.total === 0 && <p>{translate('activities.noAppearances')}</p>}
      <ul className="activities">
        {answer?.items.map((one) => (
          <li key={one.id}>
            <OneAppearance appearance={one} onChanged={() => setChanges(changes + 1)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface OneProps {
  readonly appearance: Appearance;
  readonly onChanged: () => void;
}

function OneAppearance({ appearance, onChanged }: OneProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { kind, title, place, country, startsOn, endsOn, url, state, isShown, people, programName, fiscalYear } =
    appearance;
  const named = people.map(
    ({ name, consents }) => `${name ?? '—'}${consents ? '' : translate('activities.noConsent')}`,
  );
  return (
    <>
      <b>{title[language] || title.ja || title.en}</b>{' '}
      <span className="muted">
        {programName[language]} {fiscalYearText(fiscalYear)}
      </span>
      <p>
        {translate(`activities.kinds.${kind}`)}　{place[language] || place.ja || place.en}　
        {countryIn(language, country)}　{dateText(startsOn)}–{dateText(endsOn)} {url && <a href={url}>{url}</a>}
      </p>
      <p>{named.join('、')}</p>
      <div className="row wrap">
        <Chip tone={state === 'confirmed' ? 'normal' : 'plain'}>{translate(`activities.states.${state}`)}</Chip>
        {isShown && <Chip>{translate('activities.shown')}</Chip>}
        <Deeds {...{ appearance, onChanged }} />
      </div>
    </>
  );
}

function Deeds({ appearance, onChanged }: OneProps) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<'confirm' | 'take-back'>();
  const part = { appearance, onChanged, onClose: () => setAsked(undefined) };
  const isConfirmed = appearance.state === 'confirmed';
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setAsked('confirm')}>
        {translate(isConfirmed ? 'activities.correct' : 'activities.confirm')}
      </Button>
      {isConfirmed && (
        <Button size="small" variant="outlined" color="error" onClick={() => setAsked('take-back')}>
          {translate('activities.takeBack')}
        </Button>
      )}
      {asked === 'confirm' && <ConfirmDialog {...part} />}
      {asked === 'take-back' && <TakeBackDialog {...part} />}
    </>
  );
}
