import { listOpenCohortsRoute, viewOwnResultRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { ButtonLink, dayText, fiscalYearText, useBilingual, useLanguage, useWords } from '#web/ui';
import { secondText } from '../../parts/moment.ts';
import { resultWords } from './result-words.ts';

type Open = AnswerFrom<typeof listOpenCohortsRoute>['items'][number];
type Results = AnswerFrom<typeof viewOwnResultRoute>;

const waitsForResult = ({ mine, takesApplications, takesAssignments }: Open): boolean =>
  !takesApplications && !takesAssignments && mine.some(({ state }) => state === 'submitted');

/** Whoever takes part has the year on this page; and of a result that is settled the page of the program tells. */
const takesPart = ({ results }: Results): boolean =>
  results.some(({ state }) => state === 'accepted') && results.every(({ abilities }) => !abilities.accept);

/** The programs one applied to and that take nothing any more: when the result comes, or what to do now that it is there. */
export function ResultCards() {
  const asked = useAnswer(() => call(listOpenCohortsRoute), []);
  const waiting = asked.answer?.items.filter(waitsForResult) ?? [];
  if (waiting.length === 0) return null;
  return (
    <div className="results stack-1">
      {waiting.map((open) => (
        <ResultCard key={open.cohortId} open={open} />
      ))}
    </div>
  );
}

function ResultCard({ open }: { open: Open }) {
  const { cohortId } = open;
  const { answer } = useAnswer(() => call(viewOwnResultRoute, { params: { cohortId } }), [cohortId]);
  if (!answer || takesPart(answer)) return null;
  return answer.isOut ? <Out open={open} results={answer} /> : <Waits open={open} />;
}

function Waits({ open }: { open: Open }) {
  const say = useWords(resultWords);
  const { language } = useLanguage();
  return (
    <section className="card stack-1" aria-labelledby={headingOf(open)}>
      <Program open={open} />
      <h2 id={headingOf(open)}>{say.waits}</h2>
      <p>{say.waitsUntil(dayText(open.resultOn, language, { withYear: true }))}</p>
    </section>
  );
}

function Out({ open, results: { results } }: { open: Open; results: Results }) {
  const say = useWords(resultWords);
  const speak = useBilingual();
  const { language } = useLanguage();
  const offered = results.find(({ abilities }) => abilities.accept);
  const href = `/cohorts/${open.cohortId}`;
  if (!offered) {
    return (
      <section className="card stack-1" aria-labelledby={headingOf(open)}>
        <Program open={open} />
        <h2 id={headingOf(open)}>{say.out}</h2>
        <p className="actions">
          <ButtonLink href={href}>{say.toResult}</ButtonLink>
        </p>
      </section>
    );
  }
  return (
    <section className="card card-tint stack-1" aria-labelledby={headingOf(open)}>
      <Program open={open} />
      <h2 id={headingOf(open)}>{say.offered(speak(offered.track))}</h2>
      {offered.answerBy && <p>{say.answer(secondText(offered.answerBy, language))}</p>}
      <p className="actions">
        <ButtonLink look={['primary']} href={href}>
          {say.toAnswer}
        </ButtonLink>
      </p>
    </section>
  );
}

const headingOf = ({ cohortId }: Open): string => `result-${cohortId}`;

function Program({ open: { program, fiscalYear } }: { open: Open }) {
  const speak = useBilingual();
  const { language } = useLanguage();
  return (
    <p className="eyebrow">
      {speak(program)} {fiscalYearText(fiscalYear, language)}
    </p>
  );
}
