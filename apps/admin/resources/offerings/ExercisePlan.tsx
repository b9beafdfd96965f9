import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { viewSeatedOfferingRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Icon, Section } from '#web/staff-ui';
import { ExerciseWarnings } from '../../parts/ExerciseWarnings.tsx';
import { CallOffDialog } from './CallOffDialog.tsx';
import { ExerciseFacts } from './ExerciseFacts.tsx';
import { ExerciseStaff } from './ExerciseStaff.tsx';
import type { Exercise } from './exercise.ts';

/** The plan of an offering with seats, who instructs, and what the office should look at. */
export function ExercisePlan({ offeringId, version }: { offeringId: string; version: number }) {
  const translate = useTranslate();
  const { answer, fault, again } = useAnswer(
    () => call(viewSeatedOfferingRoute, { params: { offeringId } }),
    [offeringId, version],
  );
  if (fault) return <p role="alert">{fault.message}</p>;
  if (!answer) return null;
  const isOffices = answer.abilities.correct || answer.warnings.length > 0;
  return (
    <>
      <Section id="plan" title={translate('exercisePlan.title')} aside={<Deeds exercise={answer} />}>
        <div className="stack l">
          {isOffices && (
            <div className="stack">
              <b>{translate('exercisePlan.toLookAt')}</b>
              <ExerciseWarnings warnings={answer.warnings} />
              <Conflicts exercise={answer} />
            </div>
          )}
          <ExerciseFacts exercise={answer} />
        </div>
      </Section>
      {(answer.abilities.assignStaff || answer.staff.length > 0) && (
        <Section id="staff" title={translate('exercisePlan.staff')}>
          <ExerciseStaff exercise={answer} onChanged={again} />
        </Section>
      )}
    </>
  );
}

/** Which offerings meet this one at its venue. */
function Conflicts({ exercise: { venueTakenBy } }: { exercise: Exercise }) {
  const translate = useTranslate();
  if (venueTakenBy.length === 0) return null;
  return (
    <p>
      {translate('exercisePlan.atVenue')}
      {venueTakenBy.map(({ id, name }) => (
        <Link key={id} to={`/offerings/${id}/show`} style={{ marginLeft: 8 }}>
          {name}
        </Link>
      ))}
    </p>
  );
}

function Deeds({ exercise }: { exercise: Exercise }) {
  const translate = useTranslate();
  const [isCallingOff, setCallingOff] = useState(false);
  const { id, abilities, edition } = exercise;
  return (
    <div className="row no-print">
      {abilities.correct && (
        <Button variant="outlined" component={Link} to={`/exercises/${id}`}>
          {translate('exercisePlan.correct')}
        </Button>
      )}
      {abilities.planSatellite && (
        <Button
          variant="outlined"
          component={Link}
          to={`/exercises/create?parent=${id}&editionId=${edition.id}`}
          startIcon={<Icon name="plus" />}
        >
          {translate('exercisePlan.addSatellite')}
        </Button>
      )}
      {abilities.callOff && (
        <Button variant="outlined" color="error" onClick={() => setCallingOff(true)}>
          {translate('exercisePlan.callOff')}
        </Button>
      )}
      {isCallingOff && <CallOffDialog exercise={exercise} onClose={() => setCallingOff(false)} />}
    </div>
  );
}
