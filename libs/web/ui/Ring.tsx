export type Segment = 'on' | 'now' | 'off';

const RADIUS = 52;
const GAP = 7;

/** A point of the circle, degrees clockwise from the top. */
function point(degrees: number): string {
  const turn = ((degrees - 90) * Math.PI) / 180;
  return `${(60 + RADIUS * Math.cos(turn)).toFixed(2)} ${(60 + RADIUS * Math.sin(turn)).toFixed(2)}`;
}

function arc(i: number, count: number): string {
  const step = 360 / count;
  const gap = count > 24 ? GAP / 3 : GAP;
  const isLong = step - gap > 180 ? 1 : 0;
  return `M${point(i * step + gap / 2)}A${RADIUS} ${RADIUS} 0 ${isLong} 1 ${point((i + 1) * step - gap / 2)}`;
}

/** The sign of Kunren: one segment per unit, closed when it is done. A sentence beside it says the same. */
export const Ring = ({ segments, className = '' }: { segments: readonly Segment[]; className?: string }) => (
  <svg className={`ring ${className}`} viewBox="0 0 120 120" aria-hidden="true">
    {segments.map((state, i) => (
      <path key={arc(i, segments.length)} className={state} d={arc(i, segments.length)} />
    ))}
  </svg>
);

/** The ring of the wordmark. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <path
      d="M27.4 20.6A12 12 0 1 1 25.2 8.4"
      fill="none"
      stroke="var(--color-primitive-light-blue-1100, #00316a)"
      strokeWidth="5"
    />
    <circle cx="27.3" cy="14.3" r="3.7" fill="#ffc700" stroke="#00316a" strokeWidth="1.5" />
  </svg>
);
