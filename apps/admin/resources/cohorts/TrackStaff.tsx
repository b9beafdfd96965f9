import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { releaseTrackStaffRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { type OfCohort, type Track, useLanguage } from './cohort.ts';
import { RemovePart } from './PartDialog.tsx';
import { TrackStaffDialog } from './TrackStaffDialog.tsx';

/** Who serves a track and as what. */
export function TrackStaff({ cohort, track, onChanged }: OfCohort & { readonly track: Track }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [isAdding, setAdding] = useState(false);
  const staff = cohort.staff.filter(({ trackId }) => trackId === track.id);
  const { abilities, id: cohortId } = cohort;
  return (
    <div className="stack">
      <h4>{translate('cohorts.staff')}</h4>
      {staff.length === 0 && <p className="muted">{translate('cohorts.noStaff')}</p>}
      <ul className="plain-list">
        {staff.map(({ trackId, personId, name, part }) => (
          <li key={`${personId} ${part}`}>
            <b>{name}</b>　{translate(`cohort.parts.${part}`)}
            {abilities.assignStaff && (
              <RemovePart
                name={translate('cohorts.serving', { name, part: translate(`cohort.parts.${part}`) })}
                consequence={translate('cohorts.releaseConsequence')}
                remove={(key) => call(releaseTrackStaffRoute, { params: { cohortId, trackId, personId, part }, key })}
                onChanged={onChanged}
              />
            )}
          </li>
        ))}
      </ul>
      {abilities.assignStaff && (
        <div>
          <Button
            startIcon={<Icon name="plus" />}
            aria-label={translate('cohorts.assignTo', { track: track.name[language] })}
            onClick={() => setAdding(true)}
          >
            {translate('cohorts.assign')}
          </Button>
        </div>
      )}
      {isAdding && <TrackStaffDialog {...{ cohort, track, onChanged }} onClose={() => setAdding(false)} />}
    </div>
  );
}
