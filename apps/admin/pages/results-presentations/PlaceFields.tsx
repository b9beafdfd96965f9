import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { dateText } from '#web/staff-ui';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { ChoiceLine } from '../../parts/TextLine.tsx';
import { ClockLine } from './ClockLine.tsx';
import type { Kind, OfTimetable, SlotWritten } from './presentation.ts';

type Placed = Omit<SlotWritten, 'workId' | 'titleJa' | 'titleEn'>;
interface PlaceProps extends Omit<OfTimetable, 'onChanged'> {
  readonly written: Placed;
  readonly kinds: readonly Kind[];
  readonly change: (changed: Partial<Placed>) => void;
}

/** When and where: halls that are named already are offered, and bring their other language. */
export function PlaceFields({ presentation, timetable, written, kinds, change }: PlaceProps) {
  const translate = useTranslate();
  const days = presentation.days.filter(({ state }) => state === 'planned');
  const halls = [...new Map(timetable.slots.map(({ hall }) => [hall.ja, hall])).values()];
  const number = (name: 'minutes' | 'booth') => ({
    of: 'presentations',
    name,
    value: written[name],
    least: 1,
    onChange: (value: string) => change({ [name]: value }),
  });
  const nameHall = (hallJa: string) => {
    const known = halls.find(({ ja }) => ja === hallJa);
    change(known ? { hallJa, hallEn: known.en } : { hallJa });
  };
  return (
    <>
      <ChoiceLine
        of="presentations"
        name="kind"
        value={written.kind}
        onChange={(kind) => change({ kind: kind as Kind })}
        choices={kinds.map((id) => ({ id, name: translate(`presentations.kinds.${id}`) }))}
      />
      <ChoiceLine
        of="presentations"
        name="day"
        value={written.sessionId}
        onChange={(sessionId) => change({ sessionId })}
        choices={days.map(({ sessionId, day }) => ({ id: sessionId, name: dateText(day) }))}
      />
      <div className="row wrap">
        <ClockLine name="startsAt" value={written.startsAt} onChange={(startsAt) => change({ startsAt })} />
        <NumberLine {...number('minutes')} />
        {written.kind === 'poster' && <NumberLine {...number('booth')} />}
      </div>
      <HallLine name="hallJa" value={written.hallJa} names={halls.map(({ ja }) => ja)} onChange={nameHall} />
      <HallLine
        name="hallEn"
        value={written.hallEn}
        names={halls.map(({ en }) => en)}
        onChange={(hallEn) => change({ hallEn })}
      />
    </>
  );
}

interface HallProps {
  readonly name: 'hallJa' | 'hallEn';
  readonly value: string;
  readonly names: readonly string[];
  readonly onChange: (value: string) => void;
}

function HallLine({ name, value, names, onChange }: HallProps) {
  const translate = useTranslate();
  const id = `halls-${name}`;
  return (
    <>
      <TextField
        label={translate(`presentations.fields.${name}`)}
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200, list: id } }}
      />
      <datalist id={id}>
        {names.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </>
  );
}
