import { Autocomplete, FormControlLabel, Radio, RadioGroup, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { assignStaffRoute, listMembersRoute } from '#contract/routes';
import { type AnswerFrom, call, type SentTo, useAnswer, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { Exercise } from './exercise.ts';

type Member = AnswerFrom<typeof listMembersRoute>['items'][number];
type Part = SentTo<typeof assignStaffRoute>['part'];

interface DialogProps {
  readonly exercise: Exercise;
  readonly onClose: () => void;
  readonly onAssigned: () => void;
}

/** Somebody becomes instructor or tutor; that they are elsewhere on these days is told, and allowed. */
export function StaffDialog({ exercise, onClose, onAssigned }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [person, setPerson] = useState<Member | null>(null);
  const [part, setPart] = useState<Part>('instructor');
  const assigning = useDeed(async (key) => {
    const input = { personId: person?.personId ?? '', part };
    const { elsewhere } = await call(assignStaffRoute, { params: { offeringId: exercise.id }, input, key });
    const names = elsewhere.map(({ name }) => name).join('、');
    notify(names ? 'exercisePlan.assignedTwice' : 'exercisePlan.assigned', {
      type: names ? 'warning' : 'success',
      messageArgs: { names },
    });
    onAssigned();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('exercisePlan.assign')}
      submit={translate('exercisePlan.assignNow')}
      isReady={person !== null}
      isBusy={assigning.isBusy}
      fault={assigning.fault}
      onClose={onClose}
      onSubmit={() => void assigning.run()}
    >
      <PersonPicker onPick={setPerson} />
      <RadioGroup
        aria-label={translate('exercisePlan.part')}
        value={part}
        onChange={(_, value) => setPart(value as Part)}
      >
        {(['instructor', 'tutor'] as const).map((value) => (
          <FormControlLabel
            key={value}
            value={value}
            control={<Radio />}
            label={translate(`exercise.parts.${value}`)}
          />
        ))}
      </RadioGroup>
    </ReasonedDialog>
  );
}

function PersonPicker({ onPick }: { onPick: (person: Member | null) => void }) {
  const translate = useTranslate();
  const [words, setWords] = useState('');
  const { answer } = useAnswer(() => {
    const q = words.trim();
    return q ? call(listMembersRoute, { input: { q, perPage: 20 } }) : Promise.resolve({ items: [] as Member[] });
  }, [words]);
  return (
    <Autocomplete<Member>
      options={answer?.items ?? []}
      filterOptions={(options) => options}
      getOptionLabel={({ name, organizationName }) => `${name}（${organizationName}）`}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_, text) => setWords(text)}
      onChange={(_, found) => onPick(found)}
      noOptionsText={translate('exercisePlan.nobody')}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          label={translate('exercisePlan.person')}
          helperText={translate('exercisePlan.personHint')}
        />
      )}
    />
  );
}
