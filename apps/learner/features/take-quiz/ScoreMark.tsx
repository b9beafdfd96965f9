import { Ring, useWords } from '#web/ui';
import { words } from './result-words.ts';

interface Score {
  readonly points: number;
  readonly fullMarks: number;
  readonly passMark: number;
}

const SEGMENTS = 10;
const PETAL = 'M101.5 55.3L94.7 34.4A25.3 24 0 0 1 145.3 34.4L138.5 55.3A68 68 0 0 0 101.5 55.3Z';
const petals = Array.from({ length: SEGMENTS }, (_, petal) => petal * 36);

/** The points in a ring that fills with them; at full marks in a 花丸. */
export function ScoreMark({ points, fullMarks, isPassed }: Score & { isPassed: boolean }) {
  const say = useWords(words);
  const isFull = points === fullMarks;
  const on = Math.floor((points / fullMarks) * SEGMENTS);
  return (
    <div className={isFull ? 'score-mark flower-mark' : 'score-mark'}>
      {isFull ? (
        <svg className="flower" viewBox="0 0 240 240" aria-hidden="true">
          {petals.map((turn) => (
            <path key={turn} className="petal" transform={`rotate(${turn} 120 120)`} d={PETAL} />
          ))}
          <circle className="rim" cx="120" cy="120" r="62" />
        </svg>
      ) : (
        <Ring
          className={isPassed ? 'ring-gold' : ''}
          segments={Array.from({ length: SEGMENTS }, (_, segment) => (segment < on ? 'on' : 'off'))}
        />
      )}
      <p className="score">
        <b>{points}</b>
        <span>{isFull ? say.full : say.outOf(fullMarks)}</span>
      </p>
    </div>
  );
}

/** The points on a line from nothing to full marks, with the pass mark at its true place. */
export function PassBar({ points, fullMarks, passMark }: Score) {
  const say = useWords(words);
  const share = (some: number) => `${(some / fullMarks) * 100}%`;
  // The words of the mark stay inside the bar; the mark itself stands where it belongs.
  const label = `clamp(2.5rem, ${share(passMark)}, calc(100% - 2.5rem))`;
  return (
    <div className="passbar" role="img" aria-label={say.barLabel(points, fullMarks, passMark)}>
      <span className="mark-label" style={{ left: label }}>
        {say.passAt(passMark)}
      </span>
      <div className="track">
        <div className="fill" style={{ width: share(points) }} />
      </div>
      <span className="mark" style={{ left: share(passMark) }} />
      <div className="ends">
        <span>{say.unit(0)}</span>
        <span>{say.unit(fullMarks)}</span>
      </div>
    </div>
  );
}
