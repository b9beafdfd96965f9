import type { Cohort } from './cohort.ts';

/** What a line of a form needs to show and change one field of what was written. */
export const linesOf =
  <Written extends object>(written: Written, setWritten: (written: Written) => void) =>
  <Name extends keyof Written & string>(name: Name) => ({
    of: 'cohorts',
    name,
    value: String(written[name]),
    onChange: (value: string) => setWritten({ ...written, [name]: value }),
  });

/** Where a new part stands: after all others. */
export const lastOf = (parts: readonly { readonly position: number }[]): string =>
  String(Math.max(0, ...parts.map(({ position }) => position)) + 1);

/** The tracks to choose from, and all of them together. */
export const trackChoices = ({ tracks }: Cohort, language: 'ja' | 'en', everyTrack: string) => [
  { id: '', name: everyTrack },
  ...tracks.map(({ id, name }) => ({ id, name: name[language] })),
];
