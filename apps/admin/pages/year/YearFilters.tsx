import { MenuItem, TextField } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import type { ExerciseRow } from './exercise-row.ts';

/** Empty: not narrowed. */
export interface Narrowed {
  readonly courseId: string;
  readonly bureauId: string;
  readonly month: string;
  readonly isWarned: boolean;
}
export const everything: Narrowed = { courseId: '', bureauId: '', month: '', isWarned: false };

interface FiltersProps {
  /** The whole year: what there is to choose from. */
  readonly rows: readonly ExerciseRow[];
  readonly narrowed: Narrowed;
  readonly onChange: (narrowed: Narrowed) => void;
}

const MONTHS = ['4', '5', '6', '7', '8', '9', '10', '11', '12', '1', '2', '3'];

/** By course, region and month, and only what needs a look. */
export function YearFilters({ rows, narrowed, onChange }: FiltersProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const courses = new Map(rows.map(({ course }) => [course.id as string, course.name[language]]));
  const bureaus = new Map(rows.flatMap(({ bureau }) => (bureau ? [[bureau.id as string, bureau.name] as const] : [])));
  const months = new Map(MONTHS.map((month) => [month, translate('year.filters.monthOf', { month })]));
  const watch = new Map([['warned', translate('year.filters.warned')]]);
  const field = (name: string, value: string, choices: Map<string, string>, put: (value: string) => Narrowed) => (
    <Choice {...{ name, value, choices }} onChange={(chosen) => onChange(put(chosen))} />
  );
  return (
    <fieldset className="year-filters" aria-label={translate('year.filters.label')}>
      {field('course', narrowed.courseId, courses, (courseId) => ({ ...narrowed, courseId }))}
      {field('bureau', narrowed.bureauId, bureaus, (bureauId) => ({ ...narrowed, bureauId }))}
      {field('month', narrowed.month, months, (month) => ({ ...narrowed, month }))}
      {field('watch', narrowed.isWarned ? 'warned' : '', watch, (chosen) => ({ ...narrowed, isWarned: chosen !== '' }))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly choices: ReadonlyMap<string, string>;
  readonly onChange: (value: string) => void;
}

function Choice({ name, value, choices, onChange }: ChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={translate(`year.filters.${name}`)}
      value={choices.has(value) ? value : ''}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate('year.filters.all')}</MenuItem>
      {[...choices].map(([id, label]) => (
        <MenuItem key={id} value={id}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}
