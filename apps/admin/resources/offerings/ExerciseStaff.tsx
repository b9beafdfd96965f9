import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { releaseStaffRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import type { Exercise } from './exercise.ts';
import { StaffDialog } from './StaffDialog.tsx';

interface StaffProps {
  readonly exercise: Exercise;
  readonly onChanged: () => void;
}

/** Who instructs and tutors, and where else they are on these days. */
export function ExerciseStaff({ exercise, onChanged }: StaffProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isAdding, setAdding] = useState(false);
  const { id: offeringId, staff, abilities } = exercise;
  const releasing = useDeed(async (key, personId: string) => {
    await call(releaseStaffRoute, { params: { offeringId, personId }, key });
    notify('exercisePlan.released', { type: 'success' });
    onChanged();
  });
  return (
    <div className="stack">
      {staff.length === 0 && <p className="muted">{translate('exercisePlan.noStaff')}</p>}
      <ul className="plain-list">
        {staff.map((member) => (
          <li key={member.id} className="row">
            <span style={{ flex: 1 }}>
              <b>{member.name}</b>　{translate(`exercise.parts.${member.part}`)}
              <Elsewhere offerings={member.elsewhere} />
            </span>
            {abilities.assignStaff && (
              <Button
                variant="outlined"
                disabled={releasing.isBusy}
                aria-label={translate('exercisePlan.releaseOf', { name: member.name })}
                onClick={() => void releasing.run(member.id)}
              >
                {translate('exercisePlan.release')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {releasing.fault && <p role="alert">{releasing.fault.message}</p>}
      {abilities.assignStaff && (
        <div>
          <Button variant="outlined" startIcon={<Icon name="plus" />} onClick={() => setAdding(true)}>
            {translate('exercisePlan.assign')}
          </Button>
        </div>
      )}
      {isAdding && <StaffDialog exercise={exercise} onClose={() => setAdding(false)} onAssigned={onChanged} />}
    </div>
  );
}

function Elsewhere({ offerings }: { offerings: Exercise['staff'][number]['elsewhere'] }) {
  const translate = useTranslate();
  if (offerings.length === 0) return null;
  return (
    <span className="note warn">
      <Icon name="alert" />
      <span>
        {translate('exercisePlan.elsewhere')}
        {offerings.map(({ id, name }) => (
          <Link key={id} to={`/offerings/${id}/show`} style={{ marginLeft: 8 }}>
            {name}
          </Link>
        ))}
      </span>
    </span>
  );
}
