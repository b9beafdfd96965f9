import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { listCohortApplicationsRoute, listCohortsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Page, Section } from '#web/staff-ui';
import { ApplicationCards } from './ApplicationCards.tsx';
import './cohort-applications.css';
import { TrackFigures } from './TrackFigures.tsx';

const MOST_ROWS = 200;
const STATES = ['submitted', 'draft', 'withdrawn'] as const;
type State = (typeof STATES)[number];

/** Who applied to a cohort: the rows (のべ) and the people, in all and by track. */
export default function CohortApplicationsPage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const cohorts = useAnswer(() => call(listCohortsRoute, { input: { perPage: MOST_ROWS } }), []);
  const known = (cohorts.answer?.items ?? []).filter(({ phase }) => phase !== 'draft');
  const [chosen, setChosen] = useState('');
  const cohortId = chosen || known[0]?.id;
  const named = known.map(
    ({ id, program, fiscalYear }) => [id as string, `${program.name[language]} ${fiscalYear}`] as const,
  );
  return (
    <Page title={translate('cohortApplications.title')}>
      {cohorts.fault && <p role="alert">{cohorts.fault.message}</p>}
      {cohorts.answer && !cohortId && <p className="muted">{translate('cohortApplications.none')}</p>}
      {cohortId && (
        <>
          <div className="cohort-filters">
            <Choice label="cohort" value={cohortId} choices={named} onChange={setChosen} isRequired />
          </div>
          <Applications key={cohortId} cohortId={cohortId} />
        </>
      )}
    </Page>
  );
}

function Applications({ cohortId }: { cohortId: string }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const [trackId, setTrackId] = useState('');
  const [state, setState] = useState<State | ''>('');
  const [q, setQ] = useState('');
  const narrowed = { ...(trackId && { trackId }), ...(state && { state }), ...(q && { q }) };
  const input = { perPage: MOST_ROWS, sort: 'submittedAt' as const, order: 'desc' as const, ...narrowed };
  const asked = useAnswer(
    () => call(listCohortApplicationsRoute, { params: { cohortId }, input }),
    [cohortId, trackId, state, q],
  );
  const { answer } = asked;
  if (asked.fault) return <p role="alert">{asked.fault.message}</p>;
  if (!answer) return null;
  const tracks = answer.tracks.map(({ trackId: id, name }) => [id as string, name[language]] as const);
  const states = STATES.map((each) => [each, translate(`cohortApplications.states.${each}`)] as const);
  return (
    <>
      <p>{translate('cohortApplications.lead', answer.all)}</p>
      <Section id="figures" title={translate('cohortApplications.figures')}>
        <TrackFigures tracks={answer.tracks} />
      </Section>
      <Section id="rows" title={translate('cohortApplications.title')}>
        <div className="cohort-filters">
          <Choice label="track" value={trackId} choices={tracks} onChange={setTrackId} />
          <Choice label="state" value={state} choices={states} onChange={(each) => setState(each as State | '')} />
          <TextField
            label={translate('cohortApplications.search')}
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
        </div>
        <ApplicationCards rows={answer.items} />
        {answer.total > answer.items.length && (
          <p className="muted">{translate('cohortApplications.more', { count: answer.total - answer.items.length })}</p>
        )}
      </Section>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [id: string, name: string])[];
  readonly isRequired?: boolean;
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, choices, isRequired = false, onChange }: ChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate(`cohortApplications.${label}`)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true } }}
    >
      {!isRequired && <MenuItem value="">{translate('cohortApplications.all')}</MenuItem>}
      {choices.map(([id, name]) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
