import { viewMyYearResultRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { ButtonLink, dayText, Fact, Facts, Loaded, Notice, useLanguage, useWords } from '#web/ui';
import type { MyYear } from '../../parts/my-years.tsx';
import { endingWords } from './ending-words.ts';

type Ending = AnswerFrom<typeof viewMyYearResultRoute>;

/** What the year asks of who completes it, how far one is, and once everybody was told, how it ended. */
export function YearEnding({ year: { traineeId } }: { year: MyYear }) {
  const say = useWords(endingWords);
  const asked = useAnswer(() => call(viewMyYearResultRoute, { params: { traineeId } }), [traineeId]);
  return (
    <section className="section" aria-labelledby="ending">
      <h2 id="ending">{say.title}</h2>
      <Loaded from={asked}>
        {(ending) => (
          <>
            <Result ending={ending} />
            <Asked ending={ending} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Result({ ending: { result } }: { ending: Ending }) {
  const say = useWords(endingWords);
  const { language } = useLanguage();
  if (!result) return <p>{say.notYet}</p>;
  const on = dayText(result.concludedOn, language, { withYear: true });
  if (result.outcome === 'not-completed') {
    return (
      <Notice tone="warn" title={say.notCompleted}>
        <p>{say.notCompletedText(on)}</p>
      </Notice>
    );
  }
  return (
    <div className="panel">
      <p>
        <strong>{result.isOutstanding ? say.outstanding : say.completed}</strong>
      </p>
      <p>{say.completedText(on)}</p>
      <p className="actions mt-2">
        <ButtonLink href="/certificates">{say.certificates}</ButtonLink>
      </p>
    </div>
  );
}

function Asked({ ending: { rule, attendance, submissions } }: { ending: Ending }) {
  const say = useWords(endingWords);
  if (rule.attendance.kind === 'none' && rule.submissions.kind === 'none') return null;
  return (
    <Facts className="mt-2">
      {rule.attendance.kind !== 'none' && (
        <>
          <Fact term={say.asked}>
            {rule.attendance.kind === 'share'
              ? say.share(rule.attendance.percent)
              : say.allBut(rule.attendance.halfDays)}
          </Fact>
          <Fact term={say.soFar}>{say.attended(attendance.attended, attendance.held, attendance.needed)}</Fact>
        </>
      )}
      {rule.submissions.kind !== 'none' && (
        <>
          <Fact term={say.milestones}>
            {rule.submissions.kind === 'all' ? say.allAccepted : say.someAccepted(rule.submissions.milestones)}
          </Fact>
          <Fact term={say.acceptedSoFar}>{say.accepted(submissions.accepted, submissions.asked)}</Fact>
        </>
      )}
    </Facts>
  );
}
