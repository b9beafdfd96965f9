import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { removeTrackRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { Icon, Section } from '#web/staff-ui';
import { type OfCohort, type Track, useLanguage } from './cohort.ts';
import { CorrectPart, RemovePart } from './PartDialog.tsx';
import { TrackDialog } from './TrackDialog.tsx';
import { TrackSeminars } from './TrackSeminars.tsx';
import { TrackStaff } from './TrackStaff.tsx';

/** What one applies for: the tracks with their seminars and those who serve them. */
export function TracksSection({ cohort, onChanged }: OfCohort) {
  const translate = useTranslate();
  const [isAdding, setAdding] = useState(false);
  const add = cohort.abilities.defineForm && (
    <Button variant="outlined" startIcon={<Icon name="plus" />} onClick={() => setAdding(true)}>
      {translate('cohorts.addTrack')}
    </Button>
  );
  return (
    <Section id="tracks" title={translate('cohorts.sections.tracks')} aside={add}>
      {cohort.tracks.length === 0 && <p className="muted">{translate('cohorts.noTracks')}</p>}
      <ul className="cohort-parts">
        {cohort.tracks.map((track) => (
          <li key={track.id} className="box">
            <OneTrack {...{ cohort, track, onChanged }} />
          </li>
        ))}
      </ul>
      {isAdding && <TrackDialog {...{ cohort, onChanged }} track={null} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function OneTrack({ cohort, track, onChanged }: OfCohort & { readonly track: Track }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [isCorrecting, setCorrecting] = useState(false);
  const name = track.name[language];
  const params = { cohortId: cohort.id, trackId: track.id };
  return (
    <div className="body stack">
      <div className="row wrap">
        <h3 className="grow">{name}</h3>
        <span className="muted">{translate('cohorts.placesIn', { code: track.code, count: track.places })}</span>
        {cohort.abilities.correct && <CorrectPart name={name} onCorrect={() => setCorrecting(true)} />}
        {cohort.abilities.defineForm && (
          <RemovePart
            name={name}
            consequence={translate('cohorts.removeTrackConsequence')}
            remove={(key) => call(removeTrackRoute, { params, key })}
            onChanged={onChanged}
          />
        )}
      </div>
      <p className="said">{track.summary[language]}</p>
      <TrackSeminars {...{ cohort, track, onChanged }} />
      <TrackStaff {...{ cohort, track, onChanged }} />
      {isCorrecting && <TrackDialog {...{ cohort, track, onChanged }} onClose={() => setCorrecting(false)} />}
    </div>
  );
}
