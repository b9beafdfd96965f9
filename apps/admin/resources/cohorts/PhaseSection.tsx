import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '#web/staff-ui';
import type { Cohort, OfCohort } from './cohort.ts';
import { PhaseDialog } from './PhaseDialog.tsx';

const PHASES = ['draft', 'applying', 'assignment', 'reviewing', 'deciding', 'published', 'closed'] as const;

/** Where the cohort stands among its phases, what this one lets whom do, and which may follow. */
export function PhaseSection({ cohort, onChanged }: OfCohort) {
  const translate = useTranslate();
  const [next, setNext] = useState<Cohort['phase'] | null>(null);
  return (
    <Section id="phase" title={translate('cohorts.sections.phase')}>
      <ol className="phases" aria-label={translate('cohorts.sections.phase')}>
        {PHASES.map((phase) => (
          <li key={phase} aria-current={phase === cohort.phase ? 'step' : undefined}>
            {translate(`cohort.phases.${phase}`)}
          </li>
        ))}
      </ol>
      <Allowed deeds={cohort.deeds} />
      {cohort.abilities.changePhase && (
        <div className="row wrap">
          {cohort.phasesAfter.map((phase) => (
            <Button key={phase} variant="outlined" onClick={() => setNext(phase)}>
              {translate(`cohorts.goTo.${cohort.phase}.${phase}`)}
            </Button>
          ))}
        </div>
      )}
      {next && <PhaseDialog cohort={cohort} next={next} onClose={() => setNext(null)} onChanged={onChanged} />}
    </Section>
  );
}

function Allowed({ deeds }: Pick<Cohort, 'deeds'>) {
  const translate = useTranslate();
  return (
    <dl className="facts">
      {deeds.map(({ party, deeds: allowed }) => (
        <div key={party} style={{ display: 'contents' }}>
          <dt>{translate(`cohorts.parties.${party}`)}</dt>
          <dd>
            {allowed.map((deed) => translate(`cohorts.deeds.${deed}`)).join(translate('cohorts.and')) ||
              translate('cohorts.nothing')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
