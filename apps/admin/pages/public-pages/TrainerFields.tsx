import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { listPublicTrainersRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';

export type Trainer = AnswerFrom<typeof listPublicTrainersRoute>['items'][number]['trainers'][number];

interface FieldsProps {
  /** Counted from 1. */
  readonly place: number;
  readonly trainer: Trainer;
  readonly change: (trainer: Trainer) => void;
  readonly remove: () => void;
}

const LONGEST = { name: 60, text: 400 } as const;
const PARTS = ['course-master', 'trainer', 'assistant'] as const;
const lines = [
  ['nameJa', 'name', 'ja'],
  ['nameEn', 'name', 'en'],
  ['textJa', 'text', 'ja'],
  ['textEn', 'text', 'en'],
] as const;

/** One person as the public is to know them. */
export function TrainerFields({ place, trainer, change, remove }: FieldsProps) {
  const translate = useTranslate();
  const choices = PARTS.map((part) => ({ id: part, name: translate(`publicTrainers.parts.${part}`) }));
  return (
    <fieldset className="public-trainer">
      <legend>{translate('publicTrainers.person', { place })}</legend>
      <ChoiceLine
        of="publicTrainers"
        name="part"
        value={trainer.part}
        choices={choices}
        onChange={(part) => change({ ...trainer, part: part as Trainer['part'] })}
      />
      {lines.map(([name, field, language]) => (
        <TextLine
          key={name}
          of="publicTrainers"
          name={name}
          isLong={field === 'text'}
          longest={LONGEST[field]}
          value={trainer[field][language]}
          onChange={(words) => change({ ...trainer, [field]: { ...trainer[field], [language]: words } })}
        />
      ))}
      <div>
        <Button variant="outlined" color="error" onClick={remove}>
          {translate('publicTrainers.remove', { place })}
        </Button>
      </div>
    </fieldset>
  );
}
