import './apply-to-cohorts.css';
import {
  submitCohortApplicationRoute,
  viewOwnCohortApplicationRoute,
  withdrawCohortApplicationRoute,
} from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import {
  Button,
  ErrorSummary,
  Fact,
  Facts,
  Loaded,
  More,
  Notice,
  Page,
  useBilingual,
  useLanguage,
  usePathParams,
  useWords,
} from '#web/ui';
import { AnswerField } from './AnswerField.tsx';
import { AnswerFiles } from './AnswerFiles.tsx';
import { Erasing } from './Erasing.tsx';
import { secondText } from '../../parts/moment.ts';
import type { Written } from './answer-draft.ts';
import { words } from './writing-words.ts';

/** Writing an application, on a phone or elsewhere: saved as it is typed, submitted as often as one likes until the end. */
export default function CohortApplicationPage() {
  const say = useWords(words);
  const speak = useBilingual();
  const { cohortApplicationId } = usePathParams('cohortApplicationId');
  const ask = () => call(viewOwnCohortApplicationRoute, { params: { cohortApplicationId } });
  const asked = useAnswer(ask, [cohortApplicationId]);
  const { answer } = asked;
  const title = say.title(answer ? speak(answer.application.track) : '');
  const back = { href: answer ? `/cohorts/${answer.cohort.cohortId}` : '/cohorts', label: say.back };
  return (
    <Page title={title} isNarrow back={back}>
      <Loaded from={asked}>
        {(written) =>
          written.application.state === 'withdrawn' ? (
            <>
              <Notice tone="warn">
                <p>{say.withdrawn}</p>
              </Notice>
              <Erasing written={written} />
            </>
          ) : (
            <Writing written={written} onChange={asked.again} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface Props {
  readonly written: Written;
  readonly onChange: () => void;
}

function Writing({ written, onChange }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { cohort, application, questions } = written;
  const { cohortApplicationId } = application;
  const isOpen = cohort.takesApplications || cohort.takesAssignments;
  const until = cohort.takesApplications ? cohort.closesAt : (cohort.assignmentClosesAt ?? cohort.closesAt);
  return (
    <>
      <p>{isOpen ? say.until(secondText(until, language)) : say.over}</p>
      {(['application', 'assignment'] as const).map((stage) => {
        const own = questions.filter((question) => question.stage === stage);
        return own.length ? (
          <section key={stage} className="section" aria-labelledby={stage}>
            <h2 id={stage}>{say.stage[stage]}</h2>
            {own.map((question) => {
              const told = { cohortApplicationId, question, isClosed: !question.isOpen };
              return question.kind === 'file' ? (
                <AnswerFiles key={question.formQuestionId} {...told} onChange={onChange} />
              ) : (
                <AnswerField key={question.formQuestionId} {...told} onSaved={onChange} />
              );
            })}
          </section>
        ) : null;
      })}
      <Submission written={written} isOpen={isOpen} onChange={onChange} />
    </>
  );
}

function Submission({ written, isOpen, onChange }: Props & { isOpen: boolean }) {
  const say = useWords(words);
  const { cohort, application, receipts, hasUnsentChanges } = written;
  const params = { cohortApplicationId: application.cohortApplicationId };
  const submit = useDeed((key) => call(submitCohortApplicationRoute, { params, key }));
  const withdraw = useDeed((key) => call(withdrawCohortApplicationRoute, { params, key }));
  const send = async () => {
    if (await submit.run()) onChange();
  };
  const takeBack = async () => {
    if (await withdraw.run()) onChange();
  };
  const isSubmitted = application.state === 'submitted';
  const maySubmit = isSubmitted ? isOpen && hasUnsentChanges : cohort.takesApplications;
  return (
    <section className="section stack-1" aria-labelledby="submission">
      <h2 id="submission">{receipts.length ? say.receipts : say.submit}</h2>
      <ErrorSummary fault={submit.fault ?? withdraw.fault} />
      {(isSubmitted || !cohort.takesApplications) && <Standing written={written} />}
      {maySubmit && (
        <p className="actions">
          <Button look={['primary', 'block']} isBusy={submit.isBusy} onClick={() => void send()}>
            {isSubmitted ? say.again : say.submit}
          </Button>
        </p>
      )}
      <Receipts receipts={receipts} />
      <More summary={say.withdraw}>
        <p>{say.withdrawText}</p>
        <p className="actions">
          <Button look={['danger']} isBusy={withdraw.isBusy} onClick={() => void takeBack()}>
            {say.withdraw}
          </Button>
        </p>
      </More>
      <Erasing written={written} />
    </section>
  );
}

/** Whether what stands on the screen is what was submitted. */
function Standing({ written }: Pick<Props, 'written'>) {
  const say = useWords(words);
  const { application, hasUnsentChanges, hasMissedEnd } = written;
  const isSubmitted = application.state === 'submitted';
  const warnings = [
    !isSubmitted && say.neverSent,
    isSubmitted && hasUnsentChanges && say.unsent,
    hasMissedEnd && say.missed,
  ].filter((warning) => warning !== false);
  return warnings.length ? (
    <Notice tone="warn">
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </Notice>
  ) : (
    <Notice tone="ok" role="status" title={say.submitted}>
      <p>{say.mail}</p>
    </Notice>
  );
}

function Receipts({ receipts }: Pick<Written, 'receipts'>) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <ul className="rows">
      {receipts.map(({ number, submittedAt, digest }) => (
        <li key={number} className="cohort-row">
          <h3 className="h-small">{say.receipt(number)}</h3>
          <Facts>
            <Fact term={say.receiptAt}>{secondText(submittedAt, language)}</Fact>
            <Fact term={say.digest}>
              <span className="cohort-digest">{digest}</span>
            </Fact>
          </Facts>
        </li>
      ))}
    </ul>
  );
}
