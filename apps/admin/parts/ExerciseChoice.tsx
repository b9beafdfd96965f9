import { MenuItem, TextField } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import type { listOpenExercisesRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { dateText } from '#web/staff-ui';

export type OpenExercise = AnswerFrom<typeof listOpenExercisesRoute>['items'][number];

const RANKS = 3;
/** What keeps everybody out; the rest is about a person, and is judged for each who is named. */
const CLOSED: readonly string[] = ['offering-open', 'dated', 'window-open', 'before-deadline'];

interface CourseProps {
  readonly open: readonly OpenExercise[];
  readonly exercise: OpenExercise | null;
  readonly onChange: (exercise: OpenExercise | null) => void;
}

/** The course, by its edition of this year. */
export function CourseChoice({ open, exercise, onChange }: CourseProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <TextField
      select
      required
      label={translate('applications.fields.edition')}
      value={exercise?.edition.id ?? ''}
      onChange={(event) => onChange(open.find(({ edition }) => edition.id === event.target.value) ?? null)}
    >
      {open.map(({ edition }) => (
        <MenuItem key={edition.id} value={edition.id}>
          {locale === 'en' ? edition.name.en : edition.name.ja}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface DatesProps {
  readonly exercise: OpenExercise | null;
  readonly choices: readonly string[];
  readonly onChange: (choices: readonly string[]) => void;
}

/** Up to three dates of the course in their order. */
export function DatesChoice({ exercise, choices, onChange }: DatesProps) {
  const put = (at: number, id: string) => {
    const ranked = [...choices.slice(0, at), id, ...choices.slice(at + 1)].filter(Boolean);
    onChange([...new Set(ranked)]);
  };
  return (
    exercise &&
    Array.from({ length: Math.min(RANKS, choices.length + 1) }, (_, at) => (
      <Rank key={at} at={at} exercise={exercise} choices={choices} onChange={(id) => put(at, id)} />
    ))
  );
}

interface RankProps {
  readonly at: number;
  readonly exercise: OpenExercise;
  readonly choices: readonly string[];
  readonly onChange: (id: string) => void;
}

function Rank({ at, exercise, choices, onChange }: RankProps) {
  const translate = useTranslate();
  const dated = exercise.offerings.filter(({ refusal }) => !CLOSED.includes(refusal?.code ?? ''));
  const shown = dated.filter(({ id }) => choices[at] === id || !choices.includes(id));
  return (
    <TextField
      select
      required={at === 0}
      label={translate('applications.rank', { rank: at + 1 })}
      value={choices[at] ?? ''}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    >
      <MenuItem value="" disabled={at === 0}>
        {translate('applications.apply.noChoice')}
      </MenuItem>
      {shown.map(({ id, name, startsOn, venue, mark, free, seats }) => (
        <MenuItem key={id} value={id}>
          {[dateText(startsOn), name, venue?.prefecture].filter(Boolean).join('　')}　{mark}{' '}
          {translate('applications.free', { free, seats })}
        </MenuItem>
      ))}
    </TextField>
  );
}
