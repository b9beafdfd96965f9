import { useTranslate } from 'react-admin';
import type { listApplicationsRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip, type GlyphName, type Tone } from '#web/staff-ui';

export type ApplicationRow = AnswerFrom<typeof listApplicationsRoute>['items'][number];
type Named = Pick<ApplicationRow, 'seats' | 'size'>;

const looks: Record<ApplicationRow['state'], readonly [GlyphName, Tone]> = {
  'awaiting-approval': ['half', 'key'],
  waitlisted: ['clock', 'warn'],
  offered: ['clock', 'warn'],
  confirmed: ['done', 'normal'],
  canceled: ['dash', 'plain'],
  rejected: ['dash', 'plain'],
  declined: ['dash', 'plain'],
  expired: ['dash', 'plain'],
};

/** Where an application stands, in a shape and a word; who waits, with the place in line. */
export function ApplicationState({ row: { state, positions } }: { row: Pick<ApplicationRow, 'state' | 'positions'> }) {
  const translate = useTranslate();
  const [glyph, tone] = looks[state];
  const first = positions.length > 0 ? Math.min(...positions.map(({ position }) => position)) : null;
  return (
    <Chip glyph={glyph} tone={tone}>
      {translate(`applications.state.${state}`)}
      {first !== null && ` ${translate('applications.nth', { position: first })}`}
    </Chip>
  );
}

/** Whom an application is for: the first by name, the others as a number, seats without a name said so. */
export const usePeople = (): ((row: Named) => string) => useWhom('plain');

/** The same within a sentence, as one speaks of people. */
export const usePeoplePolitely = (): ((row: Named) => string) => useWhom('polite');

function useWhom(style: 'plain' | 'polite'): (row: Named) => string {
  const translate = useTranslate();
  return ({ seats, size }) => {
    const live = seats.filter(({ state }) => state === 'live');
    const shown = live.length > 0 ? live : seats;
    const names = shown.flatMap(({ name }) => name ?? []);
    const [first] = names;
    if (!first) return translate('applications.unnamedSeats', { seats: size || shown.length });
    const others = shown.length - 1;
    return translate(`applications.${style}.${others > 0 ? 'andOthers' : 'one'}`, { name: first, others });
  };
}
