import { describe, expect, it } from '@jest/globals';
import type { CalendarDate, OfferingId } from '#kernel';
import { opensAt, Session, sessionStates, type SessionVerb } from './session.ts';

const day = (text: string) => text as CalendarDate;
const today = day('2026-11-22');
const plan = {
  title: { ja: '', en: '' },
  day: day('2026-12-01'),
  startsAt: '10:00',
  endsAt: '17:00',
  halfDays: ['pm', 'am'] as ('am' | 'pm')[],
  venueId: null,
};
const aSession = () => Session.plan('offering' as OfferingId, 1, plan, today);
const refusal = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('A session', () => {
  it('is at a time in Japan, and opens a quarter of an hour before', () => {
    const session = aSession();
    expect(session).toMatchObject({ state: 'planned', revision: 0, version: 1, halfDays: ['am', 'pm'] });
    expect(session.startsAt.toISOString()).toBe('2026-12-01T01:00:00.000Z');
    expect(opensAt(session).toISOString()).toBe('2026-12-01T00:45:00.000Z');
  });

  it.each([
    [{ endsAt: '10:00' }, 'session-ends-before-it-starts'],
    [{ halfDays: [] }, 'half-day-missing'],
    [{ day: day('2026-11-21') }, 'session-in-the-past'],
    [{ day: today }, undefined],
  ])('planned with %j: %s', (wrong, code) => {
    expect(refusal(() => Session.plan('offering' as OfferingId, 1, { ...plan, ...wrong }, today))).toBe(code);
    expect(refusal(() => aSession().reschedule({ ...plan, ...wrong }, today))).toBe(code);
  });

  const verbs: Record<SessionVerb, (session: Session) => void> = {
    reschedule: (session) => session.reschedule({ ...plan, day: day('2026-12-02') }, today),
    relocate: (session) => session.relocate(),
    cancel: (session) => session.cancel(),
  };
  const states = Object.keys(sessionStates) as (keyof typeof sessionStates)[];

  it.each(states.flatMap((state) => (Object.keys(verbs) as SessionVerb[]).map((verb) => [state, verb] as const)))(
    'that is %s: %s',
    (state, verb) => {
      const session = Object.assign(aSession(), { state });
      const next = sessionStates[state][verb];
      expect(refusal(() => verbs[verb](session))).toBe(next ? undefined : 'session-canceled');
      expect(session).toMatchObject(
        next ? { state: next, revision: 1, version: 2 } : { state, revision: 0, version: 1 },
      );
    },
  );
});
