import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { viewCohortRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Page, Section } from '#web/staff-ui';
import { RecordHistory } from '../../parts/RecordHistory.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { CohortFacts } from './CohortFacts.tsx';
import { CohortPhase } from './CohortPhase.tsx';
import { CopyCohort } from './CopyCohort.tsx';
import { CriteriaSection } from './CriteriaSection.tsx';
import { nameOf, type OfCohort, useLanguage } from './cohort.ts';
import { Erasures } from './Erasures.tsx';
import { PhaseSection } from './PhaseSection.tsx';
import { QuestionsSection } from './QuestionsSection.tsx';
import { TracksSection } from './TracksSection.tsx';
import './cohorts.css';

/** One cohort: at what it is, its times, what one applies for, what is asked, by what it is judged, who serves. */
export default function CohortShow() {
  const translate = useTranslate();
  const language = useLanguage();
  const { id = '' } = useParams();
  const [changes, setChanges] = useState(0);
  const { answer: cohort, fault } = useAnswer(() => call(viewCohortRoute, { params: { cohortId: id } }), [id, changes]);
  const maySeeHistory = useAbility('history.view');
  if (fault) return <p role="alert">{fault.message}</p>;
  if (!cohort) return <Page title={translate('cohorts.loading')}>{null}</Page>;
  const part = { cohort, onChanged: () => setChanges(changes + 1) };
  return (
    <Page
      title={nameOf(cohort, language)}
      lead={<CohortPhase phase={cohort.phase} />}
      crumbs={[[translate('cohorts.title'), '/cohorts']]}
      actions={<Deeds {...part} />}
      width="wide"
    >
      <PhaseSection {...part} />
      <Section id="facts" title={translate('cohorts.sections.facts')}>
        <CohortFacts cohort={cohort} />
      </Section>
      <TracksSection {...part} />
      <QuestionsSection {...part} />
      <CriteriaSection {...part} />
      <Erasures erasures={cohort.erasures} />
      {maySeeHistory && (
        <Section id="history" title={translate('form.history')}>
          <RecordHistory about="cohort" id={id} version={`${cohort.version} ${changes}`} />
        </Section>
      )}
    </Page>
  );
}

function Deeds({ cohort }: OfCohort) {
  const translate = useTranslate();
  const guides = useAbility('trainee.view');
  return (
    <>
      {guides && (
        <Button variant="outlined" component={Link} to={`/cohorts/${cohort.id}/milestones`}>
          {translate('milestones.title')}
        </Button>
      )}
      {cohort.abilities.correct && (
        <Button variant="outlined" component={Link} to={`/cohorts/${cohort.id}`}>
          {translate('cohorts.correct')}
        </Button>
      )}
      {cohort.abilities.copy && <CopyCohort cohort={cohort} />}
    </>
  );
}
