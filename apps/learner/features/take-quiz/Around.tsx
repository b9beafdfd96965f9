import { viewMyCourseRoute, type viewResultRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { dayText, Icon, Link, useBilingual, useLanguage, useWords } from '#web/ui';
import { lessonAddress } from '../../parts/course-status.tsx';
import { words } from './result-words.ts';

interface Shown {
  readonly result: AnswerFrom<typeof viewResultRoute>;
  readonly course?: AnswerFrom<typeof viewMyCourseRoute> | undefined;
}

/** What stands below the score: what to read again, the rules of trying again, and what comes next. */
export function Around({ result }: Pick<Shown, 'result'>) {
  const { enrollmentId } = result;
  const { answer: course } = useAnswer(() => call(viewMyCourseRoute, { params: { enrollmentId } }), [enrollmentId]);
  return (
    <div className="section sec-near cols cols-half">
      <Reread result={result} course={course} />
      <Rules result={result} course={course} />
      {result.isPassed && <Next result={result} course={course} />}
    </div>
  );
}

function Reread({ result, course }: Shown) {
  const say = useWords(words);
  const inWords = useBilingual();
  const lessons = course?.lessons.filter(({ slug }) => result.lessonsToReread.includes(slug)) ?? [];
  if (lessons.length === 0) return null;
  return (
    <section>
      <h2>{say.reread}</h2>
      {!result.abilities.review && <p className="section-lead">{say.rereadLead}</p>}
      <ul className="rows wrong">
        {lessons.map(({ slug, title }) => (
          <li key={slug}>
            <Link className="to-lesson" href={lessonAddress(result.enrollmentId, slug)}>
              {inWords(title)}
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rules({ result, course }: Shown) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <section className="stack-1">
      {result.abilities.start && (
        <>
          <h2>{say.triesLeft}</h2>
          <p>{say.untilDay(dayText(result.accessPeriod.endsOn, language), result.attemptsLeft)}</p>
          <p>{say.promiseBest}</p>
        </>
      )}
      {!result.isPassed && course?.completedOn && (
        <p>
          <Link className="row-link" href="/certificates">
            {say.attendance}
          </Link>
        </p>
      )}
      <p className="private">
        <Icon name="lock" />
        <span>{say.promisePrivate}</span>
      </p>
      <p>
        <Link className="row-link" href="/scores">
          {say.toScores}
        </Link>
      </p>
    </section>
  );
}

function Next({ course }: Shown) {
  const say = useWords(words);
  const inWords = useBilingual();
  if (!course?.nextCourse) return null;
  const { name, text } = course.nextCourse;
  return (
    <section className="card card-tint stack-1">
      <p className="eyebrow">{say.nextIs}</p>
      <h2>{inWords(name)}</h2>
      {text && <p>{inWords(text)}</p>}
    </section>
  );
}
