import { dayText, daysUntil, Fact, Facts, Link, Ring, useBilingual, useLanguage, useWords } from '#web/ui';
import { courseAddress, type MyCourse, quizAddress, segmentsOf, StatusChip } from '../../parts/course-status.tsx';
import { isPostTestLeft } from '../../parts/exercise-standing.ts';
import { words } from './words.ts';

/** One course: how far, until when, and its quiz. */
export function CourseRow({ course }: { course: MyCourse }) {
  const say = useWords(words);
  const speak = useBilingual();
  return (
    <li className="course-row">
      <div className="course-id">
        <Ring segments={segmentsOf(course)} />
        <div className="stack-05">
          <p className="small muted">{course.offeringName}</p>
          <h3>
            <Link href={courseAddress(course.enrollmentId)}>{speak(course.edition.name)}</Link>
          </h3>
          <p>
            <StatusChip course={course} />
          </p>
          {isPostTestLeft(course) && <PostTestLeft course={course} />}
        </div>
      </div>
      <Facts>
        <Deadline course={course} />
        {course.exercise ? (
          <ExerciseDay exercise={course.exercise} />
        ) : (
          <Fact term={say.quizTerm}>{course.hasQuiz ? (course.passedOn ? say.passed : say.notYet) : say.noQuiz}</Fact>
        )}
      </Facts>
    </li>
  );
}

/** What still completes an exercise that was attended, and until when. */
function PostTestLeft({ course: { enrollmentId, access } }: { course: MyCourse }) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <p>
      {say.postTestLeft(dayText(access.endsOn, language, { withYear: true }))}{' '}
      <Link href={quizAddress(enrollmentId)}>{say.takePostTest}</Link>
    </p>
  );
}

function ExerciseDay({ exercise: { startsOn, endsOn } }: { exercise: NonNullable<MyCourse['exercise']> }) {
  const say = useWords(words);
  const { language } = useLanguage();
  if (!startsOn) return <Fact term={say.exerciseTerm}>{say.toBeTold}</Fact>;
  const days = [startsOn, ...(endsOn && endsOn !== startsOn ? [endsOn] : [])];
  return (
    <Fact term={say.exerciseTerm}>
      {days.map((day) => (
        <div key={day}>
          <time dateTime={day}>{dayText(day, language, { withYear: true })}</time>
        </div>
      ))}
    </Fact>
  );
}

function Deadline({ course: { access } }: { course: MyCourse }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const dayOf = (day: string) => <time dateTime={day}>{dayText(day, language, { withYear: true })}</time>;
  if (access.phase === 'before') return <Fact term={say.starts}>{dayOf(access.startsOn)}</Fact>;
  const isReview = access.phase === 'review' && access.reviewEndsOn !== null;
  const endsOn = isReview ? (access.reviewEndsOn ?? access.endsOn) : access.endsOn;
  return (
    <Fact term={isReview ? say.reviewEnds : say.accessEnds}>
      <strong>{access.phase === 'over' ? say.ended : say.daysLeft(daysUntil(endsOn))}</strong>
      <br />
      {dayOf(endsOn)}
    </Fact>
  );
}
