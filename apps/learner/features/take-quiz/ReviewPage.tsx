import { useState } from 'react';
import { reviewAttemptRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Button, Chip, Icon, Link, Loaded, Page, useLanguage, usePathParams, useWords } from '#web/ui';
import { lessonAddress, quizAddress } from '../../parts/course-status.tsx';
import { Practice } from './Practice.tsx';
import './take-quiz.css';
import { words } from './review-words.ts';
import type { Reviewed } from './reviewed.ts';
import { reviewedIn } from './spoken.ts';

/** One's own answers beside the correct ones; each question can be solved again, which is never kept. */
export default function ReviewPage() {
  const { attemptId } = usePathParams('attemptId');
  const review = useAnswer(() => call(reviewAttemptRoute, { params: { attemptId } }), [attemptId]);
  const say = useWords(words);
  const enrollmentId = review.answer?.enrollmentId;
  const back = enrollmentId && { href: quizAddress(enrollmentId), label: say.back };
  return (
    <Page title={say.title} isNarrow lead={review.answer && say.lead(review.answer.number)} {...(back && { back })}>
      <Loaded from={review}>
        {({ questions, enrollmentId: enrollment }) => (
          <ol className="rows reviewed">
            {questions.map((question) => (
              <li key={question.id}>
                <Question question={question} enrollmentId={enrollment} />
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Page>
  );
}

function Question({ question: reviewed, enrollmentId }: { question: Reviewed; enrollmentId: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const question = reviewedIn(language, reviewed);
  const [isPracticing, setPracticing] = useState(false);
  const { number, text, earned, points, lessonSlug, feedback, lang } = question;
  return (
    <article className="stack-1" aria-labelledby={`question-${number}`}>
      <div className="q-head">
        <p className="q-no">{say.question(number)}</p>
        <Verdict question={question} />
        <p className="muted">{say.earned(earned, points)}</p>
      </div>
      <h2 className="q-text" id={`question-${number}`} lang={lang}>
        {text}
      </h2>
      {isPracticing ? (
        <Practice question={question} />
      ) : (
        <>
          <Options question={question} />
          <div className="memo">
            <h3>{say.explanation}</h3>
            <p lang={lang}>{feedback}</p>
          </div>
        </>
      )}
      <p className="row">
        <Button look={['small']} onClick={() => setPracticing(!isPracticing)}>
          <Icon name="redo" />
          {isPracticing ? say.stopPractice : say.practice}
        </Button>
        {lessonSlug && (
          <Link className="row-link" href={lessonAddress(enrollmentId, lessonSlug)}>
            {say.toLesson}
          </Link>
        )}
      </p>
    </article>
  );
}

function Verdict({ question: { earned, points, options } }: { question: Reviewed }) {
  const say = useWords(words);
  if (earned === points) {
    return (
      <Chip icon="check" tone="ok">
        {say.right}
      </Chip>
    );
  }
  if (!options.some(({ isChosen }) => isChosen)) return <Chip icon="todo">{say.blank}</Chip>;
  return <Chip icon="half">{earned > 0 ? say.inPart : say.wrong}</Chip>;
}

function Options({ question }: { question: ReturnType<typeof reviewedIn> }) {
  const say = useWords(words);
  return (
    <ul className="options">
      {question.options.map(({ text, isCorrect, isChosen, feedback }, position) => (
        <li key={position} className={`option reviewed-option ${isCorrect ? 'is-correct' : ''}`}>
          <Icon name={isCorrect ? 'done' : isChosen ? 'x' : 'todo'} />
          <span className="t">
            <span className="k">{say.letters[position]}</span>
            <span>
              <span lang={question.lang}>{text}</span>
              <span className="row">
                {isCorrect && (
                  <Chip icon="check" tone="ok">
                    {say.isCorrect}
                  </Chip>
                )}
                {isChosen && (
                  <Chip icon="person" tone="key">
                    {say.isYours}
                  </Chip>
                )}
              </span>
              {feedback && (
                <span className="small why" lang={question.lang}>
                  {feedback}
                </span>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
