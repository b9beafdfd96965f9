/** The ring of the wordmark, in the console's colors. */
export const Mark = () => (
  <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
    <path d="M27.4 20.6A12 12 0 1 1 25.2 8.4" fill="none" stroke="var(--key)" strokeWidth="5" />
    <circle cx="27.3" cy="14.3" r="3.7" fill="#ffc700" stroke="var(--key)" strokeWidth="1.5" />
  </svg>
);
