// State is told by a shape and a word; color only repeats it.
const glyphs = {
  empty: <circle cx="7" cy="7" r="5.25" fill="none" stroke="var(--ink-3)" strokeWidth="1.5" />,
  half: (
    <>
      <circle cx="7" cy="7" r="5.25" fill="none" stroke="var(--key)" strokeWidth="1.5" />
      <path d="M7 1.75a5.25 5.25 0 0 1 0 10.5z" fill="var(--key)" />
    </>
  ),
  done: (
    <>
      <circle cx="7" cy="7" r="6" fill="var(--good)" />
      <path d="M4.2 7.2l2 2 3.7-4.2" fill="none" stroke="var(--ground)" strokeWidth="1.6" />
    </>
  ),
  alert: (
    <path
      d="M7 1.2L13.3 12.5H.7zM7 5.2v3.3M7 10.4v.1"
      fill="none"
      stroke="var(--bad)"
      strokeWidth="1.5"
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  ),
  clock: (
    <path
      d="M7 1.75a5.25 5.25 0 1 1 0 10.5a5.25 5.25 0 0 1 0-10.5M7 4.2V7l2 1.3"
      fill="none"
      stroke="var(--warn)"
      strokeWidth="1.5"
      strokeLinecap="round"
    />
  ),
  circle: <circle cx="7" cy="7" r="4.5" fill="none" stroke="var(--good)" strokeWidth="2" />,
  triangle: <path d="M7 2.2l5.2 9.3H1.8z" fill="none" stroke="var(--warn)" strokeWidth="2" strokeLinejoin="round" />,
  cross: <path d="M2.5 2.5l9 9M11.5 2.5l-9 9" stroke="var(--bad)" strokeWidth="2" strokeLinecap="round" />,
  dash: <path d="M2.5 7h9" stroke="var(--ink-3)" strokeWidth="2" strokeLinecap="round" />,
  pause: <path d="M4.5 3v8M9.5 3v8" stroke="var(--ink-3)" strokeWidth="2" strokeLinecap="round" />,
  void: (
    <>
      <circle cx="7" cy="7" r="5.25" fill="none" stroke="var(--bad)" strokeWidth="1.5" />
      <path d="M3.5 10.5l7-7" stroke="var(--bad)" strokeWidth="1.5" />
    </>
  ),
} as const;
export type GlyphName = keyof typeof glyphs;
export type Tone = 'normal' | 'key' | 'warn' | 'bad' | 'plain';

export const Glyph = ({ name, size = 14 }: { name: GlyphName; size?: number }) => (
  <svg viewBox="0 0 14 14" width={size} height={size} aria-hidden="true" style={{ flex: 'none' }}>
    {glyphs[name]}
  </svg>
);

export const Chip = ({
  glyph,
  tone = 'normal',
  children,
}: {
  glyph?: GlyphName;
  tone?: Tone;
  children: React.ReactNode;
}) => (
  <span className={`chip ${tone}`}>
    {glyph && <Glyph name={glyph} />}
    {children}
  </span>
);
