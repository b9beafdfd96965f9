import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { removeSlotRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Chip, dateText, Section } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { clockOf, minutesOf, type OfSlot, type OfTimetable, type Presentation, useLanguage } from './presentation.ts';
import { ShiftDialog } from './ShiftDialog.tsx';
import { SlotDialog } from './SlotDialog.tsx';

const COLUMNS = ['time', 'hall', 'kind', 'what', 'track', 'deeds'] as const;

/** The slots of one day, one line each. */
export function SlotsOfDay({ day, ...of }: OfTimetable & { readonly day: Presentation['days'][number] }) {
  const translate = useTranslate();
  const slots = of.timetable.slots.filter(({ sessionId }) => sessionId === day.sessionId);
  const { arrange } = of.timetable.abilities;
  const columns = COLUMNS.filter((column) => arrange || column !== 'deeds');
  const id = `day-${day.sessionId}`;
  return (
    <Section id={id} title={`${dateText(day.day)}　${clockOf(day.startsAt)}–${clockOf(day.endsAt)}`}>
      {slots.length === 0 ? (
        <p className="muted">{translate('presentations.noSlots')}</p>
      ) : (
        <div className="scroll-x" role="region" aria-labelledby={id} tabIndex={0}>
          <table className="plain timetable">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {translate(`presentations.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {slots.map((slot) => (
                <SlotRow key={slot.slotId} {...of} slot={slot} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function SlotRow(of: OfSlot) {
  const translate = useTranslate();
  const language = useLanguage();
  const { slot, timetable } = of;
  return (
    <tr>
      <td className="nowrap">
        {clockOf(slot.startsAt)}–{clockOf(slot.endsAt)}
        {slot.misfit && (
          <p>
            <Chip glyph="triangle" tone="warn">
              {translate(`presentations.misfits.${slot.misfit}`)}
            </Chip>
          </p>
        )}
      </td>
      <td>
        {slot.hall[language]}
        {slot.booth !== null && (
          <p className="muted nowrap">{translate('presentations.booth', { number: slot.booth })}</p>
        )}
      </td>
      <td className="nowrap">{translate(`presentations.kinds.${slot.kind}`)}</td>
      <th scope="row">
        <What {...of} />
      </th>
      <td>{slot.track?.name[language]}</td>
      {timetable.abilities.arrange && (
        <td className="nowrap">
          <Deeds {...of} />
        </td>
      )}
    </tr>
  );
}

/** What is shown, and whether anybody outside sees that it is this. */
function What({ slot: { title, work, ownTitle }, timetable }: OfSlot) {
  const translate = useTranslate();
  const language = useLanguage();
  const authors = timetable.works.find(({ workId }) => workId === work?.workId)?.authors ?? [];
  return (
    <>
      {title ? title[language] : translate('presentations.untitled')}
      {authors.length > 0 && <p className="muted">{authors.join('・')}</p>}
      {work && (
        <p className="muted">
          {translate(`presentations.${work.isPublic ? 'isPublic' : ownTitle ? 'ownTitleOnly' : 'notPublic'}`)}
        </p>
      )}
    </>
  );
}

function Deeds(of: OfSlot) {
  const translate = useTranslate();
  const language = useLanguage();
  const [isOpen, setOpen] = useState<'correct' | 'shift' | 'remove' | null>(null);
  const name = `${clockOf(of.slot.startsAt)} ${of.slot.title?.[language] ?? translate('presentations.untitled')}`;
  const close = () => setOpen(null);
  return (
    <>
      {(['correct', 'shift', 'remove'] as const).map((deed) => (
        <Button
          key={deed}
          size="small"
          aria-label={`${translate(`presentations.${deed}`)} ${name}`}
          onClick={() => setOpen(deed)}
        >
          {translate(`presentations.${deed}`)}
        </Button>
      ))}
      {isOpen === 'correct' && <SlotDialog {...of} onClose={close} />}
      {isOpen === 'shift' && <ShiftDialog {...of} onClose={close} />}
      {isOpen === 'remove' && <RemoveDialog {...of} name={name} onClose={close} />}
    </>
  );
}

function RemoveDialog(props: OfSlot & { readonly name: string; readonly onClose: () => void }) {
  const { presentation, slot, name, onChanged, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const { presentationId } = presentation;
  const removing = useDeed(async (key) => {
    await call(removeSlotRoute, { params: { presentationId, slotId: slot.slotId }, key });
    notify('presentations.done.remove', { type: 'success' });
    onClose();
    onChanged();
  });
  return (
    <ReasonedDialog
      title={translate('presentations.removeAsk', { name })}
      submit={translate('presentations.remove')}
      isReady
      isIrreversible
      onClose={onClose}
      onSubmit={() => void removing.run()}
      {...removing}
    >
      <p>{translate('presentations.removeText', { minutes: minutesOf(slot) })}</p>
    </ReasonedDialog>
  );
}
