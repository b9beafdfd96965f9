import { Button, Chip, Icon, Link, useBilingual, useWords } from '#web/ui';
import { Days, Moment, offeringAddress, type OpenOffering, Place, Seats, useDays } from '../../parts/exercises.tsx';
import { MOST_CHOICES, type useChoices } from './choices.ts';
import { Interest } from './Interest.tsx';
import { words } from './words.ts';

interface Row {
  readonly offering: OpenOffering;
  readonly chosen: ReturnType<typeof useChoices>;
  /** Whoever has applied for the course chooses no more. */
  readonly isTaken: boolean;
  readonly again: () => void;
}

/** Date, place, seats, deadline, action; instead of the action the reason why there is none. */
export function OfferingRow({ offering, chosen, isTaken, again }: Row) {
  const { id, name, startsOn, refusal } = offering;
  const mayChoose = !refusal && !isTaken;
  return (
    <li className={mayChoose || isTaken ? undefined : 'is-off'}>
      <div>
        <h3>
          <Link href={offeringAddress(id)}>
            <Days {...offering} />
          </Link>
        </h3>
        <p className="small muted">{name}</p>
      </div>
      <Place offering={offering} />
      {startsOn && <Seats offering={offering} />}
      <Deadline at={offering.applicationClosesAt} />
      {mayChoose && <Picking offering={offering} chosen={chosen} />}
      {startsOn === null && <Interest offering={offering} again={again} />}
      {startsOn !== null && !isTaken && <WhyNot refusal={refusal} />}
    </li>
  );
}

function Deadline({ at }: { at: string | null }) {
  const say = useWords(words);
  return (
    <dl className="facts">
      {at && (
        <div>
          <dt>{say.deadline}</dt>
          <dd>
            <Moment at={at} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function WhyNot({ refusal }: Pick<OpenOffering, 'refusal'>) {
  const say = useWords(words);
  const speak = useBilingual();
  if (!refusal) return null;
  return (
    <p className="no">
      <strong>{say.cannot}</strong>
      {speak(refusal.sentence)}
    </p>
  );
}

function Picking({ offering, chosen }: Pick<Row, 'offering' | 'chosen'>) {
  const say = useWords(words);
  const called = say.called(useDays()(offering), offering.venue?.prefecture ?? '');
  const at = chosen.choices.indexOf(offering.id);
  if (at >= 0) {
    return (
      <p className="pick">
        <Chip icon="check" tone="key">
          {say.rank(at + 1)}
        </Chip>
        <button className="link-btn" type="button" onClick={() => chosen.leaveOut(offering.id)}>
          {say.leaveOut}
          <span className="vh">{called}</span>
        </button>
      </p>
    );
  }
  if (chosen.choices.length >= MOST_CHOICES) return <p className="pick" />;
  return (
    <p className="pick">
      <Button look={['small']} onClick={() => chosen.add(offering.id)}>
        <Icon name="plus" />
        {say.add}
        <span className="vh">{called}</span>
      </Button>
      {offering.mark === '×' && <span className="small muted">{say.waits}</span>}
    </p>
  );
}
