import { Link, useBilingual, useWords } from '#web/ui';
import { quizAddress } from '../../parts/course-status.tsx';
import { Timer } from './Timer.tsx';
import type { AttemptUnderWay, AttemptView } from './use-attempt.ts';
import { words } from './words.ts';

/** Which quiz, how much time is left, and the way out. */
export function QuizTop({ view, submission }: { view: AttemptView; submission: AttemptUnderWay['submission'] }) {
  const say = useWords(words);
  const inWords = useBilingual();
  return (
    <div className="quiz-top">
      <p className="eyebrow">
        {say.quiz} {inWords(view.editionName)}
      </p>
      {view.deadlineAt && <Timer deadlineAt={view.deadlineAt} now={view.now} onOver={() => void submission.run()} />}
      <Link className="row-link" href={quizAddress(view.enrollmentId)}>
        {say.leave}
        <span className="vh">{say.leaveSafe}</span>
      </Link>
    </div>
  );
}
