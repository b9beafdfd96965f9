import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';
import { ManyChoices } from '../../parts/ManyChoices.tsx';
import { MomentLine } from '../../parts/MomentLine.tsx';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { RecordForm } from '../../parts/RecordForm.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import {
  blankCriterion,
  type CriterionWritten,
  isCriterionWritten,
  isMilestoneWritten,
  type MilestoneWritten,
} from './milestone-written.ts';
import './milestones.css';

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 10_000;
const LONGEST_LEVELS = 3000;
const SORTS = ['pdf', 'picture', 'video', 'office', 'text', 'zip'] as const;
const TAKEN = ['text', 'links', 'files'] as const;

interface FormProps {
  readonly before: MilestoneWritten;
  /** The tracks it may be for; the empty one stands for all. */
  readonly tracks: readonly { readonly id: string; readonly name: string }[];
  /** What is asked stays, once somebody works on it. */
  readonly isFixed: boolean;
  readonly saving: { readonly isBusy: boolean; readonly fault: Error | undefined };
  readonly backTo: string;
  readonly onSave: (written: MilestoneWritten) => Promise<unknown>;
}

interface FieldsProps {
  readonly written: MilestoneWritten;
  readonly isFixed: boolean;
  readonly change: (changed: Partial<MilestoneWritten>) => void;
}

/** A milestone, new or corrected: what is asked of whom by when, and by what it is judged. */
export function MilestoneForm({ before, tracks, isFixed, saving, backTo, onSave }: FormProps) {
  const [written, setWritten] = useState(before);
  const translate = useTranslate();
  const change = (changed: Partial<MilestoneWritten>) => setWritten({ ...written, ...changed });
  const line = (name: 'trackId' | 'titleJa' | 'titleEn' | 'askedJa' | 'askedEn' | 'dueAt') => ({
    of: 'milestones',
    name,
    value: written[name],
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <RecordForm
      isReady={isMilestoneWritten(written)}
      saving={{ ...saving, run: () => onSave(written) }}
      backTo={backTo}
    >
      {isFixed && (
        <p className="note">
          <Icon name="info" />
          <span>{translate('milestones.isBegun')}</span>
        </p>
      )}
      <ChoiceLine {...line('trackId')} choices={tracks} isRequired={false} isFixed={isFixed} />
      <TextLine {...line('titleJa')} longest={LONGEST_TITLE} />
      <TextLine {...line('titleEn')} longest={LONGEST_TITLE} />
      <TextLine {...line('askedJa')} longest={LONGEST_TEXT} isLong />
      <TextLine {...line('askedEn')} longest={LONGEST_TEXT} isLong />
      <MomentLine {...line('dueAt')} isToSecond />
      <Taking {...{ written, isFixed, change }} />
      <Rubric {...{ written, isFixed, change }} />
    </RecordForm>
  );
}

/** In what form it is handed in. */
function Taking({ written, isFixed, change }: FieldsProps) {
  const translate = useTranslate();
  const number = (name: 'mostFiles' | 'megabytes') => ({
    of: 'milestones',
    name,
    value: written[name],
    least: 1,
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <>
      <ManyChoices
        legend={translate('milestones.fields.takes')}
        choices={TAKEN.map((id) => ({ id, name: translate(`milestones.takes.${id}`) }))}
        chosen={written.takes}
        isFixed={isFixed}
        onChange={(takes) => change({ takes })}
      />
      {written.takes.includes('files') && (
        <>
          <ManyChoices
            legend={translate('milestones.fields.sorts')}
            choices={SORTS.map((id) => ({ id, name: translate(`cohort.sorts.${id}`) }))}
            chosen={written.sorts}
            onChange={(sorts) => change({ sorts })}
          />
          <NumberLine {...number('mostFiles')} />
          <NumberLine {...number('megabytes')} />
        </>
      )}
    </>
  );
}

function Rubric({ written: { rubric }, isFixed, change }: FieldsProps) {
  const translate = useTranslate();
  const put = (at: number, changed: CriterionWritten) => change({ rubric: rubric.with(at, changed) });
  return (
    <fieldset className="choices">
      <legend>{translate('milestones.fields.rubric')}</legend>
      <p className="muted">{translate('milestones.rubricHint')}</p>
      {rubric.map((criterion, at) => (
        <Criterion
          key={criterion.criterionId}
          criterion={criterion}
          number={at + 1}
          onChange={(changed) => put(at, changed)}
          onRemove={isFixed ? null : () => change({ rubric: rubric.toSpliced(at, 1) })}
        />
      ))}
      {!isFixed && (
        <Button
          variant="outlined"
          startIcon={<Icon name="plus" />}
          onClick={() => change({ rubric: [...rubric, blankCriterion()] })}
        >
          {translate('milestones.addCriterion')}
        </Button>
      )}
    </fieldset>
  );
}

interface CriterionProps {
  readonly criterion: CriterionWritten;
  readonly number: number;
  readonly onChange: (changed: CriterionWritten) => void;
  /** Null: it stays. */
  readonly onRemove: (() => void) | null;
}

function Criterion({ criterion, number, onChange, onRemove }: CriterionProps) {
  const translate = useTranslate();
  const line = (name: Exclude<keyof CriterionWritten, 'criterionId'>) => ({
    of: 'milestones',
    name,
    value: criterion[name],
    onChange: (value: string) => onChange({ ...criterion, [name]: value }),
  });
  return (
    <fieldset className="milestone-criterion">
      <legend>{translate('milestones.criterion', { number })}</legend>
      <TextLine {...line('nameJa')} longest={LONGEST_TITLE} />
      <TextLine {...line('nameEn')} longest={LONGEST_TITLE} />
      <TextLine {...line('levelsJa')} longest={LONGEST_LEVELS} isLong />
      <TextLine {...line('levelsEn')} longest={LONGEST_LEVELS} isLong />
      {!isCriterionWritten(criterion) && <p className="muted">{translate('milestones.levelsInBoth')}</p>}
      {onRemove && (
        <Button onClick={onRemove} aria-label={translate('milestones.removeCriterionOf', { number })}>
          {translate('milestones.remove')}
        </Button>
      )}
    </fieldset>
  );
}
