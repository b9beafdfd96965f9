import { useState } from 'react';
import { acceptPlaceRoute, declinePlaceRoute, type viewOwnResultRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';
import {
  Button,
  ButtonLink,
  CheckBox,
  Chip,
  dayText,
  ErrorSummary,
  Form,
  Notice,
  useBilingual,
  useLanguage,
  useWords,
} from '#web/ui';
import { secondText } from '../../parts/moment.ts';
import { words } from './result-words.ts';

export type OwnResults = AnswerFrom<typeof viewOwnResultRoute>;
type Result = OwnResults['results'][number];

interface Props {
  readonly results: OwnResults;
  /** The day on which the result is to be published. */
  readonly resultOn: string;
  readonly again: () => void;
}

/** What became of one's own applications, and what to do; before the instant when it will be told, and nothing else. */
export function OwnResult({ results: { isOut, results }, resultOn, again }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <section className="section stack-1" aria-labelledby="result">
      <h2 id="result">{say.title}</h2>
      {!isOut && <p>{say.waits(dayText(resultOn, language, { withYear: true }))}</p>}
      {results.map((result) => (
        <One key={result.cohortApplicationId} result={result} again={again} />
      ))}
    </section>
  );
}

function One({ result, again }: { result: Result; again: () => void }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { state } = result;
  const track = speak(result.track);
  return (
    <div className={`card stack-1 ${state === 'offered' ? 'card-tint' : ''}`}>
      <h3>
        {track}{' '}
        <Chip {...(state === 'accepted' && { icon: 'done' as const, tone: 'ok' as const })}>{say.state[state]}</Chip>
      </h3>
      <Told {...{ result, again }} />
    </div>
  );
}

/** In words what it is, and what follows. */
function Told({ result, again }: { result: Result; again: () => void }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { state } = result;
  const track = speak(result.track);
  switch (state) {
    case 'offered':
      return <Offered result={result} again={again} />;
    case 'accepted':
      return (
        <>
          <p>{say.accepted(track)}</p>
          <p className="actions">
            <ButtonLink href="/">{say.toHome}</ButtonLink>
          </p>
        </>
      );
    case 'reserve':
    case 'rejected':
      return <p>{say[state](track)}</p>;
    default:
      return <p>{say[state]}</p>;
  }
}

type Answer = 'accept' | 'decline';

/** A place is offered: until when, and the two answers, each with what follows from it. */
function Offered({ result, again }: { result: Result; again: () => void }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  const [answering, setAnswering] = useState<Answer | null>(null);
  const track = speak(result.track);
  const { answerBy, isMovedUp, abilities } = result;
  return (
    <>
      <p>
        <strong>{isMovedUp ? say.movedUp(track) : say.offered(track)}</strong>
      </p>
      {answerBy && (
        <p>
          {say.until(secondText(answerBy, language))} {say.untilMore}
        </p>
      )}
      {abilities.accept && !answering && (
        <p className="actions">
          <Button look={['primary']} onClick={() => setAnswering('accept')}>
            {say.accept}
          </Button>
          <Button onClick={() => setAnswering('decline')}>{say.decline}</Button>
        </p>
      )}
      {!abilities.accept && <p>{say.lapsed}</p>}
      {answering && <Sure {...{ result, answer: answering, again }} onBack={() => setAnswering(null)} />}
    </>
  );
}

interface SureProps {
  readonly result: Result;
  readonly answer: Answer;
  readonly again: () => void;
  readonly onBack: () => void;
}

/** What the answer means, and a tick before it is sent: it is not taken back. */
function Sure({ result, answer, again, onBack }: SureProps) {
  const say = useWords(words);
  const speak = useBilingual();
  const [isSure, setSure] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const { cohortApplicationId } = result;
  const route = answer === 'accept' ? acceptPlaceRoute : declinePlaceRoute;
  const send = useDeed((key) => call(route, { params: { cohortApplicationId }, key }));
  const submit = async () => {
    setMissing(!isSure);
    if (isSure && (await send.run())) again();
  };
  const isAccepting = answer === 'accept';
  const title = isAccepting ? say.acceptTitle : say.declineTitle;
  return (
    <Form onSubmit={submit}>
      <h4>{title(speak(result.track))}</h4>
      <p>{isAccepting ? say.acceptMeans : say.declineMeans}</p>
      <ErrorSummary fault={send.fault} />
      {isMissing && !isSure && (
        <Notice tone="err" role="alert">
          <p>{say.tick}</p>
        </Notice>
      )}
      <CheckBox
        label={isAccepting ? say.acceptSure : say.declineSure}
        isChecked={isSure}
        onChange={(isTicked) => setSure(isTicked)}
      />
      <p className="actions">
        <Button type="submit" look={[isAccepting ? 'primary' : 'danger']} isBusy={send.isBusy}>
          {isAccepting ? say.acceptNow : say.declineNow}
        </Button>
        <Button onClick={onBack}>{say.back}</Button>
      </p>
    </Form>
  );
}
