import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { fillSlotsRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { ManyChoices } from '../../parts/ManyChoices.tsx';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { blankSlot, type OfTimetable, type SlotWritten, useLanguage } from './presentation.ts';

const KINDS = ['stage', 'poster', 'video'] as const;
type FillKind = (typeof KINDS)[number];
const MINUTES_OF_HOUR = 60;

const endOf = (startsAt: string, minutes: number): string => {
  const [hours = 0, rest = 0] = startsAt.split(':').map(Number);
  const at = hours * MINUTES_OF_HOUR + rest + minutes;
  return `${String(Math.floor(at / MINUTES_OF_HOUR)).padStart(2, '0')}:${String(at % MINUTES_OF_HOUR).padStart(2, '0')}`;
};

/** Works one after another from a time on, or as posters side by side; until when that goes stands before it. */
export function FillDialog({
  presentation,
  timetable,
  onChanged,
  onClose,
}: OfTimetable & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const language = useLanguage();
  const [written, setWritten] = useState<SlotWritten>(() => {
    const blank = blankSlot(timetable, presentation);
    return { ...blank, kind: blank.kind === 'other' ? 'stage' : blank.kind };
  });
  const [pause, setPause] = useState('0');
  const kind = written.kind as FillKind;
  const [chosen, setChosen] = useState(() =>
    timetable.works.filter(({ shownAs }) => !shownAs.includes(kind)).map(({ workId }) => workId),
  );
  // In the order of the list, whatever the order in which they were ticked.
  const workIds = timetable.works.map(({ workId }) => workId).filter((id) => chosen.includes(id));
  const { presentationId } = presentation;
  const filling = useDeed(async (key) => {
    const input = {
      sessionId: written.sessionId,
      startsAt: written.startsAt,
      minutes: Number(written.minutes),
      pauseMinutes: Number(pause),
      kind,
      hall: { ja: written.hallJa.trim(), en: written.hallEn.trim() },
      booth: Number(written.booth),
      workIds,
    };
    const { slots } = await call(fillSlotsRoute, { params: { presentationId }, input, key });
    notify('presentations.done.fill', { type: 'success', messageArgs: { count: slots } });
    onClose();
    onChanged();
  });
  const each = Number(written.minutes);
  const length = kind === 'poster' ? each : workIds.length * each + (workIds.length - 1) * Number(pause);
  const isPlaced = [written.sessionId, written.startsAt, written.hallJa.trim(), written.hallEn.trim()].every(Boolean);
  return (
    <ReasonedDialog
      title={translate('presentations.fill')}
      submit={translate('presentations.fillIt', { count: workIds.length })}
      isReady={isPlaced && each > 0 && workIds.length > 0}
      onClose={onClose}
      onSubmit={() => void filling.run()}
      {...filling}
    >
      <PlaceFields
        {...{ presentation, timetable, written }}
        kinds={KINDS}
        change={(changed) => setWritten({ ...written, ...changed })}
      />
      {kind !== 'poster' && <NumberLine of="presentations" name="pause" value={pause} onChange={setPause} />}
      <ManyChoices
        legend={translate('presentations.fields.works')}
        choices={timetable.works.map(({ workId, title }) => ({ id: workId, name: title[language] }))}
        chosen={chosen}
        onChange={setChosen}
      />
      {workIds.length > 0 && each > 0 && (
        <p className="note">
          {translate('presentations.goesUntil', {
            count: workIds.length,
            from: written.startsAt,
            until: endOf(written.startsAt, length),
          })}
        </p>
      )}
    </ReasonedDialog>
  );
}
