import { useState } from 'react';
import { confirmArrivalRoute, declineArrivalRoute, listMyArrivalsRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { Button, CheckBox, dayText, More, Notice, timeText, useLanguage, useWords } from '#web/ui';
import { useSession } from '../../session.tsx';
import { arrivalWords } from './arrival-words.ts';

type Asked = AnswerFrom<typeof listMyArrivalsRoute>;
type Arrival = Asked['items'][number];

interface Answered {
  readonly how: 'confirmed' | 'declined';
  readonly organization: string;
}

/** Organizations that want whoever is here as a member; nothing, while there is none. */
export function Arrivals() {
  const say = useWords(arrivalWords);
  const session = useSession();
  const mine = useAnswer(() => call(listMyArrivalsRoute), []);
  const [answered, setAnswered] = useState<Answered>();
  const answer = (given: Answered) => {
    setAnswered(given);
    mine.again();
    session.again();
  };
  if (!answered && !mine.answer?.items.length) return null;
  return (
    <div className="arrivals stack-1">
      {answered && (
        <Notice tone="ok" role="status">
          <p>{say[answered.how](answered.organization)}</p>
        </Notice>
      )}
      {mine.answer?.items.map((arrival) => (
        <ArrivalCard key={arrival.id} arrival={arrival} places={mine.answer?.places ?? []} onAnswer={answer} />
      ))}
    </div>
  );
}

interface Shown {
  readonly arrival: Arrival;
  readonly places: Asked['places'];
  readonly onAnswer: (given: Answered) => void;
}

function ArrivalCard({ arrival, places, onAnswer }: Shown) {
  const say = useWords(arrivalWords);
  const { language } = useLanguage();
  const [leaving, setLeaving] = useState<readonly Asked['places'][number]['id'][]>([]);
  const { id: arrivalId, organizationName: organization, department, expiresAt } = arrival;
  const params = { arrivalId };
  const confirming = useDeed(async (key) => {
    await call(confirmArrivalRoute, { params, input: { memberIds: [...leaving] }, key });
    onAnswer({ how: 'confirmed', organization });
  });
  const declining = useDeed(async (key) => {
    await call(declineArrivalRoute, { params, key });
    onAnswer({ how: 'declined', organization });
  });
  const fault = confirming.fault ?? declining.fault;
  const heading = `arrival-${arrivalId}`;
  return (
    <section className="card card-tint stack-1" aria-labelledby={heading}>
      <p className="eyebrow">{say.eyebrow}</p>
      <h2 id={heading}>{say.title(organization)}</h2>
      <p>{say.lead(department)}</p>
      <p>
        {say.until}{' '}
        <strong>
          <time dateTime={expiresAt}>
            {dayText(expiresAt, language, { withYear: true })} {timeText(expiresAt)}
          </time>
        </strong>
      </p>
      {places.length > 0 && <Places places={places} leaving={leaving} onLeaving={setLeaving} />}
      <p>{say.told}</p>
      {fault && (
        <Notice tone="err" role="alert" title={say.failed}>
          <p>{fault.message}</p>
        </Notice>
      )}
      <p>
        <Button look={['primary']} isBusy={confirming.isBusy} onClick={() => void confirming.run()}>
          {say.confirm(organization)}
        </Button>
      </p>
      <More summary={say.decline}>
        <p>{say.declineText}</p>
        <p>
          <Button look={['danger']} isBusy={declining.isBusy} onClick={() => void declining.run()}>
            {say.declineDeed}
          </Button>
        </p>
      </More>
    </section>
  );
}

interface Leaving {
  readonly places: Asked['places'];
  readonly leaving: readonly Asked['places'][number]['id'][];
  readonly onLeaving: (ids: readonly Asked['places'][number]['id'][]) => void;
}

/** What ends with the move, one by one; nothing is ticked beforehand. */
function Places({ places, leaving, onLeaving }: Leaving) {
  const say = useWords(arrivalWords);
  return (
    <fieldset className="stack-05">
      <legend>
        <strong>{say.leave}</strong>
      </legend>
      {places.map(({ id, organizationName, mayLeave }) =>
        mayLeave ? (
          <CheckBox
            key={id}
            label={say.left(organizationName)}
            hint={say.leftHint}
            isChecked={leaving.includes(id)}
            onChange={(isLeft) => onLeaving(isLeft ? [...leaving, id] : leaving.filter((each) => each !== id))}
          />
        ) : (
          <p key={id}>{say.mayNotLeave(organizationName)}</p>
        ),
      )}
    </fieldset>
  );
}
