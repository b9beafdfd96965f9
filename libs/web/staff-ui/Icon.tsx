// One stroke icon set for the whole console: 20-unit grid, 1.5 line, no fills. Decorative: always beside text or a label.
import type { SVGProps } from 'react';

const paths = {
  today: 'M4 5.5h12v11H4zM4 8.5h12M7 3.5v3M13 3.5v3M7.5 12.5l2 2 3.5-3.5',
  calendar: 'M4 5.5h12v11H4zM4 8.5h12M7 3.5v3M13 3.5v3',
  'calendar-plus': 'M4 5.5h12v11H4zM4 8.5h12M7 3.5v3M13 3.5v3M10 10.5v4M8 12.5h4',
  course:
    'M3.5 4.5h5a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 0-1.5-1.5h-5zM16.5 4.5h-5a1.5 1.5 0 0 0-1.5 1.5v10a1.5 1.5 0 0 1 1.5-1.5h5z',
  teams: 'M3.5 3.5h5.5v5.5H3.5zM11 3.5h5.5v5.5H11zM3.5 11h5.5v5.5H3.5zM11 11h5.5v5.5H11z',
  question: 'M3.5 4h13v9.5h-7l-3.5 3v-3H3.5zM8.3 7.4a1.8 1.8 0 1 1 2.5 1.7c-.6.3-.8.6-.8 1.2M10 11.8v.1',
  person: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5',
  people:
    'M7.5 9.5a2.7 2.7 0 1 0 0-5.5 2.7 2.7 0 0 0 0 5.5zM2.5 16c.5-2.8 2.4-4.2 5-4.2s4.5 1.4 5 4.2M13 4.3a2.6 2.6 0 0 1 0 5M14.5 12c1.7.5 2.7 1.9 3 4',
  inbox: 'M3.5 11l2-6.5h9l2 6.5v5h-13zM3.5 11h4l1 2h3l1-2h4',
  upload: 'M10 13V4M6.5 7.5L10 4l3.5 3.5M4 12.5v4h12v-4',
  download: 'M10 4v9M6.5 9.5L10 13l3.5-3.5M4 12.5v4h12v-4',
  map: 'M8 3.5h4v4H8zM3.5 8h4v4h-4zM8 12.5h4v4H8zM12.5 8h4v4h-4zM8 8h4v4H8z',
  phone: 'M6.5 3.5l2 3.5-1.5 1.5c.8 2 2.5 3.7 4.5 4.5l1.5-1.5 3.5 2c0 1.8-1.2 3-3 3C8 16 4 12 3.5 6.5c0-1.8 1.2-3 3-3z',
  certificate:
    'M3.5 4h13v8.5h-3.5M3.5 4v8.5h4M10 14.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM8.3 14l-.8 3.5 2.5-1.2 2.5 1.2-.8-3.5M6.5 7h7',
  badge: 'M10 3l5.5 2v4.5c0 3.5-2.3 6-5.5 7.5-3.2-1.5-5.5-4-5.5-7.5V5zM7.5 9.8l1.8 1.8 3.2-3.4',
  case: 'M3.5 5.5h5l1.5 2h6.5v9h-13z',
  kit: 'M3.5 7h13v9h-13zM7.5 7V4.5h5V7M3.5 11h13',
  settings:
    'M4 6h7M14 6h2M4 14h2M9 14h7M12.5 7.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM7.5 15.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  building: 'M4 16.5v-12h8v12M12 8h4.5v8.5M2.5 16.5h15M6.5 7.5h3M6.5 10.5h3M6.5 13.5h3',
  job: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM10 6.5V10l2.5 1.5',
  log: 'M5 3.5h10v13H5zM7.5 7h5M7.5 10h5M7.5 13h3',
  history: 'M4 7.5A6.5 6.5 0 1 1 3.5 11M4 3.8v3.7h3.7M10 7v3.5l2.5 1.5',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l3.8 3.8',
  help: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM8.2 8.2a1.9 1.9 0 1 1 2.7 1.8c-.7.4-.9.7-.9 1.4M10 13.3v.1',
  info: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM10 9.3v4M10 6.7v.1',
  alert: 'M10 3.8l7 12.2H3zM10 8.3v3.7M10 13.9v.1',
  check: 'M4.5 10.5l3.7 3.7 7.3-8',
  close: 'M5 5l10 10M15 5L5 15',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  collapse: 'M3.5 4h13v12h-13zM8 4v12M13.5 8l-2 2 2 2',
  expand: 'M3.5 4h13v12h-13zM8 4v12M11.5 8l2 2-2 2',
  'chevron-down': 'M5.5 8l4.5 4.5L14.5 8',
  'chevron-up': 'M5.5 12l4.5-4.5 4.5 4.5',
  'chevron-right': 'M8 5.5l4.5 4.5L8 14.5',
  'chevron-left': 'M12 5.5L7.5 10l4.5 4.5',
  'arrow-up': 'M10 16V4.5M5.5 9L10 4.5 14.5 9',
  'arrow-right': 'M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5',
  plus: 'M10 4.5v11M4.5 10h11',
  filter: 'M3.5 5h13M6 10h8M8.5 15h3',
  columns: 'M3.5 4.5h13v11h-13zM8 4.5v11M12.3 4.5v11',
  print: 'M6 7.5v-4h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8v5H6z',
  mail: 'M3.5 5h13v10h-13zM3.5 6l6.5 5 6.5-5',
  more: 'M5 10v.1M10 10v.1M15 10v.1',
  grip: 'M7.5 5v.1M7.5 10v.1M7.5 15v.1M12.5 5v.1M12.5 10v.1M12.5 15v.1',
  edit: 'M4 16l.8-3.5 8.7-8.7 2.7 2.7-8.7 8.7zM11.8 5.5l2.7 2.7',
  move: 'M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3',
  sun: 'M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4',
  moon: 'M16 11.8A6.5 6.5 0 0 1 8.2 4a6.5 6.5 0 1 0 7.8 7.8z',
  logout: 'M8 4H4v12h4M8.5 10H16M13 7l3 3-3 3',
  bookmark: 'M6 3.5h8v13l-4-3-4 3z',
  swap: 'M6.5 4v11M3.5 12l3 3 3-3M13.5 16V5M10.5 8l3-3 3 3',
} as const;
export type IconName = keyof typeof paths;

export function Icon({
  name,
  size = 18,
  ownerState: _ownerState,
  ...rest
}: { name: IconName; size?: number; ownerState?: unknown } & Omit<SVGProps<SVGSVGElement>, 'name'>) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'grip' || name === 'more' ? 2.2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
      style={{ flex: 'none', ...rest.style }}
    >
      <path d={paths[name]} />
    </svg>
  );
}

const Box = ({ children }: { children?: React.ReactNode }) => (
  <svg viewBox="0 0 18 18" width={18} height={18} fill="none" strokeWidth={1.5} aria-hidden="true" focusable="false">
    {children}
  </svg>
);
export const CheckBoxOff = () => (
  <Box>
    <rect x="1.75" y="1.75" width="14.5" height="14.5" rx="3" stroke="currentColor" fill="var(--ground)" />
  </Box>
);
export const CheckBoxOn = () => (
  <Box>
    <rect x="1" y="1" width="16" height="16" rx="3.5" fill="var(--key)" />
    <path d="M4.8 9.3l2.8 2.9 5.6-6.2" stroke="var(--on-key)" strokeWidth={2} />
  </Box>
);
export const CheckBoxSome = () => (
  <Box>
    <rect x="1" y="1" width="16" height="16" rx="3.5" fill="var(--key)" />
    <path d="M5 9h8" stroke="var(--on-key)" strokeWidth={2} />
  </Box>
);
export const RadioOff = () => (
  <Box>
    <circle cx="9" cy="9" r="7.25" stroke="currentColor" fill="var(--ground)" />
  </Box>
);
export const RadioOn = () => (
  <Box>
    <circle cx="9" cy="9" r="7.25" stroke="var(--key)" fill="var(--ground)" />
    <circle cx="9" cy="9" r="4" fill="var(--key)" />
  </Box>
);
