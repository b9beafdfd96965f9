const PETALS = Array.from({ length: 10 }, (_, i) => i * 36);

/** The badge, as it is drawn on its picture; paper for a certificate of attendance. */
export const Medal = ({ isBadge }: { isBadge: boolean }) =>
  isBadge ? (
    <svg className="cred-medal" viewBox="0 0 64 64" aria-hidden="true">
      <circle className="disc" cx="32" cy="32" r="31" />
      {PETALS.map((turn) => (
        <ellipse key={turn} className="petal" cx="32" cy="13" rx="6.6" ry="7.4" transform={`rotate(${turn} 32 32)`} />
      ))}
      <circle className="disc" cx="32" cy="32" r="18" />
      <circle className="rim" cx="32" cy="32" r="15" />
      <path className="glyph" d="M24.5 32.5l5.4 5.4 10-11.4" />
    </svg>
  ) : (
    <svg className="cred-medal cred-paper" viewBox="0 0 64 64" aria-hidden="true">
      <circle className="disc" cx="32" cy="32" r="30" />
      <path className="glyph" d="M20 20h24v24H20zM26 28h12M26 35h7" />
    </svg>
  );
