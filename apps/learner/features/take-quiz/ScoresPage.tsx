import { listScoresRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Chip, dayText, fiscalYearText, Link, Loaded, Page, useBilingual, useLanguage, useWords } from '#web/ui';
import './take-quiz.css';
import { words } from './review-words.ts';

/** One's own scores of every year. */
export default function ScoresPage() {
  const scores = useAnswer(() => call(listScoresRoute), []);
  const say = useWords(words);
  const inWords = useBilingual();
  const { language } = useLanguage();
  return (
    <Page title={say.allScores} lead={say.scoresLead} isNarrow>
      <Loaded from={scores}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say.noScores}</p>
          ) : (
            <ul className="rows">
              {items.map((score) => (
                <li key={score.attemptId} className="tried">
                  <span>
                    <strong>
                      {inWords(score.courseName)} {inWords(score.editionName)}
                    </strong>
                    <br />
                    <span className="small muted">
                      {fiscalYearText(score.fiscalYear, language)} {say.nthTime(score.number)}{' '}
                      {dayText(score.submittedAt, language, { withYear: true })}
                    </span>
                  </span>
                  <span>
                    {say.pointsOf(score.points, score.fullMarks)}
                    <br />
                    <span className="small muted">{say.passMark(score.passMark)}</span>
                  </span>
                  <span className="state">
                    {score.isPassed && (
                      <Chip icon="check" tone="ok">
                        {say.passed}
                      </Chip>
                    )}
                    {score.isBest && <Chip>{say.best}</Chip>}
                  </span>
                  <Link
                    className="row-link"
                    href={`/attempts/${score.attemptId}/result`}
                    aria-label={`${inWords(score.editionName)} ${say.nthTime(score.number)} ${say.seeResult}`}
                  >
                    {say.seeResult}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
