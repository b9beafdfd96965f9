import { Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { shiftSlotsRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { ChoiceLine } from '../../parts/TextLine.tsx';
import { clockOf, type OfSlot } from './presentation.ts';

/** This slot and what comes after it are later, or earlier. */
export function ShiftDialog({ presentation, slot, onChanged, onClose }: OfSlot & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [minutes, setMinutes] = useState('5');
  const [way, setWay] = useState('later');
  const [isInAllHalls, setInAllHalls] = useState(false);
  const [isDelay, setDelay] = useState(false);
  const { presentationId } = presentation;
  const shifting = useDeed(async (key) => {
    const input = { minutes: Number(minutes) * (way === 'later' ? 1 : -1), isInAllHalls, isDelay };
    const { slots } = await call(shiftSlotsRoute, { params: { presentationId, slotId: slot.slotId }, input, key });
    notify('presentations.done.shift', { type: 'success', messageArgs: { count: slots } });
    onClose();
    onChanged();
  });
  const tick = (name: string, checked: boolean, onChange: (is: boolean) => void) => (
    <FormControlLabel
      label={translate(`presentations.fields.${name}`)}
      control={<Checkbox checked={checked} onChange={(event) => onChange(event.target.checked)} />}
    />
  );
  return (
    <ReasonedDialog
      title={translate('presentations.shiftFrom', { time: clockOf(slot.startsAt) })}
      submit={translate('presentations.shift')}
      isReady={Number(minutes) > 0}
      onClose={onClose}
      onSubmit={() => void shifting.run()}
      {...shifting}
    >
      <NumberLine of="presentations" name="shiftMinutes" value={minutes} least={1} onChange={setMinutes} />
      <ChoiceLine
        of="presentations"
        name="way"
        value={way}
        onChange={setWay}
        choices={['later', 'earlier'].map((id) => ({ id, name: translate(`presentations.ways.${id}`) }))}
      />
      {tick('isInAllHalls', isInAllHalls, setInAllHalls)}
      {tick('isDelay', isDelay, setDelay)}
    </ReasonedDialog>
  );
}
