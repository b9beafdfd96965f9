import { describe, expect, it } from '@jest/globals';
import type { DayId } from './ids.ts';
import { lateMinutesOf, liveOf } from './live.ts';

const at = (time: string, day = '2027-03-05') => new Date(`${day}T${time}:00+09:00`);
const hall = { ja: '大ホール', en: 'Main hall' };
const small = { ja: '小ホール', en: 'Small hall' };
const slot = (name: string, from: string, until: string, changes: object = {}) => ({
  name,
  sessionId: 'first' as DayId,
  kind: 'stage' as const,
  hall,
  startsAt: at(from),
  endsAt: at(until),
  delayMinutes: 0,
  begunAt: null as Date | null,
  finishedAt: null as Date | null,
  ...changes,
});
type Named = ReturnType<typeof slot>;
const told = (slots: readonly Named[], now: Date) => {
  const { phase, halls, next } = liveOf(slots, now);
  const named = halls.map((each) => [
    each.hall.en,
    each.now.map(({ name }) => name),
    each.next?.name ?? null,
    each.lateMinutes,
  ]);
  return { phase, halls: named, next: next?.name ?? null };
};

const opening = slot('opening', '10:00', '10:15', { kind: 'other' });
const first = slot('first', '10:15', '10:30');
const second = slot('second', '10:30', '10:45');
const video = slot('video', '10:15', '10:45', { kind: 'video', hall: small });
const tomorrow = slot('tomorrow', '10:00', '11:00', {
  sessionId: 'second' as DayId,
  startsAt: at('10:00', '2027-03-06'),
  endsAt: at('11:00', '2027-03-06'),
});
const all = [opening, first, second, video, tomorrow];

describe('What is on', () => {
  it('is what the timetable says where nobody marks anything', () => {
    expect(told(all, at('10:20'))).toEqual({
      phase: 'on',
      halls: [
        ['Main hall', ['first'], 'second', 0],
        ['Small hall', ['video'], null, 0],
      ],
      next: 'second',
    });
  });

  it('before, between and after the days says what comes next, or that it is over', () => {
    expect(told(all, at('09:00'))).toMatchObject({ phase: 'before', next: 'opening' });
    expect(told(all, at('12:00'))).toMatchObject({ phase: 'between', next: 'tomorrow' });
    expect(told(all, at('11:00', '2027-03-06'))).toEqual({ phase: 'over', halls: [], next: null });
  });

  it('ends with the moment that it ends, and begins with that at which it begins', () => {
    expect(told(all, at('10:30')).halls[0]).toEqual(['Main hall', ['second'], null, 0]);
  });

  it('is what the office marked: what it delays is next, and late by so much', () => {
    const marked = [opening, { ...first, begunAt: at('10:22') }, second, video];
    expect(told(marked, at('10:35')).halls[0]).toEqual(['Main hall', ['first'], 'second', 7]);
  });

  it('is over once that is marked, and what comes waits for its time', () => {
    const done = [opening, { ...first, begunAt: at('10:15'), finishedAt: at('10:25') }, second];
    expect(told(done, at('10:27')).halls[0]).toEqual(['Main hall', [], 'second', 0]);
  });

  it('falls back to the timetable where nobody marks the next for half an hour', () => {
    const forgotten = [
      { ...opening, begunAt: at('10:00') },
      { ...second, startsAt: at('10:45'), endsAt: at('11:00') },
    ];
    expect(told(forgotten, at('10:44')).halls[0]).toEqual(['Main hall', ['opening'], 'second', 0]);
    expect(told(forgotten, at('10:45')).halls[0]).toEqual(['Main hall', ['second'], null, 0]);
  });

  it('of posters is all of them', () => {
    const posters = ['one', 'two'].map((name) => slot(name, '13:00', '15:00', { kind: 'poster' }));
    expect(told(posters, at('14:00')).halls).toEqual([['Main hall', ['one', 'two'], null, 0]]);
  });

  it('is late by what was told and by what it began later, never early', () => {
    expect(lateMinutesOf({ ...first, delayMinutes: 10 })).toBe(10);
    expect(lateMinutesOf({ ...first, delayMinutes: 10, begunAt: at('10:18') })).toBe(13);
    expect(lateMinutesOf({ ...first, begunAt: at('10:10') })).toBe(0);
  });
});
