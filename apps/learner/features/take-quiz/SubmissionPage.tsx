import { Button, ButtonLink, Chip, Icon, Link, Loaded, Notice, Page, Phrase, usePathParams, useWords } from '#web/ui';
import { addressOfQuestion } from './Overview.tsx';
import { QuizTop } from './QuizTop.tsx';
import { SaveLine } from './SaveLine.tsx';
import './take-quiz.css';
import { type AttemptUnderWay, type AttemptView, useAttempt } from './use-attempt.ts';
import { words } from './words.ts';

/** Before an attempt is handed in: what is answered, what is not, what happens then. */
export default function SubmissionPage() {
  const { attemptId } = usePathParams('attemptId');
  const attempt = useAttempt(attemptId);
  const say = useWords(words);
  return (
    <Page title={`${say.review} ${say.quiz}`} heading={null} isNarrow>
      <Loaded from={attempt.asked}>{(view) => <Checked attempt={attempt} view={view} />}</Loaded>
    </Page>
  );
}

interface Shown {
  readonly attempt: AttemptUnderWay;
  readonly view: AttemptView;
}

function Checked({ attempt, view }: Shown) {
  const say = useWords(words);
  const { chosen, saving, submission } = attempt;
  const missing = view.questions.filter(({ id }) => (chosen[id] ?? []).length === 0);
  const [first, second] = say.reviewHeading;
  return (
    <>
      <QuizTop view={view} submission={submission} />
      <div className="page-head">
        <h1>
          <Phrase>{first}</Phrase>
          <Phrase>{second}</Phrase>
        </h1>
      </div>
      {missing.length > 0 ? (
        <Notice tone="warn" title={say.missing(missing.length)}>
          <ul className="row">
            {missing.map(({ id, number, text }) => (
              <li key={id}>
                <Link className="row-link" href={addressOfQuestion(view.id, number)}>
                  {say.questionNumber(number)} {shortened(text)}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice tone="ok" title={say.everything} />
      )}
      <div className="mt-2">
        <SaveLine saving={lastSaved(saving, view)} />
      </div>
      <EveryQuestion attempt={attempt} view={view} />
      <Handing {...{ attempt, view }} missing={missing.map(({ number }) => number)} />
    </>
  );
}

function EveryQuestion({ attempt: { chosen, flags }, view }: Shown) {
  const say = useWords(words);
  return (
    <section className="mt-2">
      <h2 className="vh">{say.allQuestions}</h2>
      <ol className="rows qlist">
        {view.questions.map(({ id, number, text }) => {
          const isAnswered = (chosen[id] ?? []).length > 0;
          return (
            <li key={id} className={isAnswered ? '' : 'is-none'}>
              <span className="qn">{say.questionNumber(number)}</span>
              <span>
                <Link className="row-link" href={addressOfQuestion(view.id, number)}>
                  {shortened(text)}
                </Link>
              </span>
              <span className="state">
                {isAnswered ? (
                  <Chip icon="check">{say.answered}</Chip>
                ) : (
                  <Chip icon="todo" tone="warn">
                    {say.unanswered}
                  </Chip>
                )}
                {flags.includes(id) && (
                  <Chip icon="flag" tone="key">
                    {say.flagged}
                  </Chip>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Handing({ attempt, view, missing }: Shown & { missing: readonly number[] }) {
  const say = useWords(words);
  const { saving, submission } = attempt;
  const [first] = missing;
  const mustWait = saving.isOffline && saving.waiting > 0;
  const submit = (
    <Button
      look={first ? [] : ['primary']}
      isBusy={submission.isBusy || mustWait}
      onClick={() => void submission.run()}
    >
      {first ? say.submitBlank(missing.length) : say.submit}
    </Button>
  );
  return (
    <div className="mt-4">
      {submission.fault && (
        <Notice tone="err" role="alert" title={say.notSubmitted}>
          <p>{submission.fault.message}</p>
        </Notice>
      )}
      <p>{mustWait ? say.waitFirst : say.final}</p>
      <p className="actions mt-2">
        {first && (
          <ButtonLink look={['primary']} href={addressOfQuestion(view.id, first)}>
            {say.backTo(first)}
            <Icon name="next" />
          </ButtonLink>
        )}
        {submit}
      </p>
    </div>
  );
}

const LONGEST = 28;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Before anything is saved from this page, the time of the last save that the server knows. */
function lastSaved(saving: AttemptUnderWay['saving'], view: AttemptView): AttemptUnderWay['saving'] {
  const latest = view.questions.reduce((last, { savedAt }) => (savedAt && savedAt > last ? savedAt : last), '');
  return { ...saving, savedAt: saving.savedAt ?? (latest || null) };
}
