import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { markSlotRoute, shiftSlotsRoute, viewPresentationRoute, viewTimetableRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { Chip, dateText, Icon, Page, Section } from '#web/staff-ui';
import { clockOf, type OfSlot, type Slot, useLanguage } from './presentation.ts';
import './results-presentations.css';

const DELAYS = [5, 10, -5] as const;

/** On the day, with one thumb: what begins, what is over, and by how much the rest is late. */
export default function OnTheDayPage() {
  const translate = useTranslate();
  const language = useLanguage();
  const { presentationId = '' } = useParams();
  const params = { presentationId };
  const { answer: presentation, fault } = useAnswer(() => call(viewPresentationRoute, { params }), [presentationId]);
  const { answer: timetable, again } = useAnswer(() => call(viewTimetableRoute, { params }), [presentationId]);
  const crumbs: [string, string][] = [
    [translate('presentations.title'), '/results-presentations'],
    [presentation?.title[language] ?? '', `/results-presentations/${presentationId}`],
  ];
  return (
    <Page
      title={translate('presentations.onTheDay')}
      lead={translate('presentations.onTheDayLead')}
      crumbs={crumbs}
      width="narrow"
    >
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {presentation &&
        timetable &&
        presentation.days.map(({ sessionId, day }) => (
          <Section key={sessionId} id={`on-${sessionId}`} title={dateText(day)}>
            <ol className="on-the-day">
              {timetable.slots
                .filter((slot) => slot.sessionId === sessionId)
                .map((slot) => (
                  <OnNow key={slot.slotId} {...{ presentation, timetable, slot }} onChanged={again} />
                ))}
            </ol>
          </Section>
        ))}
    </Page>
  );
}

const stateOf = ({ begunAt, finishedAt }: Slot) => (finishedAt ? 'over' : begunAt ? 'on' : 'toCome');

function OnNow(of: OfSlot) {
  const translate = useTranslate();
  const language = useLanguage();
  const { slot, timetable } = of;
  const state = stateOf(slot);
  const name = slot.title?.[language] ?? slot.track?.name[language] ?? translate('presentations.untitled');
  return (
    <li className={state === 'on' ? 'on' : ''}>
      <p>
        <b className="nowrap">
          {clockOf(slot.startsAt)}–{clockOf(slot.endsAt)}
        </b>{' '}
        <span className="muted">{slot.hall[language]}</span>
      </p>
      <p>{name}</p>
      <p className="row wrap">
        {state !== 'toCome' && (
          <Chip glyph={state === 'on' ? 'half' : 'done'}>{translate(`presentations.marks.${state}`)}</Chip>
        )}
        {slot.delayMinutes > 0 && (
          <Chip glyph="triangle" tone="warn">
            {translate('presentations.late', { count: slot.delayMinutes })}
          </Chip>
        )}
      </p>
      {timetable.abilities.arrange && <Marks {...of} state={state} name={name} />}
    </li>
  );
}

interface MarksProps extends OfSlot {
  readonly state: ReturnType<typeof stateOf>;
  readonly name: string;
}

const MARKS = { toCome: ['begun'], on: ['finished', 'unmarked'], over: ['unmarked'] } as const;

function Marks({ presentation, slot, state, name, onChanged }: MarksProps) {
  const translate = useTranslate();
  const params = { presentationId: presentation.presentationId, slotId: slot.slotId };
  const marking = useDeed(async (key, mark: 'begun' | 'finished' | 'unmarked') => {
    await call(markSlotRoute, { params, input: { mark }, key });
    onChanged();
  });
  const delaying = useDeed(async (key, minutes: number) => {
    await call(shiftSlotsRoute, { params, input: { minutes, isInAllHalls: false, isDelay: true }, key });
    onChanged();
  });
  return (
    <p className="row wrap">
      {MARKS[state].map((mark) => (
        <Button
          key={mark}
          variant={mark === 'unmarked' ? 'text' : 'contained'}
          aria-label={`${translate(`presentations.mark.${mark}`)} ${name}`}
          disabled={marking.isBusy}
          onClick={() => void marking.run(mark)}
        >
          {translate(`presentations.mark.${mark}`)}
        </Button>
      ))}
      {state === 'toCome' &&
        DELAYS.map((minutes) => (
          <Button
            key={minutes}
            variant="outlined"
            aria-label={`${translate('presentations.delay', { minutes: signed(minutes) })} ${name}`}
            disabled={delaying.isBusy}
            onClick={() => void delaying.run(minutes)}
          >
            {translate('presentations.delay', { minutes: signed(minutes) })}
          </Button>
        ))}
      {(marking.fault ?? delaying.fault) && (
        <span className="note bad" role="alert">
          <Icon name="alert" />
          <span>{(marking.fault ?? delaying.fault)?.message}</span>
        </span>
      )}
    </p>
  );
}

const signed = (minutes: number): string => (minutes > 0 ? `+${minutes}` : `−${-minutes}`);
