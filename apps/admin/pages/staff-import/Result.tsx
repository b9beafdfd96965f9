import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { undoStaffImportRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Icon, instantText } from '#web/staff-ui';
import type { StepProps } from './use-staff-import.ts';

const WITHOUT_SIGN_IN = `/members?filter=${encodeURIComponent(JSON.stringify({ status: 'never-signed-in' }))}`;

/** What became of the list, and what to do next; it is undone while nobody of it has signed in. */
export function Result({ staffImport, again }: StepProps) {
  const translate = useTranslate();
  const { counts, state, importedBy, committedAt, fileName } = staffImport;
  return (
    <div className="stack l" style={{ maxWidth: 760 }}>
      <p className={`note ${state === 'committed' ? 'good' : ''}`} role="status">
        <Icon name={state === 'committed' ? 'check' : 'info'} />
        <span>
          <b>{translate(`staffImport.result.${state}`, { new: counts.new, changed: counts.changed })}</b>
        </span>
      </p>
      {state === 'committed' && (
        <>
          <NextSteps staffImport={staffImport} />
          <Undo {...{ staffImport, again }} />
        </>
      )}
      <p className="faint">
        {translate('staffImport.result.record')} {committedAt && instantText(committedAt)}　{importedBy}　{fileName}
      </p>
    </div>
  );
}

function NextSteps({ staffImport: { id, counts, offering } }: Pick<StepProps, 'staffImport'>) {
  const translate = useTranslate();
  const listed = (filter: object) => `/enrollments?filter=${encodeURIComponent(JSON.stringify(filter))}`;
  const of = offering && { offeringId: offering.id };
  const people = counts.toEnroll + counts.enrolledAlready;
  return (
    <>
      <h2>{translate('staffImport.result.next')}</h2>
      <ul className="next">
        {of && <NextStep name="invite" icon="mail" to={`${listed(of)}&tell=invitation`} isFirst />}
        {of && <NextStep name="people" icon="people" to={listed({ ...of, importId: id })} count={people} />}
        {!of && <NextStep name="staff" icon="people" to="/members?sort=startsOn&order=DESC" count={counts.new} />}
        {counts.withoutMail > 0 && (
          <NextStep name="slips" icon="print" to={WITHOUT_SIGN_IN} count={counts.withoutMail} />
        )}
        {counts.leftOut > 0 && <NextStep name="rest" icon="upload" to="/staff-imports" count={counts.leftOut} />}
      </ul>
    </>
  );
}

interface NextStepProps {
  readonly name: 'invite' | 'people' | 'staff' | 'slips' | 'rest';
  readonly icon: 'mail' | 'people' | 'print' | 'upload';
  readonly to: string;
  readonly count?: number;
  readonly isFirst?: boolean;
}

function NextStep({ name, icon, to, count = 0, isFirst = false }: NextStepProps) {
  const translate = useTranslate();
  return (
    <li>
      <Icon name={icon} size={22} />
      <span>
        <b>{translate(`staffImport.result.${name}.title`, { count })}</b>
        <br />
        <span className="muted">{translate(`staffImport.result.${name}.why`)}</span>
      </span>
      <Button component={Link} to={to} variant={isFirst ? 'contained' : 'outlined'}>
        {translate(`staffImport.result.${name}.action`)}
      </Button>
    </li>
  );
}

function Undo({ staffImport, again }: StepProps) {
  const translate = useTranslate();
  const [isAsked, setAsked] = useState(false);
  const undoing = useDeed(async (key) => {
    const { id, version } = staffImport;
    await call(undoStaffImportRoute, { params: { importId: id }, input: { version }, key });
    again();
  });
  return (
    <details className="undo" open={isAsked} onToggle={(event) => setAsked(event.currentTarget.open)}>
      <summary>{translate('staffImport.undo.title')}</summary>
      <div className="stack">
        <p>{translate('staffImport.undo.what')}</p>
        <div>
          <Button variant="outlined" color="error" disabled={undoing.isBusy} onClick={() => void undoing.run()}>
            {translate('staffImport.undo.go')}
          </Button>
        </div>
        {undoing.fault && (
          <p role="alert" className="note bad">
            <Icon name="alert" />
            <span>{undoing.fault.message}</span>
          </p>
        )}
      </div>
    </details>
  );
}
