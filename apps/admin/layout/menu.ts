import type { IconName } from '#web/staff-ui';

export interface MenuEntry {
  readonly to: string;
  /** Key of its words, under `menu.`. */
  readonly label: string;
  readonly icon: IconName;
  /** Shown to whom the server allows this; to everybody without it. */
  readonly needs?: string;
}
export interface MenuGroup {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** The menu lists the jobs people come to do, not the tables. */
export const menu: readonly MenuGroup[] = [
  { label: 'today', entries: [{ to: '/', label: 'today', icon: 'today' }] },
  {
    label: 'offerings',
    entries: [
      { to: '/offerings', label: 'offerings', icon: 'calendar', needs: 'offering.list' },
      { to: '/teaching', label: 'teaching', icon: 'teams', needs: 'teaching.view' },
      { to: '/exercises', label: 'exercises', icon: 'teams', needs: 'venue.define' },
      { to: '/exercise-seats', label: 'exerciseSeats', icon: 'calendar', needs: 'seat.view' },
      { to: '/seat-audit', label: 'seatAudit', icon: 'check', needs: 'invariant.view' },
      { to: '/application-tranches', label: 'tranches', icon: 'inbox', needs: 'venue.define' },
      { to: '/venues', label: 'venues', icon: 'map', needs: 'venue.define' },
      { to: '/office-closures', label: 'closures', icon: 'job', needs: 'venue.define' },
      { to: '/cohorts', label: 'cohorts', icon: 'people', needs: 'cohort.view' },
      { to: '/editions', label: 'editions', icon: 'course', needs: 'content.preview' },
      { to: '/courses', label: 'courses', icon: 'kit', needs: 'program.define' },
      { to: '/programs', label: 'programs', icon: 'building', needs: 'program.define' },
    ],
  },
  {
    label: 'people',
    entries: [
      { to: '/enrollments', label: 'enrollments', icon: 'people', needs: 'enrollment.list' },
      { to: '/applications', label: 'applications', icon: 'inbox', needs: 'application.list' },
      { to: '/cohort-applications', label: 'cohortApplications', icon: 'inbox', needs: 'cohort-application.list' },
      { to: '/staff-imports', label: 'staffImport', icon: 'upload', needs: 'staff.import' },
      { to: '/members', label: 'members', icon: 'person', needs: 'member.list' },
    ],
  },
  {
    label: 'selection',
    entries: [
      { to: '/reviewing', label: 'reviewing', icon: 'check', needs: 'review.give' },
      { to: '/review-tracks', label: 'reviewTracks', icon: 'log', needs: 'review.figures' },
      { to: '/decisions', label: 'decisions', icon: 'check', needs: 'cohort.decide' },
    ],
  },
  {
    label: 'guiding',
    entries: [
      { to: '/guiding', label: 'guiding', icon: 'today', needs: 'trainee.guide' },
      { to: '/trainees', label: 'trainees', icon: 'people', needs: 'trainee.view' },
      { to: '/works', label: 'works', icon: 'kit', needs: 'trainee-work.view' },
      {
        to: '/results-presentations',
        label: 'resultsPresentations',
        icon: 'log',
        needs: 'results-presentation.view',
      },
      { to: '/judging', label: 'judging', icon: 'check', needs: 'presentation.judge' },
      { to: '/year-ends', label: 'yearEnd', icon: 'certificate', needs: 'year.conclude' },
      { to: '/activities', label: 'activities', icon: 'map', needs: 'activity.arrange' },
      { to: '/graduates', label: 'graduates', icon: 'person', needs: 'year.conclude' },
    ],
  },
  {
    label: 'coverage',
    entries: [
      { to: '/coverage', label: 'coverageMap', icon: 'map', needs: 'coverage.view' },
      { to: '/coverage/governments', label: 'governments', icon: 'building', needs: 'coverage.view' },
      { to: '/coverage/past', label: 'pastCompletions', icon: 'upload', needs: 'completion.import-past' },
    ],
  },
  {
    label: 'awards',
    entries: [
      { to: '/awards', label: 'awards', icon: 'certificate', needs: 'award.list' },
      { to: '/issuers', label: 'issuers', icon: 'building', needs: 'issuer.correct' },
    ],
  },
  {
    label: 'settings',
    entries: [
      { to: '/roles', label: 'roles', icon: 'person', needs: 'role.list' },
      { to: '/unknown-results', label: 'unknownResults', icon: 'mail', needs: 'mail.settle-unknown' },
    ],
  },
];

export const menuFor = (abilities: Readonly<Record<string, true>>): readonly MenuGroup[] =>
  menu
    .map(({ label, entries }) => ({ label, entries: entries.filter(({ needs }) => !needs || abilities[needs]) }))
    .filter(({ entries }) => entries.length > 0);

/** The entry a page belongs to: of those its address starts with, the longest. */
export function currentEntry(pathname: string): MenuEntry | undefined {
  const holds = ({ to }: MenuEntry) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`));
  const found = menu.flatMap(({ entries }) => entries).filter(holds);
  return found.toSorted((one, other) => other.to.length - one.to.length)[0];
}
