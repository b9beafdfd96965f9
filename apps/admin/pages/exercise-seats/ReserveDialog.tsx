import { Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { reserveSeatsRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { CourseChoice, DatesChoice, type OpenExercise } from '../../parts/ExerciseChoice.tsx';
import { OrganizationPicker } from '../../parts/OrganizationPicker.tsx';

interface Props {
  readonly open: readonly OpenExercise[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A prefecture keeps seats for one of its municipalities, whose coordinator names the people. */
export function ReserveDialog({ open, onClose, onDone }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [organizationId, setOrganization] = useState<string>();
  const [exercise, setExercise] = useState<OpenExercise | null>(null);
  const [choices, setChoices] = useState<readonly string[]>([]);
  const [seats, setSeats] = useState('1');
  const [isAgreed, setAgreed] = useState(false);
  const reserving = useDeed(async (key) => {
    const input = {
      choices: [...choices] as never[],
      seats: Number(seats),
      acceptsTerms: isAgreed,
      organizationId: organizationId as never,
    };
    await call(reserveSeatsRoute, { input, key });
    notify('exerciseSeats.reserved', { type: 'success' });
    onDone();
  });
  return (
    <ReasonedDialog
      title={translate('exerciseSeats.reserve')}
      submit={translate('exerciseSeats.reserveNow')}
      isReady={organizationId !== undefined && choices.length > 0 && Number(seats) > 0 && isAgreed}
      isBusy={reserving.isBusy}
      fault={reserving.fault}
      onClose={onClose}
      onSubmit={() => void reserving.run()}
    >
      <p>{translate('exerciseSeats.reserveWhat')}</p>
      <OrganizationPicker onPick={(found) => setOrganization(found?.id)} />
      <CourseChoice
        open={open}
        exercise={exercise}
        onChange={(chosen) => {
          setExercise(chosen);
          setChoices([]);
        }}
      />
      <DatesChoice exercise={exercise} choices={choices} onChange={setChoices} />
      <TextField
        required
        type="number"
        label={translate('applications.apply.howMany')}
        helperText={translate('applications.apply.namesLater')}
        value={seats}
        onChange={(event) => setSeats(event.target.value)}
        slotProps={{ htmlInput: { min: 1, max: 50 } }}
      />
      <FormControlLabel
        control={<Checkbox checked={isAgreed} onChange={(event) => setAgreed(event.target.checked)} />}
        label={translate('exerciseSeats.agree')}
      />
    </ReasonedDialog>
  );
}
