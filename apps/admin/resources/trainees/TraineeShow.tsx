import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { viewTraineeRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Page, Section } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { PlaceTrainee } from './PlaceTrainee.tsx';
import { TraineeLog } from './TraineeLog.tsx';
import { TraineeNotes } from './TraineeNotes.tsx';
import { TraineeTimeline } from './TraineeTimeline.tsx';
import { nameIn, type OfTrainee, standingOf, useLanguage, yearOf } from './trainee.ts';

/** One trainee, for those who guide them. */
export default function TraineeShow() {
  const translate = useTranslate();
  const language = useLanguage();
  const { id = '' } = useParams();
  const [changes, setChanges] = useState(0);
  const mayGuide = useAbility('trainee.guide');
  const { answer: trainee, fault } = useAnswer(
    () => call(viewTraineeRoute, { params: { traineeId: id } }),
    [id, changes],
  );
  if (fault) return <p role="alert">{fault.message}</p>;
  if (!trainee) return <Page title={translate('trainees.loading')}>{null}</Page>;
  const part = { trainee, onChanged: () => setChanges(changes + 1) };
  return (
    <Page
      title={trainee.name}
      lead={yearOf(trainee, language)}
      crumbs={[[translate('trainees.title'), '/trainees']]}
      width="wide"
    >
      <Placed {...part} />
      <TraineeLog {...part} />
      {mayGuide && <TraineeNotes {...part} />}
      <TraineeTimeline trainee={trainee} changes={changes} />
    </Page>
  );
}

function Placed({ trainee, onChanged }: OfTrainee) {
  const translate = useTranslate();
  const language = useLanguage();
  const { track, seminar, mentors, state, abilities } = trainee;
  const facts = [
    ['track', nameIn(language, track)],
    ['seminar', nameIn(language, seminar)],
    ['mentors', mentors.map(({ name }) => name).join('・') || '—'],
    ['state', translate(`trainees.states.${standingOf(trainee)}`)],
  ] as const;
  return (
    <Section
      id="placing"
      title={translate('trainees.placing')}
      aside={abilities.place && state === 'active' && <PlaceTrainee trainee={trainee} onChanged={onChanged} />}
    >
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{translate(`trainees.fields.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
