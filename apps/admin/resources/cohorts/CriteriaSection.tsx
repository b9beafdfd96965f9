import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { removeCriterionRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { Icon, Section } from '#web/staff-ui';
import { CriterionDialog } from './CriterionDialog.tsx';
import { type Cohort, type OfCohort, useLanguage } from './cohort.ts';
import { CorrectPart, RemovePart } from './PartDialog.tsx';

type Criterion = Cohort['criteria'][number];

/** By what applications are judged. */
export function CriteriaSection({ cohort, onChanged }: OfCohort) {
  const translate = useTranslate();
  const [open, setOpen] = useState<Criterion | 'new' | null>(null);
  const add = cohort.abilities.defineCriteria && (
    <Button variant="outlined" startIcon={<Icon name="plus" />} onClick={() => setOpen('new')}>
      {translate('cohorts.addCriterion')}
    </Button>
  );
  return (
    <Section id="criteria" title={translate('cohorts.sections.criteria')} aside={add}>
      <p className="muted">{translate('cohorts.criteriaLead')}</p>
      {cohort.criteria.length === 0 && <p className="muted">{translate('cohorts.noCriteria')}</p>}
      <ul className="cohort-parts">
        {cohort.criteria.map((criterion) => (
          <li key={criterion.id}>
            <OneCriterion {...{ cohort, criterion, onChanged }} onCorrect={() => setOpen(criterion)} />
          </li>
        ))}
      </ul>
      {open && (
        <CriterionDialog
          {...{ cohort, onChanged }}
          criterion={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

interface OneProps extends OfCohort {
  readonly criterion: Criterion;
  readonly onCorrect: () => void;
}

function OneCriterion({ cohort, criterion, onCorrect, onChanged }: OneProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { abilities, tracks, id: cohortId } = cohort;
  const name = criterion.name[language];
  const track = tracks.find(({ id }) => id === criterion.trackId)?.name[language] ?? translate('cohort.everyTrack');
  const counted =
    criterion.weight === null
      ? translate('cohorts.independent')
      : translate('cohorts.weighted', { weight: criterion.weight });
  const params = { cohortId, criterionId: criterion.id };
  return (
    <div className="row wrap">
      <span className="grow">
        <b>{name}</b> <span className="muted">{[track, counted].join('　')}</span>
      </span>
      {abilities.correct && <CorrectPart name={name} onCorrect={onCorrect} />}
      {abilities.defineCriteria && (
        <RemovePart name={name} remove={(key) => call(removeCriterionRoute, { params, key })} onChanged={onChanged} />
      )}
    </div>
  );
}
