import { Icon, Link, useWords } from '#web/ui';
import type { AttemptView } from './use-attempt.ts';
import { words } from './words.ts';

interface Shown {
  readonly view: AttemptView;
  readonly chosen: Readonly<Record<string, readonly number[]>>;
  readonly flags: readonly string[];
  readonly current: number;
}

export const addressOfQuestion = (attemptId: string, number: number): string =>
  `/attempts/${attemptId}?question=${number}`;

/** Every question as a square: answered, not yet, to look at again. */
export function Overview({ view, chosen, flags, current }: Shown) {
  const say = useWords(words);
  return (
    <>
      <ol className="overview">
        {view.questions.map(({ id, number }) => {
          const isAnswered = (chosen[id] ?? []).length > 0;
          const isCurrent = number === current;
          return (
            <li key={id}>
              <Link
                className={`${isAnswered ? 'ans' : 'none'} ${isCurrent ? 'cur' : ''}`}
                href={addressOfQuestion(view.id, number)}
                aria-current={isCurrent ? 'step' : undefined}
              >
                <span>
                  <span className="vh">{say.questionBefore}</span>
                  {number}
                </span>
                <span className="mk">
                  {isAnswered ? <Icon name="check" /> : <small aria-hidden="true">{say.unansweredShort}</small>}
                  <span className="vh">{isAnswered ? say.answered : say.unanswered}</span>
                  {flags.includes(id) && (
                    <>
                      <Icon name="flag" className="flagged" />
                      <span className="vh">{say.laterLabel}</span>
                    </>
                  )}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
      <ul className="legend mt-2">
        <li>
          <span className="k k-ans">
            <Icon name="check" />
          </span>
          {say.answered}
        </li>
        <li>
          <span className="k k-none" />
          {say.unansweredLegend}
        </li>
        <li>
          <span className="k k-fl">
            <Icon name="flag" className="flagged" />
          </span>
          {say.laterLabel}
        </li>
      </ul>
      <p className="mt-2">
        <Link className="row-link" href={`/attempts/${view.id}/submission`}>
          {say.toSubmission}
        </Link>
      </p>
    </>
  );
}
