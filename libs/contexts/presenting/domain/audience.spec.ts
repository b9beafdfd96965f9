import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#kernel';
import { hasBegun, isStillHeld, lastDayOf, plannedDays } from './audience-held.ts';
import type { AudienceRegistrationId } from './audience-ids.ts';
import { type AudienceOpening, audienceErasedOn, soundOpening, windowAt } from './audience-opening.ts';
import {
  audienceAfter,
  audienceStates,
  type AudienceState,
  type AudienceVerb,
  confirmBefore,
  hasPlace,
  movingUp,
} from './audience-registration.ts';

const at = (text: string): Date => new Date(`${text}+09:00`);
const opening: AudienceOpening = {
  opensAt: at('2027-01-10T09:00:00'),
  closesAt: at('2027-02-10T17:00:00'),
  places: { room: 2, online: null },
  words: { ja: '', en: '' },
  forWhom: { ja: '', en: '' },
  watchLink: 'https://watch.example.jp/',
};

describe('Registration of an audience', () => {
  it('is open from its first second on, and not in that of its end', () => {
    const windows = [
      '2027-01-10T08:59:59.999',
      '2027-01-10T09:00:00',
      '2027-02-10T16:59:59.999',
      '2027-02-10T17:00:00',
    ];
    expect(windows.map((text) => windowAt(at(text), opening))).toEqual(['before', 'open', 'open', 'over']);
    const sound = soundOpening({ ...opening, opensAt: at('2027-01-10T09:00:00.700') }, 'hybrid');
    expect(sound.opensAt).toEqual(opening.opensAt);
  });

  it('ends after it begins, and takes people where the gathering is', () => {
    const places = (room: number | null, online: number | null) => ({ ...opening, places: { room, online } });
    expect(() => soundOpening({ ...opening, closesAt: opening.opensAt }, 'hybrid')).toThrow(
      'audience-window-out-of-order',
    );
    expect(() => soundOpening(opening, 'in-person')).toThrow('audience-form-not-held');
    expect(() => soundOpening(opening, 'online')).toThrow('audience-form-not-held');
    expect(() => soundOpening(places(0, 0), 'hybrid')).toThrow('audience-nowhere');
    expect(soundOpening(places(null, 0), 'in-person').watchLink).toBeNull();
    expect(soundOpening(places(0, 5), 'online').watchLink).toBe(opening.watchLink);
  });

  it('goes thirty days after the last day, over the end of a year and of February', () => {
    expect(audienceErasedOn('2027-02-20' as CalendarDate)).toBe('2027-03-22');
    expect(audienceErasedOn('2028-02-20' as CalendarDate)).toBe('2028-03-21');
    expect(audienceErasedOn('2026-12-31' as CalendarDate)).toBe('2027-01-30');
  });
});

describe('A place in an audience', () => {
  it('is given while there is one, to nobody before those who wait', () => {
    const taken = (confirmed: number, waiting = 0) => ({ confirmed, waiting });
    expect([taken(0), taken(1), taken(2)].map((now) => hasPlace(2, now))).toEqual([true, true, false]);
    expect(hasPlace(2, taken(1, 1))).toBe(false);
    expect(hasPlace(0, taken(0))).toBe(false);
    expect(hasPlace(null, taken(9999, 3))).toBe(true);
  });

  it('that becomes free goes to who has waited longest; fewer places take none away', () => {
    const waiting = ['first', 'second', 'third'] as AudienceRegistrationId[];
    expect(movingUp(3, 2, waiting)).toEqual(['first']);
    expect(movingUp(5, 3, waiting)).toEqual(['first', 'second']);
    expect(movingUp(2, 5, waiting)).toEqual([]);
    expect(movingUp(null, 5, waiting)).toEqual(waiting);
    expect(movingUp(9, 0, [])).toEqual([]);
  });

  it('is confirmed within 48 hours, and knows these steps alone', () => {
    expect(confirmBefore(at('2027-01-31T12:00:00'))).toEqual(at('2027-02-02T12:00:00'));
    const verbs: AudienceVerb[] = ['confirm', 'wait', 'move-up', 'cancel'];
    const walked = (Object.keys(audienceStates) as AudienceState[]).flatMap((state) =>
      verbs.map((verb) => {
        try {
          return `${state} ${verb} ${audienceAfter(state, verb)}`;
        } catch (error) {
          return `${state} ${verb} ${(error as Error).message}`;
        }
      }),
    );
    const refused = 'audience-registration-canceled';
    expect(walked).toEqual([
      'asked confirm confirmed',
      'asked wait waiting',
      `asked move-up ${refused}`,
      'asked cancel canceled',
      'confirmed confirm confirmed',
      `confirmed wait ${refused}`,
      `confirmed move-up ${refused}`,
      'confirmed cancel canceled',
      'waiting confirm confirmed',
      'waiting wait waiting',
      'waiting move-up confirmed',
      'waiting cancel canceled',
      ...verbs.map((verb) => `canceled ${verb} ${refused}`),
    ]);
  });
});

describe('The days an audience comes to', () => {
  const day = (date: string, state: 'planned' | 'canceled' = 'planned') => ({
    sessionId: date,
    number: 1,
    day: date as CalendarDate,
    startsAt: at(`${date}T10:00:00`),
    endsAt: at(`${date}T17:00:00`),
    state,
    revision: 0,
  });
  const held = { isCanceled: false, days: [day('2027-02-20'), day('2027-02-21'), day('2027-02-22', 'canceled')] };

  it('are those that take place', () => {
    expect(plannedDays(held)).toHaveLength(2);
    expect(plannedDays({ ...held, isCanceled: true })).toEqual([]);
    expect([at('2027-02-21T16:59:59'), at('2027-02-21T17:00:00')].map((now) => isStillHeld(held, now))).toEqual([
      true,
      false,
    ]);
    expect([at('2027-02-19T23:59:59'), at('2027-02-20T00:00:00')].map((now) => hasBegun(held, now))).toEqual([
      false,
      true,
    ]);
  });

  it('end with the last that takes place; of what was canceled with the last that was meant', () => {
    expect(lastDayOf(held)).toBe('2027-02-21');
    expect(lastDayOf({ ...held, isCanceled: true })).toBe('2027-02-22');
    expect(lastDayOf({ isCanceled: false, days: [] })).toBeNull();
  });
});
