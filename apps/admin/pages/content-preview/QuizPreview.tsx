import { useTranslate } from 'react-admin';
import type { previewContentRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip } from '#web/staff-ui';

type Quiz = NonNullable<AnswerFrom<typeof previewContentRoute>['quiz']>;

/** The quiz with its correct options and explanations: for the office's eyes. */
export function QuizPreview({ quiz }: { quiz: Quiz }) {
  const translate = useTranslate();
  const { attemptLimit, timeLimitMinutes, passMark, fullMarks, questions } = quiz;
  const rules = [
    translate('preview.rules', { questions: questions.length, fullMarks, passMark }),
    attemptLimit ? translate('preview.attempts', { limit: attemptLimit }) : translate('preview.attemptsFree'),
    ...(timeLimitMinutes ? [translate('preview.time', { minutes: timeLimitMinutes })] : []),
  ];
  return (
    <>
      <p>{rules.join('　')}</p>
      <ol className="preview-questions">
        {questions.map((question) => (
          <li key={question.key}>
            <div className="lesson-languages">
              <PreviewedQuestion lang="ja" question={question} />
              {question.english && <PreviewedQuestion lang="en" question={inEnglish(question, question.english)} />}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

type Question = Quiz['questions'][number];

const inEnglish = (question: Question, { text, feedback, options }: NonNullable<Question['english']>): Question => ({
  ...question,
  text,
  feedback,
  options: options.map((option, position) => ({
    ...option,
    isCorrect: question.options[position]?.isCorrect ?? false,
  })),
});

function PreviewedQuestion({ question, lang }: { question: Question; lang: 'ja' | 'en' }) {
  const translate = useTranslate();
  return (
    <div lang={lang}>
      <p>
        <b>{question.text}</b> <span className="muted">{translate('preview.points', question)}</span>
      </p>
      <ul className="plain-list">
        {question.options.map((option) => (
          <li key={option.text}>
            {option.text}{' '}
            {option.isCorrect && (
              <Chip glyph="done" tone="normal">
                {translate('preview.correct')}
              </Chip>
            )}
            {option.feedback && <p className="muted">{option.feedback}</p>}
          </li>
        ))}
      </ul>
      <p className="muted">{question.feedback}</p>
    </div>
  );
}
