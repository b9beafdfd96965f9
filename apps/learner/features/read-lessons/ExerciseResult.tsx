import { viewMyResultRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { dayText, Icon, Notice, useLanguage, useWords } from '#web/ui';
import './exercise-result.css';
import { resultWords } from './result-words.ts';

type MyResult = AnswerFrom<typeof viewMyResultRoute>;
interface Rated {
  readonly points: number | null;
  readonly comment: string;
}

/** One's own result and that of one's team, once released; and the sticker one was given. */
export function ExerciseResult({ enrollmentId }: { enrollmentId: string }) {
  const { answer, fault } = useAnswer(() => call(viewMyResultRoute, { params: { enrollmentId } }), [enrollmentId]);
  if (fault) return <Notice tone="warn" title={fault.message} />;
  if (!answer) return null;
  return (
    <>
      {(answer.own ?? answer.team) && <Results result={answer} />}
      {answer.stickerAt && <Sticker at={answer.stickerAt} />}
    </>
  );
}

function Results({ result: { own, team, mostPoints } }: { result: MyResult }) {
  const say = useWords(resultWords);
  return (
    <section className="section" aria-labelledby="exercise-result">
      <h2 id="exercise-result">{say.title}</h2>
      <ul className="rows">
        {own && <Line name={say.own} result={own} most={mostPoints} />}
        {team && <Line name={say.team(team.number)} result={team} most={mostPoints} />}
      </ul>
      <p className="private mt-2">
        <Icon name="lock" />
        <span>{say.whoSees}</span>
      </p>
    </section>
  );
}

function Line({ name, result: { points, comment }, most }: { name: string; result: Rated; most: number | null }) {
  const say = useWords(resultWords);
  return (
    <li className="result-line">
      <h3>{name}</h3>
      <div className="stack-05">
        {points !== null && (
          <p>
            <strong className="result-points">{say.points(points)}</strong>
            {most !== null && <span className="muted"> {say.outOf(most)}</span>}
          </p>
        )}
        {comment && <p className="result-comment">{comment}</p>}
      </div>
    </li>
  );
}

const RAYS = Array.from({ length: 12 }, (_, i) => i * 30);

/** A round sticker with rays; a small joy, and no proof of anything. */
function Sticker({ at }: { at: string }) {
  const say = useWords(resultWords);
  const { language } = useLanguage();
  return (
    <section className="section sticker-card card card-tint" aria-labelledby="sticker">
      <svg className="sticker" viewBox="0 0 72 72" aria-hidden="true">
        <circle className="sheet" cx="36" cy="36" r="34" />
        <circle className="rim" cx="36" cy="36" r="29" />
        {RAYS.map((turn) => (
          <path key={turn} className="ray" d="M36 12v5" transform={`rotate(${turn} 36 36)`} />
        ))}
        <path className="shield" d="M36 22l11 4v9c0 7.5-4.8 12.5-11 15.5-6.2-3-11-8-11-15.5v-9z" />
        <path className="glyph" d="M30.5 36l4 4 7.5-8.5" />
      </svg>
      <div className="stack-05">
        <h2 id="sticker" className="h-small">
          {say.sticker}
        </h2>
        <p>{say.stickerLead(dayText(at, language, { withYear: true }))}</p>
      </div>
    </section>
  );
}
