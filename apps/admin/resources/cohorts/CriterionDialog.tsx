import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { addCriterionRoute, correctCriterionRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import { type Cohort, type OfCohort, useLanguage } from './cohort.ts';
import { PartDialog } from './PartDialog.tsx';
import { lastOf, linesOf, trackChoices } from './part-lines.ts';

type Criterion = Cohort['criteria'][number];

interface DialogProps extends OfCohort {
  /** Null for a new one. */
  readonly criterion: Criterion | null;
  readonly onClose: () => void;
}

const writtenOf = ({ name, trackId, kind, weight, position }: Criterion) => ({
  nameJa: name.ja,
  nameEn: name.en,
  trackId: trackId ?? '',
  criterionKind: kind,
  weight: String(weight ?? 1),
  position: String(position),
});
type Written = ReturnType<typeof writtenOf>;

const blankOf = ({ criteria }: Cohort): Written => ({
  nameJa: '',
  nameEn: '',
  trackId: '',
  criterionKind: 'weighted',
  weight: '1',
  position: lastOf(criteria),
});

const asked = ({ nameJa, nameEn, trackId, criterionKind: kind, weight, position }: Written) => ({
  name: { ja: nameJa, en: nameEn },
  trackId: trackId || null,
  kind,
  weight: kind === 'weighted' ? Number(weight) : null,
  position: Number(position),
});

const isReady = ({ nameJa, nameEn, criterionKind, weight, position }: Written): boolean =>
  Boolean(nameJa.trim() && nameEn.trim() && Number(position)) &&
  (criterionKind === 'independent' || Number(weight) > 0);

/** A criterion, new or corrected. */
export function CriterionDialog({ cohort, criterion, onClose, onChanged }: DialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [written, setWritten] = useState(criterion ? writtenOf(criterion) : blankOf(cohort));
  const isWeighted = written.criterionKind === 'weighted';
  const isFixed = !cohort.abilities.defineCriteria;
  const line = linesOf(written, setWritten);
  const save = (key: string) => {
    const input = asked(written);
    const ofCohort = { cohortId: cohort.id };
    if (!criterion) return call(addCriterionRoute, { params: ofCohort, input, key });
    const params = { ...ofCohort, criterionId: criterion.id };
    return call(correctCriterionRoute, { params, input: { ...input, version: criterion.version }, key });
  };
  const kinds = (['weighted', 'independent'] as const).map((id) => ({ id, name: translate(`cohort.criteria.${id}`) }));
  return (
    <PartDialog
      title={translate(criterion ? 'cohorts.correctCriterion' : 'cohorts.addCriterion')}
      isReady={isReady(written)}
      {...{ save, onClose, onChanged }}
    >
      <TextLine {...line('nameJa')} longest={120} />
      <TextLine {...line('nameEn')} longest={120} />
      <ChoiceLine
        {...line('trackId')}
        isRequired={false}
        isFixed={isFixed}
        choices={trackChoices(cohort, language, translate('cohort.everyTrack'))}
      />
      <ChoiceLine {...line('criterionKind')} isFixed={isFixed} choices={kinds} />
      {isWeighted && <NumberLine {...line('weight')} least={1} isFixed={isFixed} />}
      <NumberLine {...line('position')} least={1} />
    </PartDialog>
  );
}
