import { startAttemptRoute, viewMyCourseRoute, viewResultRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import {
  Button,
  ButtonLink,
  goTo,
  Icon,
  Link,
  Loaded,
  Notice,
  Page,
  Phrase,
  useBilingual,
  usePathParams,
  useWords,
} from '#web/ui';
import { courseAddress } from '../../parts/course-status.tsx';
import { hasAttended } from '../../parts/exercise-standing.ts';
import { words } from './result-words.ts';
import { PassBar, ScoreMark } from './ScoreMark.tsx';
import { Around } from './Around.tsx';
import './take-quiz.css';

type Result = AnswerFrom<typeof viewResultRoute>;

/** The score of one attempt, for the person whose it is. */
export default function ResultPage() {
  const { attemptId } = usePathParams('attemptId');
  const result = useAnswer(() => call(viewResultRoute, { params: { attemptId } }), [attemptId]);
  const say = useWords(words);
  const inWords = useBilingual();
  const back = result.answer && {
    href: courseAddress(result.answer.enrollmentId),
    label: inWords(result.answer.editionName),
  };
  return (
    <Page title={say.resultTitle} heading={null} {...(back && { back })}>
      <Loaded from={result}>
        {(shown) => (
          <>
            {shown.isPassed ? <Passed result={shown} /> : <NotYet result={shown} />}
            <Around result={shown} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Passed({ result }: { result: Result }) {
  const say = useWords(words);
  const { points, passMark, isFullMarks, earlier, number, id } = result;
  const [first, second] = say.fullHeading;
  const before = earlier.at(-1);
  return (
    <section className="panel result" aria-labelledby="result-heading">
      <ScoreMark {...result} />
      <div className="result-body">
        <p className="eyebrow">
          {say.quiz} {say.nthTime(number)}
        </p>
        <h1 id="result-heading">
          {isFullMarks ? (
            <>
              <Phrase>{first}</Phrase>
              <Phrase>{second}</Phrase>
            </>
          ) : (
            say.passHeading
          )}
        </h1>
        <p>
          {isFullMarks ? say.allRight(result.questionCount) : say.over(passMark, rounded(points - passMark))}
          {isFullMarks
            ? earlier.length > 0 && say.journey([...earlier.map((tried) => tried.points), points])
            : before &&
              points > before.points &&
              say.grew(before.number, before.points, rounded(points - before.points))}
        </p>
        {!isFullMarks && <PassBar {...result} />}
        <p className="actions">
          <Earned enrollmentId={result.enrollmentId} />
          {result.abilities.review && (
            <Link className="row-link" href={`/attempts/${id}/review`}>
              {say.seeReview}
            </Link>
          )}
        </p>
      </div>
    </section>
  );
}

/** A certificate; of an exercise only to whoever was there and needed this quiz. */
function Earned({ enrollmentId }: Pick<Result, 'enrollmentId'>) {
  const say = useWords(words);
  const { answer: course } = useAnswer(() => call(viewMyCourseRoute, { params: { enrollmentId } }), [enrollmentId]);
  if (!course) return null;
  if (course.exercise && !(course.completionNeedsPass && hasAttended(course.exercise))) {
    return (
      <ButtonLink look={['primary']} href={courseAddress(enrollmentId)}>
        {say.toExercise}
      </ButtonLink>
    );
  }
  return (
    <>
      <ButtonLink look={['primary']} href="/certificates">
        <Icon name="down" />
        {course.exercise ? say.completion : say.certificates}
      </ButtonLink>
      <span className="small">{course.exercise ? say.completionSoon : say.certificatesSoon}</span>
    </>
  );
}

function NotYet({ result }: { result: Result }) {
  const say = useWords(words);
  const { points, passMark, number, abilities, enrollmentId, id } = result;
  const again = useDeed(async (key) => {
    const { attemptId } = await call(startAttemptRoute, { params: { enrollmentId }, key });
    goTo(`/attempts/${attemptId}`);
  });
  return (
    <section className="card card-tint result result-light" aria-labelledby="result-heading">
      <ScoreMark {...result} />
      <div className="result-body">
        <p className="eyebrow">
          {say.quiz} {say.nthTime(number)}
        </p>
        <h1 id="result-heading">{say.failHeading(rounded(passMark - points))}</h1>
        <p>
          {say.answered(result.answeredCount, result.questionCount)}
          {abilities.start ? say.tryAgain : abilities.review && say.lastUsed}
        </p>
        <PassBar {...result} />
        {again.fault && (
          <Notice tone="err" role="alert" title={say.notStarted}>
            <p>{again.fault.message}</p>
          </Notice>
        )}
        <p className="actions">
          {abilities.start && (
            <Button look={['primary']} isBusy={again.isBusy} onClick={() => void again.run()}>
              {say.again}
              <Icon name="next" />
            </Button>
          )}
          {abilities.review && (
            <ButtonLink look={['primary']} href={`/attempts/${id}/review`}>
              {say.seeReview}
              <Icon name="next" />
            </ButtonLink>
          )}
        </p>
      </div>
    </section>
  );
}

/** Points have one decimal place; a difference of two must not show more. */
const rounded = (points: number): number => Math.round(points * 10) / 10;
