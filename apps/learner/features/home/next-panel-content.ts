import { courseAddress, lessonAddress, type MyCourse, quizAddress } from '../../parts/course-status.tsx';
import { hasPostTest } from '../../parts/exercise-standing.ts';
import type { words } from './words.ts';

type Say = (typeof words)['ja'];
interface Tongue {
  readonly say: Say;
  readonly speak: (text: { ja: string; en: string }) => string;
  readonly dayOf: (day: string) => string;
}

export interface NextPanelContent {
  readonly chapter?: string;
  readonly heading: string;
  readonly lead: string;
  readonly action: { readonly href: string; readonly label: string };
}

type StepOf<Kind> = Extract<MyCourse['nextStep'], { kind: Kind }>;

function lessonContent(course: MyCourse, step: StepOf<'lesson'>, { say, speak }: Tongue): NextPanelContent {
  const isFirst = course.status === 'not-started';
  const { minutes, position, isResumed } = step;
  const left = course.reading.minutesLeft;
  const lead = isFirst ? say.lessonFirst : isResumed ? say.lessonResumed : say.lessonNext;
  const label = isFirst ? say.begin(position) : isResumed ? say.resume : say.read(position);
  return {
    chapter: say.chapter(position),
    heading: speak(step.title),
    lead: lead(minutes, left),
    action: { href: lessonAddress(course.enrollmentId, step.slug), label },
  };
}

function quizContent(course: MyCourse, { isResumed }: StepOf<'quiz'>, { say }: Tongue): NextPanelContent {
  const isAfter = hasPostTest(course);
  const begins = isAfter ? say.postTestLead : course.exercise ? say.quizOfExercise : say.quizLead;
  const take = isAfter ? say.takePostTest : say.takeQuiz;
  return {
    heading: isAfter ? say.postTest : say.quiz,
    lead: isResumed ? say.quizResumed : begins,
    action: { href: quizAddress(course.enrollmentId), label: isResumed ? say.resume : take },
  };
}

function exerciseHeading({ exercise }: MyCourse, { say, dayOf }: Tongue): string {
  const { startsOn = null, endsOn = null } = exercise ?? {};
  if (!startsOn) return say.exerciseWithoutDate;
  return endsOn && endsOn !== startsOn
    ? say.exerciseOfDays(dayOf(startsOn), dayOf(endsOn))
    : say.exercise(dayOf(startsOn));
}

/** The one thing to do next in a course, in words. */
export function nextPanelContent(course: MyCourse, tongue: Tongue): NextPanelContent {
  const { say, dayOf } = tongue;
  const step = course.nextStep;
  const toCourse = { href: courseAddress(course.enrollmentId), label: say.toCourse };
  switch (step.kind) {
    case 'lesson':
      return lessonContent(course, step, tongue);
    case 'quiz':
      return quizContent(course, step, tongue);
    case 'exercise':
      return { heading: exerciseHeading(course, tongue), lead: say.exerciseLead, action: toCourse };
    case 'another-offering':
      return {
        heading: say.anotherOffering,
        lead: say.anotherLead[step.because],
        action: { ...toCourse, label: say.toAnother },
      };
    case 'finished':
      return {
        heading: say.finished,
        lead: say.finishedLead,
        action: { href: '/certificates', label: say.certificates },
      };
    case 'review':
      return {
        heading: say.review,
        lead: say.reviewLead(dayOf(step.endsOn)),
        action: { ...toCourse, label: say.toReview },
      };
    case 'wait':
      return { heading: say.wait(dayOf(step.startsOn)), lead: say.waitLead, action: toCourse };
    case 'over':
      return { heading: say.over, lead: say.overLead(dayOf(step.endsOn)), action: toCourse };
    case 'not-ready':
      return { heading: say.notReady, lead: say.notReadyLead, action: toCourse };
  }
}
