import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { addSlotRoute, correctSlotRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import {
  blankSlot,
  isSlotWritten,
  type OfTimetable,
  type Slot,
  slotAsked,
  type SlotWritten,
  useLanguage,
  writtenOf,
} from './presentation.ts';

const LONGEST_TITLE = 200;
const KINDS = ['stage', 'poster', 'video', 'other'] as const;

interface DialogProps extends OfTimetable {
  /** Null: a new one. */
  readonly slot: Slot | null;
  readonly onClose: () => void;
}

/** One slot, new or corrected: its title is the office's, or else that of its work. */
export function SlotDialog({ presentation, timetable, slot, onChanged, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const language = useLanguage();
  const [written, setWritten] = useState<SlotWritten>(slot ? writtenOf(slot) : blankSlot(timetable, presentation));
  const change = (changed: Partial<SlotWritten>) => setWritten({ ...written, ...changed });
  const { presentationId } = presentation;
  const saving = useDeed(async (key) => {
    if (slot) {
      const isSameWork = (slot.work?.workId ?? '') === written.workId;
      const input = { ...slotAsked(written, isSameWork ? (slot.track?.trackId ?? null) : null), version: slot.version };
      await call(correctSlotRoute, { params: { presentationId, slotId: slot.slotId }, input, key });
    } else await call(addSlotRoute, { params: { presentationId }, input: slotAsked(written), key });
    notify(`presentations.done.${slot ? 'correct' : 'add'}`, { type: 'success' });
    onClose();
    onChanged();
  });
  const line = (name: 'titleJa' | 'titleEn') => ({
    of: 'presentations',
    name,
    value: written[name],
    isRequired: written.workId === '',
    longest: LONGEST_TITLE,
    onChange: (value: string) => change({ [name]: value }),
  });
  const works = timetable.works.map(({ workId, title }) => ({ id: workId, name: title[language] }));
  return (
    <ReasonedDialog
      title={translate(slot ? 'presentations.correctIt' : 'presentations.add')}
      submit={translate('form.save')}
      isReady={isSlotWritten(written)}
      onClose={onClose}
      onSubmit={() => void saving.run()}
      {...saving}
    >
      <PlaceFields {...{ presentation, timetable, written, change }} kinds={KINDS} />
      <ChoiceLine
        of="presentations"
        name="work"
        value={written.workId}
        isRequired={false}
        onChange={(workId) => change({ workId })}
        choices={[{ id: '', name: translate('presentations.noWork') }, ...works]}
      />
      <TextLine {...line('titleJa')} />
      <TextLine {...line('titleEn')} />
    </ReasonedDialog>
  );
}
