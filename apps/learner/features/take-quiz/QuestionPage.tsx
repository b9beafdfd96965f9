import { useEffect, useRef } from 'react';
import {
  ButtonLink,
  CheckBox,
  Icon,
  Link,
  Loaded,
  More,
  Notice,
  Page,
  ProgressBar,
  useAddress,
  usePathParams,
  useWords,
} from '#web/ui';
import { Options } from './Options.tsx';
import { addressOfQuestion, Overview } from './Overview.tsx';
import { QuizTop } from './QuizTop.tsx';
import { SaveLine } from './SaveLine.tsx';
import './take-quiz.css';
import { type AttemptUnderWay, type AttemptView, useAttempt } from './use-attempt.ts';
import { words } from './words.ts';

/** One question of an attempt at a time; which one stands in the address, so that the back button goes back one question. */
export default function QuestionPage() {
  const { attemptId } = usePathParams('attemptId');
  const attempt = useAttempt(attemptId);
  const say = useWords(words);
  const asked = Number(useAddress().searchParams.get('question'));
  const count = attempt.asked.answer?.questions.length ?? 1;
  const number = Math.min(Math.max(1, asked || 1), count);
  return (
    <Page title={`${say.questionNumber(number)} ${say.quiz}`} heading={null}>
      <Loaded from={attempt.asked}>{(view) => <Asked attempt={attempt} view={view} number={number} />}</Loaded>
    </Page>
  );
}

interface Shown {
  readonly attempt: AttemptUnderWay;
  readonly view: AttemptView;
  readonly number: number;
}

function Asked({ attempt, view, number }: Shown) {
  const say = useWords(words);
  const { chosen, flags, submission } = attempt;
  const heading = useFocusOn(number);
  const question = view.questions[number - 1];
  if (!question) return null;
  const count = view.questions.length;
  const done = view.questions.filter(({ id }) => (chosen[id] ?? []).length > 0).length;
  return (
    <>
      <QuizTop view={view} submission={submission} />
      <ProgressBar done={number - 1} of={count} label={say.overviewOf(done, count)} />
      {submission.fault && (
        <Notice tone="err" role="alert" title={say.notSubmitted}>
          <p>{submission.fault.message}</p>
        </Notice>
      )}
      <div className="cols cols-quiz">
        <div>
          <div className="q-head">
            <h1 className="q-no" tabIndex={-1} ref={heading}>
              {say.questionNumber(number)} <span className="of">{say.of(count)}</span>
            </h1>
            <p className="muted">{say.worth(question.points)}</p>
          </div>
          <Options
            key={question.id}
            question={question}
            chosen={chosen[question.id] ?? []}
            onChoose={(choices) => attempt.choose(question.id, choices)}
          />
          <div className="quiz-foot">
            <CheckBox
              label={say.laterLabel}
              isChecked={flags.includes(question.id)}
              onChange={(isFlagged) => attempt.flag(question.id, isFlagged)}
            />
            <SaveLine saving={attempt.saving} />
          </div>
          <Steps view={view} number={number} />
        </div>
        <aside aria-label={say.overview}>
          <div className="card only-wide">
            <h2 className="h-small">{say.overview}</h2>
            <Overview {...{ view, chosen, flags }} current={number} />
          </div>
          <div className="only-narrow">
            <More summary={say.overviewOf(done, count)}>
              <Overview {...{ view, chosen, flags }} current={number} />
            </More>
          </div>
          {view.deadlineAt && <p className="small muted mt-2">{say.automatic}</p>}
        </aside>
      </div>
    </>
  );
}

function Steps({ view, number }: { view: AttemptView; number: number }) {
  const say = useWords(words);
  const isLast = number === view.questions.length;
  return (
    <div className="quiz-nav">
      {number > 1 ? (
        <Link className="btn" href={addressOfQuestion(view.id, number - 1)}>
          <Icon name="previous" />
          {say.previous}
        </Link>
      ) : (
        <span />
      )}
      <ButtonLink
        look={['primary']}
        href={isLast ? `/attempts/${view.id}/submission` : addressOfQuestion(view.id, number + 1)}
      >
        {isLast ? say.toSubmission : say.next}
        <Icon name="next" />
      </ButtonLink>
    </div>
  );
}

/** On another question the focus goes to its number, so that it is read out. */
function useFocusOn(number: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(number);
  useEffect(() => {
    if (before.current !== number) heading.current?.focus({ preventScroll: true });
    before.current = number;
  }, [number]);
  return heading;
}
