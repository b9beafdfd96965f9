import './read-lessons.css';
import { call, useAnswer } from '#web/api-client';
import {
  ButtonLink,
  dayText,
  Icon,
  Loaded,
  Notice,
  Page,
  useBilingual,
  useLanguage,
  usePathParams,
  useWords,
} from '#web/ui';
import { viewMyCourseRoute } from '#contract/routes';
import { lessonAddress, quizAddress } from '../../parts/course-status.tsx';
import { hasPostTest } from '../../parts/exercise-standing.ts';
import { CourseFacts } from './CourseFacts.tsx';
import { ExerciseResult } from './ExerciseResult.tsx';
import { ExerciseStanding } from './ExerciseStanding.tsx';
import { exerciseWords } from './exercise-words.ts';
import { type CourseShown, Units } from './Units.tsx';
import { words } from './words.ts';

export default function CoursePage() {
  const { enrollmentId } = usePathParams('enrollmentId');
  const say = useWords(words);
  const speak = useBilingual();
  const course = useAnswer(() => call(viewMyCourseRoute, { params: { enrollmentId } }), [enrollmentId]);
  const { answer } = course;
  return (
    <Page
      title={answer ? speak(answer.edition.name) : say.contents}
      heading={null}
      back={{ href: '/', label: say.back }}
    >
      <Loaded from={course}>{(shown) => <Course course={shown} />}</Loaded>
    </Page>
  );
}

function Course({ course }: { course: CourseShown }) {
  const say = useWords(words);
  const sayOfExercise = useWords(exerciseWords);
  const speak = useBilingual();
  const { reading } = course;
  const left = reading.minutesLeft > 0 ? say.left(reading.minutesLeft) : say.allRead;
  return (
    <div className="cols cols-aside">
      <div>
        <div className="page-head">
          <p className="eyebrow">{course.offeringName}</p>
          <h1>{speak(course.edition.name)}</h1>
          <p className="lead">{speak(course.edition.summary)}</p>
          <NextAction course={course} />
        </div>
        <Situation course={course} />
        {course.course.format === 'exercise' && <ExerciseResult enrollmentId={course.enrollmentId} />}
        {course.exercise && !course.completedOn && <ExerciseStanding course={course} exercise={course.exercise} />}
        {course.lessons.length > 0 && (
          <section className="section" aria-labelledby="contents">
            <h2 id="contents">{course.exercise ? sayOfExercise.preLearning : say.contents}</h2>
            <p className="section-lead">
              {say.progress(reading.readRequired, reading.requiredLessons)}
              {left}
            </p>
            <Units course={course} />
          </section>
        )}
        <Rules course={course} />
        {course.nextCourse && (
          <section className="section card card-tint" aria-labelledby="next-course">
            <p className="eyebrow">{say.nextCourse}</p>
            <h2 id="next-course">{speak(course.nextCourse.name)}</h2>
            {course.nextCourse.text && <p>{speak(course.nextCourse.text)}</p>}
          </section>
        )}
      </div>
      <CourseFacts course={course} />
    </div>
  );
}

function useNextAction(course: CourseShown): { href: string; label: string } | null {
  const say = useWords(words);
  const sayOfExercise = useWords(exerciseWords);
  const { nextStep: step, enrollmentId, status } = course;
  switch (step.kind) {
    case 'lesson': {
      const goOn = (step.isResumed ? say.resume : say.readNext)(step.position);
      return { href: lessonAddress(enrollmentId, step.slug), label: status === 'not-started' ? say.begin : goOn };
    }
    case 'quiz': {
      const label = hasPostTest(course) ? sayOfExercise.takePostTest : say.takeQuiz;
      return { href: quizAddress(enrollmentId), label };
    }
    case 'finished':
      return { href: '/certificates', label: say.seeCertificates };
    default:
      return null;
  }
}

function NextAction({ course }: { course: CourseShown }) {
  const action = useNextAction(course);
  if (!action) return null;
  return (
    <p className="actions mt-3">
      <ButtonLink look={['primary']} href={action.href}>
        {action.label}
        <Icon name="next" />
      </ButtonLink>
    </p>
  );
}

/** What the day allows, where it is not simply open. */
function Situation({ course: { access, completedOn, nextStep, exercise } }: { course: CourseShown }) {
  const say = useWords(words);
  const sayOfExercise = useWords(exerciseWords);
  const { language } = useLanguage();
  const dayOf = (day: string) => dayText(day, language, { withYear: true });
  if (access.phase === 'before') return <Notice icon="calendar" title={say.wait(dayOf(access.startsOn))} />;
  if (access.phase === 'over') {
    return (
      <Notice tone="warn" title={say.over(dayOf(access.endsOn))}>
        <p>{say.overLead}</p>
      </Notice>
    );
  }
  if (access.phase === 'review') {
    return (
      <Notice tone="quiet" icon="redo" title={say.reviewing}>
        <p>{say.reviewLead(dayOf(access.reviewEndsOn ?? access.endsOn))}</p>
      </Notice>
    );
  }
  if (completedOn) {
    return (
      <Notice tone="ok" icon="done" title={say.completed}>
        <p>{exercise ? sayOfExercise.completedLead(dayOf(completedOn)) : say.completedLead(dayOf(completedOn))}</p>
      </Notice>
    );
  }
  return nextStep.kind === 'not-ready' ? <Notice title={say.notReady} /> : null;
}

function Rules({ course }: { course: CourseShown }) {
  const say = useWords(words);
  const sayOfExercise = useWords(exerciseWords);
  return (
    <section className="section" aria-labelledby="rules">
      <h2 id="rules">{say.certificateRules}</h2>
      <ul className="rows rules">
        {course.exercise ? <ExerciseRule course={course} /> : <ReadingRules course={course} />}
      </ul>
      <p className="private mt-2">
        <Icon name="lock" />
        <span>{course.exercise ? sayOfExercise.privacy : say.privacy}</span>
      </p>
    </section>
  );
}

function ReadingRules({ course }: { course: CourseShown }) {
  const say = useWords(words);
  return (
    <>
      <li>
        <Icon name="check" />
        <div>
          <h3>{say.attendance}</h3>
          <p>{course.completionNeedsPass ? say.attendanceRuleWithQuiz : say.attendanceRule}</p>
        </div>
      </li>
      <li>
        <Icon name="check" />
        <div>
          <h3>{say.pass}</h3>
          <p>{say.passRule}</p>
        </div>
      </li>
    </>
  );
}

function ExerciseRule({ course }: { course: CourseShown }) {
  const say = useWords(exerciseWords);
  return (
    <li>
      <Icon name="check" />
      <div>
        <h3>{say.completion}</h3>
        <p>
          {course.exercise?.completedBy === 'partial' ? say.byPartial : say.byFull}
          {course.completionNeedsPass && say.withQuiz}
        </p>
      </div>
    </li>
  );
}
