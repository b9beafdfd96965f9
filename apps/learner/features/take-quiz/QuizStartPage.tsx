import { startAttemptRoute, viewQuizRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import {
  Button,
  Chip,
  dayText,
  daysUntil,
  Fact,
  Facts,
  goTo,
  Icon,
  Link,
  Loaded,
  Notice,
  Page,
  useBilingual,
  useLanguage,
  usePathParams,
  useWords,
} from '#web/ui';
import { courseAddress } from '../../parts/course-status.tsx';
import './take-quiz.css';
import { words } from './result-words.ts';

type QuizView = AnswerFrom<typeof viewQuizRoute>;

/** What the quiz asks for, before it begins; and what was tried so far. */
export default function QuizStartPage() {
  const { enrollmentId } = usePathParams('enrollmentId');
  const quiz = useAnswer(() => call(viewQuizRoute, { params: { enrollmentId } }), [enrollmentId]);
  const say = useWords(words);
  const back = { href: courseAddress(enrollmentId), label: say.backToCourse };
  return (
    <Page title={say.quiz} heading={null} back={back} isNarrow>
      <Loaded from={quiz}>{(view) => <Rules view={view} />}</Loaded>
    </Page>
  );
}

function Rules({ view }: { view: QuizView }) {
  const say = useWords(words);
  const inWords = useBilingual();
  return (
    <>
      <div className="page-head">
        <p className="eyebrow">{inWords(view.editionName)}</p>
        <h1>{view.postTest ? say.postTest : say.quiz}</h1>
        {view.abilities.start && <p className="lead">{say.lead}</p>}
      </div>
      <Beginning view={view} />
      <Figures view={view} />
      {view.abilities.start && <Promises isTimed={view.rules.timeLimitMinutes !== null} />}
      {view.attempts.length > 0 && <Tried view={view} />}
    </>
  );
}

function Beginning({ view }: { view: QuizView }) {
  const say = useWords(words);
  const { openAttemptId, enrollmentId } = view;
  const start = useDeed(async (key) => {
    const { attemptId } = await call(startAttemptRoute, { params: { enrollmentId }, key });
    goTo(`/attempts/${attemptId}`);
  });
  if (openAttemptId || view.abilities.start) {
    return (
      <div className="stack-1">
        {start.fault && (
          <Notice tone="err" role="alert" title={say.notStarted}>
            <p>{start.fault.message}</p>
          </Notice>
        )}
        <p className="actions">
          <Button look={['primary']} isBusy={start.isBusy} onClick={() => void start.run()}>
            {openAttemptId ? say.goOn : say.begin}
            <Icon name="next" />
          </Button>
        </p>
      </div>
    );
  }
  if (view.isPassed) {
    return (
      <Notice tone="ok" title={say.alreadyPassed}>
        <p>{say.alreadyPassedText}</p>
      </Notice>
    );
  }
  if (view.attemptsLeft === 0) {
    return (
      <Notice tone="quiet" title={say.noneLeft}>
        <p>{view.postTest ? say.noneLeftOfExercise : say.noneLeftText}</p>
      </Notice>
    );
  }
  return <NotYet view={view} />;
}

function NotYet({ view: { accessPeriod, postTest } }: { view: QuizView }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const isAhead = postTest && daysUntil(postTest.opensOn ?? accessPeriod.endsOn) > 0;
  if (isAhead) {
    const { opensOn } = postTest;
    return (
      <Notice
        tone="quiet"
        icon="calendar"
        title={opensOn ? say.postTestNotYet(dayText(opensOn, language, { withYear: true })) : say.postTestNoDate}
      />
    );
  }
  const [from, to] = [accessPeriod.startsOn, accessPeriod.endsOn].map((day) => dayText(day, language));
  return <Notice tone="quiet" title={say.notNow(from ?? '', to ?? '')} />;
}

function Figures({ view: { rules, attemptsLeft, accessPeriod } }: { view: QuizView }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { attemptLimit, timeLimitMinutes } = rules;
  return (
    <section className="section sec-near">
      <h2>{say.rules}</h2>
      <Facts className="facts-3 mt-2">
        <Fact term={say.questions}>{say.questionCount(rules.questionCount)}</Fact>
        <Fact term={say.marks}>{say.marksOf(rules.fullMarks)}</Fact>
        <Fact term={say.passMark}>
          <strong>{say.fromPoints(rules.passMark)}</strong>
        </Fact>
        <Fact term={say.attempts}>
          {attemptLimit === null ? say.noLimit : say.leftOf(attemptsLeft ?? 0, attemptLimit)}
        </Fact>
        <Fact term={say.time}>{timeLimitMinutes === null ? say.noTime : say.minutes(timeLimitMinutes)}</Fact>
        <Fact term={say.until}>{say.lastDay(dayText(accessPeriod.endsOn, language))}</Fact>
      </Facts>
    </section>
  );
}

function Promises({ isTimed }: { isTimed: boolean }) {
  const say = useWords(words);
  const promises = [say.promiseSaved, isTimed && say.promiseTime, say.promiseBest, say.promiseKeys, say.promisePrivate];
  return (
    <section className="section sec-near">
      <h2>{say.promises}</h2>
      <ul className="promises mt-2">
        {promises.map(
          (promise) =>
            promise && (
              <li key={promise}>
                <Icon name="check" />
                <span>{promise}</span>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}

function Tried({ view }: { view: QuizView }) {
  const say = useWords(words);
  return (
    <section className="section sec-near">
      <h2>{say.tried}</h2>
      <ul className="rows mt-2">
        {view.attempts.map(({ id, number, points, isPassed }) => (
          <li key={id} className="tried">
            <strong>{say.nthTime(number)}</strong>
            <span>{points === null ? say.underWay : say.pointsOf(points, view.rules.fullMarks)}</span>
            <span className="state">
              {isPassed && (
                <Chip icon="check" tone="ok">
                  {say.passed}
                </Chip>
              )}
              {id === view.bestAttemptId && view.attempts.length > 1 && <Chip>{say.best}</Chip>}
            </span>
            {points !== null && (
              <span className="row">
                <Link
                  className="row-link"
                  href={`/attempts/${id}/result`}
                  aria-label={`${say.nthTime(number)} ${say.seeResult}`}
                >
                  {say.seeResult}
                </Link>
                {view.abilities.review && (
                  <Link
                    className="row-link"
                    href={`/attempts/${id}/review`}
                    aria-label={`${say.nthTime(number)} ${say.seeReview}`}
                  >
                    {say.seeReview}
                  </Link>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
