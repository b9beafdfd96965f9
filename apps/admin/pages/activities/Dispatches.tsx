import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { downloadDispatchesRoute, listDispatchesRoute } from '#contract/routes';
import { call, download, useAnswer } from '#web/api-client';
import { countryIn } from '#web/device';
import { Chip, dateText, ExportMenu, fiscalYearText, Section } from '#web/staff-ui';
import { type Dispatch, useLanguage } from './activity.ts';
import { PlanDialog } from './DispatchPlan.tsx';
import { CancelDialog, ChooseDialog, DropDialog, ReportDialog } from './DispatchDialogs.tsx';

const PER_PAGE = 200;

/** Who of a cohort is sent abroad. */
export function Dispatches() {
  const translate = useTranslate();
  const [isPlanning, setPlanning] = useState(false);
  const [changes, setChanges] = useState(0);
  const onChanged = () => setChanges(changes + 1);
  const { answer, fault } = useAnswer(
    () => call(listDispatchesRoute, { input: { perPage: PER_PAGE, order: 'desc' } }),
    [changes],
  );
  return (
    <Section id="dispatches" title={translate('activities.dispatches')}>
      <div className="row wrap">
        <Button variant="contained" onClick={() => setPlanning(true)}>
          {translate('activities.plan')}
        </Button>
        <ExportMenu
          name={translate('activities.dispatches')}
          holdsNames
          onExport={(format) => download(downloadDispatchesRoute, { input: { format } })}
        />
      </div>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer?.total === 0 && <p>{translate('activities.noDispatches')}</p>}
      <ul className="activities">
        {answer?.items.map((one) => (
          <li key={`${one.id} ${one.version}`}>
            <OneDispatch dispatch={one} onChanged={onChanged} />
          </li>
        ))}
      </ul>
      {isPlanning && <PlanDialog onChanged={onChanged} onClose={() => setPlanning(false)} />}
    </Section>
  );
}

interface OneProps {
  readonly dispatch: Dispatch;
  readonly onChanged: () => void;
}

function OneDispatch({ dispatch, onChanged }: OneProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { title, purpose, place, country, startsOn, endsOn, state, cancelReason, report, reportUrl } = dispatch;
  return (
    <>
      <b>{title[language]}</b>{' '}
      <span className="muted">
        {dispatch.programName[language]} {fiscalYearText(dispatch.fiscalYear)}
      </span>{' '}
      <Chip tone={state === 'planned' ? 'normal' : 'plain'}>{translate(`activities.dispatchStates.${state}`)}</Chip>
      <p>
        {place[language]}　{countryIn(language, country)}　{dateText(startsOn)}–{dateText(endsOn)}
      </p>
      <p>{purpose[language]}</p>
      {cancelReason && <p>{translate('activities.canceledBecause', { reason: cancelReason })}</p>}
      {report && (
        <p className="lines">
          {report} {reportUrl && <a href={reportUrl}>{reportUrl}</a>}
        </p>
      )}
      <People {...{ dispatch, onChanged }} />
      <Deeds {...{ dispatch, onChanged }} />
    </>
  );
}

function People({ dispatch, onChanged }: OneProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [dropped, setDropped] = useState<Dispatch['people'][number]>();
  return (
    <ul>
      {dispatch.people.map((person) => (
        <li key={person.traineeId}>
          {person.name} <span className="muted">{person.track[language]}</span>{' '}
          <Chip tone={person.answer === 'going' ? 'normal' : 'plain'}>
            {translate(`activities.answers.${person.answer}`)}
          </Chip>{' '}
          <span className="muted">
            {translate('activities.chosenBecause', { reason: person.reason, by: person.decidedBy })}
          </span>
          {dispatch.state === 'planned' && (
            <Button
              size="small"
              color="error"
              aria-label={`${translate('activities.drop')} ${person.name}`}
              onClick={() => setDropped(person)}
            >
              {translate('activities.drop')}
            </Button>
          )}
        </li>
      ))}
      {dropped && <DropDialog {...{ dispatch, onChanged }} person={dropped} onClose={() => setDropped(undefined)} />}
    </ul>
  );
}

function Deeds({ dispatch, onChanged }: OneProps) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<'choose' | 'correct' | 'report' | 'cancel'>();
  const part = { dispatch, onChanged, onClose: () => setAsked(undefined) };
  if (dispatch.state === 'canceled') return null;
  const deeds =
    dispatch.state === 'planned' ? (['choose', 'correct', 'report', 'cancel'] as const) : (['report'] as const);
  return (
    <div className="row wrap">
      {deeds.map((deed) => (
        <Button key={deed} size="small" variant="outlined" onClick={() => setAsked(deed)}>
          {translate(`activities.${deed}Dispatch`)}
        </Button>
      ))}
      {asked === 'choose' && <ChooseDialog {...part} />}
      {asked === 'correct' && <PlanDialog {...part} />}
      {asked === 'report' && <ReportDialog {...part} />}
      {asked === 'cancel' && <CancelDialog {...part} />}
    </div>
  );
}
