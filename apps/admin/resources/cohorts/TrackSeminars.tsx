import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { removeSeminarRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { type Cohort, type OfCohort, type Track, useLanguage } from './cohort.ts';
import { CorrectPart, RemovePart } from './PartDialog.tsx';
import { SeminarDialog } from './SeminarDialog.tsx';

type Seminar = Cohort['seminars'][number];

/** The seminars of a track; a track need have none. */
export function TrackSeminars({ cohort, track, onChanged }: OfCohort & { readonly track: Track }) {
  const translate = useTranslate();
  const language = useLanguage();
  // 'new' opens the dialog for a new one.
  const [open, setOpen] = useState<Seminar | 'new' | null>(null);
  const seminars = cohort.seminars.filter(({ trackId }) => trackId === track.id);
  const { abilities, id: cohortId } = cohort;
  return (
    <div className="stack">
      <h4>{translate('cohorts.seminars')}</h4>
      {seminars.length === 0 && <p className="muted">{translate('cohorts.noSeminars')}</p>}
      <ul className="plain-list">
        {seminars.map((seminar) => {
          const name = seminar.name[language];
          return (
            <li key={seminar.id}>
              {name}
              {abilities.correct && <CorrectPart name={name} onCorrect={() => setOpen(seminar)} />}
              {abilities.defineForm && (
                <RemovePart
                  name={name}
                  remove={(key) => call(removeSeminarRoute, { params: { cohortId, seminarId: seminar.id }, key })}
                  onChanged={onChanged}
                />
              )}
            </li>
          );
        })}
      </ul>
      {abilities.correct && (
        <div>
          <Button
            startIcon={<Icon name="plus" />}
            aria-label={translate('cohorts.addSeminarTo', { track: track.name[language] })}
            onClick={() => setOpen('new')}
          >
            {translate('cohorts.addSeminar')}
          </Button>
        </div>
      )}
      {open && (
        <SeminarDialog
          {...{ cohort, onChanged }}
          trackId={track.id}
          seminar={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
