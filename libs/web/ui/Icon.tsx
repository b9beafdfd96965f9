const shapes = {
  alert: 'M12 3.5L22 20.5H2zM12 10v4.5M12 17.4v.1',
  calendar: 'M6 5.5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2zM4 10.5h16M8.5 3v4M15.5 3v4',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chevron: 'M6 9.5l6 6 6-6',
  clock: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18zM12 7v5.2l3.4 2',
  copy: 'M10 8h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM16 8V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h2',
  down: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  flag: 'M6 21V4h12l-3 4 3 4H6',
  info: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19zM12 11v6M12 7.4v.1',
  lock: 'M7 11h10a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V13a2 2 0 0 1 2-2zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  next: 'M5 12h14M13 6l6 6-6 6',
  offline:
    'M4 4l16 16M8.6 15.2a5 5 0 0 1 5.2-1.1M5.2 11.6a10 10 0 0 1 4-2.4M2.5 8.3A14 14 0 0 1 6 6M12.5 8.6a10 10 0 0 1 6.3 3M10.6 4.9a14 14 0 0 1 10.9 3.4M12 19v.1',
  person: 'M12 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6',
  play: 'M8 5v14l11-7z',
  plus: 'M12 5v14M5 12h14',
  previous: 'M19 12H5M11 6l-6 6 6 6',
  print:
    'M7 9V4h10v5M7 17H5a1.5 1.5 0 0 1-1.5-1.5V11A2 2 0 0 1 5.5 9h13a2 2 0 0 1 2 2v4.5A1.5 1.5 0 0 1 19 17h-2M7 14h10v6H7z',
  question: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M12 18v.1',
  redo: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 3.5v4.5H15',
  shield: 'M12 3l7.5 3v5.5c0 4.5-3.2 8-7.5 9.5-4.3-1.5-7.5-5-7.5-9.5V6zM8.5 12l2.6 2.6 4.6-5',
  todo: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z',
  x: 'M6 6l12 12M18 6L6 18',
} as const;

export type IconName = keyof typeof shapes | 'done' | 'half';

/** Decorative: always beside words. */
export const Icon = ({ name, className = '' }: { name: IconName; className?: string }) => (
  <svg className={`icon ${className}`} viewBox="0 0 24 24" aria-hidden="true">
    {name === 'done' && (
      <>
        <circle cx="12" cy="12" r="10" fill="currentColor" stroke="none" />
        <path d="M7.5 12.3l3.2 3.2 5.8-6.3" stroke="#fff" strokeWidth="2.4" />
      </>
    )}
    {name === 'half' && (
      <>
        <circle cx="12" cy="12" r="9" />
        <path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor" stroke="none" />
      </>
    )}
    {name !== 'done' && name !== 'half' && <path d={shapes[name]} />}
  </svg>
);
