import type { AnswerFrom } from '#web/api-client';
import { dayText, Icon, Link, Phrase, useBilingual, useLanguage, useWords } from '#web/ui';
import type { viewMyCourseRoute } from '#contract/routes';
import { lessonAddress, quizAddress } from '../../parts/course-status.tsx';
import { hasPostTest } from '../../parts/exercise-standing.ts';
import { exerciseWords } from './exercise-words.ts';
import { words } from './words.ts';

export type CourseShown = AnswerFrom<typeof viewMyCourseRoute>;
type Lesson = CourseShown['lessons'][number];

/** The chapters and the quiz in order, each with its state. */
export function Units({ course }: { course: CourseShown }) {
  const isReadable = course.access.phase === 'open' || course.access.phase === 'review';
  return (
    <ol className="rows units">
      {course.lessons.map((lesson, at) => (
        <Unit
          key={lesson.slug}
          lesson={lesson}
          position={at + 1}
          href={isReadable ? lessonAddress(course.enrollmentId, lesson.slug) : undefined}
        />
      ))}
      {course.hasQuiz && <QuizUnit course={course} isReadable={isReadable} />}
    </ol>
  );
}

const icons = { done: 'done', now: 'half', todo: 'todo' } as const;

function stateOf({ readOn, isBookmarked }: Lesson): keyof typeof icons {
  if (readOn) return 'done';
  return isBookmarked ? 'now' : 'todo';
}

function Unit({ lesson, position, href }: { lesson: Lesson; position: number; href: string | undefined }) {
  const say = useWords(words);
  const speak = useBilingual();
  const state = stateOf(lesson);
  const title = speak(lesson.title);
  return (
    <li className={state === 'now' ? 'is-now' : ''}>
      <span className={`st st-${state}`}>
        <Icon name={icons[state]} />
      </span>
      <div>
        <h3>
          <Phrase>{say.chapter(position)}</Phrase> {href ? <Link href={href}>{title}</Link> : title}
        </h3>
        <p className="unit-meta">
          <b>{{ done: say.read, now: say.here, todo: say.todo }[state]}</b>
          <span>{say.about(lesson.minutes)}</span>
          {!lesson.isRequired && <span>{say.optional}</span>}
          <span>{lesson.dutyTags.map(speak).join('・')}</span>
        </p>
      </div>
    </li>
  );
}

function QuizUnit({ course, isReadable }: { course: CourseShown; isReadable: boolean }) {
  const say = useWords(words);
  const sayOfExercise = useWords(exerciseWords);
  const hint = useQuizHint(course);
  const title = hasPostTest(course) ? sayOfExercise.postTest : say.quiz;
  const state = course.passedOn ? 'done' : 'todo';
  return (
    <li>
      <span className={`st st-${state}`}>
        <Icon name={state} />
      </span>
      <div>
        <h3>{isReadable ? <Link href={quizAddress(course.enrollmentId)}>{title}</Link> : title}</h3>
        <p className="unit-meta">
          <b>{course.passedOn ? say.quizPassed : say.todo}</b>
          {!course.passedOn && <span>{hint}</span>}
        </p>
      </div>
    </li>
  );
}

/** What the quiz is for. */
function useQuizHint(course: CourseShown): string {
  const say = useWords(words);
  const sayOfExercise = useWords(exerciseWords);
  const { language } = useLanguage();
  if (!course.exercise) return say.quizTodo;
  if (!hasPostTest(course)) return sayOfExercise.quizTodo;
  const { endsOn } = course.exercise;
  return endsOn
    ? sayOfExercise.postTestTodo(dayText(endsOn, language, { withYear: true }))
    : sayOfExercise.postTestWaits;
}
