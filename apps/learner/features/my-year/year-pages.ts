import type { words } from './words.ts';

/** The pages of a year, as its menu names them: one line each, so that two added at once do not meet. */
export const yearPages = [
  { page: '', label: 'overview' },
  { page: 'milestones', label: 'milestones' },
  { page: 'log', label: 'log' },
  { page: 'works', label: 'works' },
  { page: 'activities', label: 'activities' },
  { page: 'needs', label: 'needs' },
  { page: 'presentations', label: 'presentations' },
] as const satisfies readonly {
  readonly page: string;
  readonly label: keyof (typeof words)['ja']['pages'];
}[];

export type YearPageName = (typeof yearPages)[number]['page'];
