/** What of an event's facts its history may tell: days, roles and numbers; never an id, never anything of a score. */
const TOLD = [
  'startsOn',
  'endsOn',
  'completedOn',
  'fiscalYear',
  'role',
  'kind',
  'number',
  'department',
  'rows',
  'method',
  'device',
  'sessions',
  'part',
  'phaseBefore',
  'phase',
];

type Facts = Readonly<Record<string, unknown>>;

/** The facts a person may be told, in the order of the list. */
export const toldFacts = (facts: Facts): Record<string, string | number> =>
  Object.fromEntries(
    TOLD.flatMap((name) => {
      const fact = facts[name];
      return typeof fact === 'string' || typeof fact === 'number' ? [[name, fact]] : [];
    }),
  );
