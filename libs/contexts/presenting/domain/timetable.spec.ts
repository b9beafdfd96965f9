import { describe, expect, it } from '@jest/globals';
import type { CalendarDate, DomainError } from '#kernel';
import type { DayId, SlotId, TrackId, WorkId } from './ids.ts';
import type { PresentationDay, Slot, SlotAsked } from './slot.ts';
import {
  filled,
  insistOnPlace,
  insistOnReady,
  isInTheWay,
  misfitOf,
  MOST_SLOTS,
  planOf,
  shifted,
} from './timetable.ts';

const at = (time: string, day = '2027-03-05') => new Date(`${day}T${time}:00+09:00`);
const dayId = 'first' as DayId;
const day = (changes: Partial<PresentationDay> = {}): PresentationDay => ({
  sessionId: dayId,
  day: '2027-03-05' as CalendarDate,
  startsAt: at('10:00'),
  endsAt: at('17:00'),
  isCanceled: false,
  ...changes,
});
const days = [day()];
const hall = { ja: '大ホール', en: 'Main hall' };
const other = { ja: '小ホール', en: 'Small hall' };
const asked = (startsAt: string, minutes: number, changes: Partial<SlotAsked> = {}): SlotAsked => ({
  sessionId: dayId,
  startsAt,
  minutes,
  kind: 'stage',
  hall,
  booth: null,
  title: { ja: startsAt, en: startsAt },
  trackId: null,
  workId: null,
  ...changes,
});
const slot = (startsAt: string, minutes: number, changes: Partial<SlotAsked & Slot> = {}): Slot => ({
  slotId: startsAt as SlotId,
  delayMinutes: 0,
  begunAt: null,
  finishedAt: null,
  version: 1,
  ...planOf(asked(startsAt, minutes, { ...changes, startsAt }), days),
  ...(changes.finishedAt ? { finishedAt: changes.finishedAt } : {}),
});
const titleOf = ({ title }: Pick<Slot, 'title'>) => title ?? { ja: '作品', en: 'Work' };
const refusal = (deed: () => unknown) => {
  try {
    deed();
    return null;
  } catch (error) {
    const { code, facts } = error as DomainError;
    return { code, facts };
  }
};
const held = { days, isCanceled: false };
const clock = (slots: readonly Pick<Slot, 'startsAt' | 'endsAt'>[]) =>
  slots.map(({ startsAt, endsAt }) =>
    [startsAt, endsAt]
      .map((moment) => new Date(moment.getTime() + 9 * 3_600_000).toISOString().slice(11, 16))
      .join('-'),
  );

describe('In one hall', () => {
  it.each([
    ['what ends as the other begins is not in the way', slot('10:00', 15), slot('10:15', 15), false],
    ['a minute is', slot('10:00', 16), slot('10:15', 15), true],
    ['so is what lies within', slot('10:00', 60), slot('10:15', 15), true],
    ['a video is as a talk', slot('10:00', 30), slot('10:15', 15, { kind: 'video' }), true],
    ['in another hall nothing is', slot('10:00', 60), slot('10:15', 15, { hall: other }), false],
    [
      'posters stand side by side',
      slot('10:00', 60, { kind: 'poster', booth: 1 }),
      slot('10:00', 60, { kind: 'poster', booth: 2 }),
      false,
    ],
    [
      'but not two at one booth',
      slot('10:00', 60, { kind: 'poster', booth: 1 }),
      slot('10:30', 60, { kind: 'poster', booth: 1 }),
      true,
    ],
    ['and may stand around a stage', slot('10:00', 60, { kind: 'poster', booth: 1 }), slot('10:15', 15), false],
  ])('%s', (_, one, another, isIt) => {
    expect(isInTheWay(one, another)).toBe(isIt);
    expect(isInTheWay(another, one)).toBe(isIt);
  });

  it('a refusal says which slot is in the way, also of those that are added at once', () => {
    const around = { ...held, others: [slot('10:00', 30)], titleOf };
    const plan = planOf(asked('10:20', 15), days);
    const facts = {
      title: { ja: '10:00', en: '10:00' },
      from: at('10:00').toISOString(),
      until: at('10:30').toISOString(),
    };
    expect(refusal(() => insistOnPlace([plan], around))).toEqual({ code: 'slots-overlap', facts });
    const twice = [planOf(asked('11:00', 15), days), planOf(asked('11:10', 15), days)];
    expect(refusal(() => insistOnPlace(twice, around))?.code).toBe('slots-overlap');
    expect(refusal(() => insistOnPlace([planOf(asked('10:30', 15), days)], around))).toBeNull();
  });
});

describe('On a day of the gathering', () => {
  it.each([
    ['from its first moment to its last', asked('10:00', 420), null],
    ['not a minute before', asked('09:59', 10), 'slot-outside-of-day'],
    ['not a minute longer', asked('16:50', 11), 'slot-outside-of-day'],
    ['a day it has', asked('11:00', 10, { sessionId: 'other' as DayId }), 'day-not-of-gathering'],
    ['with a title or a work', asked('11:00', 10, { title: null }), 'slot-untitled'],
  ])('%s', (_, one, code) => {
    const deed = () => insistOnPlace([planOf(one, days)], { ...held, others: [], titleOf });
    expect(refusal(deed)?.code ?? null).toBe(code);
  });

  it('a slot fits no more once the day is another, shorter or canceled, or all of it is', () => {
    const one = slot('16:00', 60);
    expect(misfitOf(one, held)).toBeNull();
    expect(misfitOf(one, { ...held, days: [day({ endsAt: at('16:59') })] })).toBe('outside-of-day');
    const moved = day({ startsAt: at('10:00', '2027-03-06'), endsAt: at('17:00', '2027-03-06') });
    expect(misfitOf(one, { ...held, days: [moved] })).toBe('outside-of-day');
    expect(misfitOf(one, { ...held, days: [day({ isCanceled: true })] })).toBe('day-canceled');
    expect(misfitOf(one, { days, isCanceled: true })).toBe('gathering-canceled');
  });

  it('is published with slots that all fit', () => {
    expect(refusal(() => insistOnReady([], held))?.code).toBe('timetable-empty');
    const late = { ...slot('16:00', 60), endsAt: at('17:01') };
    expect(refusal(() => insistOnReady([slot('10:00', 5), late], held))).toEqual({
      code: 'timetable-does-not-fit',
      facts: { slots: 1 },
    });
    expect(refusal(() => insistOnReady([slot('10:00', 5)], held))).toBeNull();
  });

  it('holds so many slots', () => {
    const full = Array.from({ length: MOST_SLOTS }, () => slot('10:00', 5));
    expect(refusal(() => insistOnPlace([planOf(asked('12:00', 5), days)], { ...held, others: full, titleOf }))).toEqual(
      {
        code: 'timetable-too-long',
        facts: { most: MOST_SLOTS },
      },
    );
  });
});

describe('A run of slots', () => {
  const works = ['a', 'b', 'c'].map((id) => ({
    workId: id as WorkId,
    title: { ja: id, en: id },
    authors: [{ trackId: `track of ${id}` as TrackId, learnerId: 'somebody' as never }],
  }));
  const fill = { sessionId: dayId, startsAt: '13:00', minutes: 12, pauseMinutes: 3, hall, booth: 7, workIds: [] };

  it('has one work after another, with a pause, each of its first author’s track', () => {
    const run = filled({ ...fill, kind: 'stage' }, works, days);
    expect(clock(run)).toEqual(['13:00-13:12', '13:15-13:27', '13:30-13:42']);
    expect(run.map(({ workId, trackId, title, booth }) => [workId, trackId, title, booth])).toEqual([
      ['a', 'track of a', null, null],
      ['b', 'track of b', null, null],
      ['c', 'track of c', null, null],
    ]);
  });

  it('of posters is all at once, from booth to booth', () => {
    const run = filled({ ...fill, kind: 'poster' }, works, days);
    expect(clock(run)).toEqual(['13:00-13:12', '13:00-13:12', '13:00-13:12']);
    expect(run.map(({ booth }) => booth)).toEqual([7, 8, 9]);
  });
});

describe('A delay', () => {
  const slots = [
    slot('10:00', 15, { finishedAt: at('10:16') }),
    slot('10:15', 15),
    slot('10:30', 15),
    slot('10:45', 15, { hall: other }),
  ];
  const from = (slotId: string, minutes: number, isInAllHalls = false) => ({
    slotId: slotId as SlotId,
    minutes,
    isInAllHalls,
  });

  it('moves a slot and what comes after it in its hall, or in all halls', () => {
    expect(clock(shifted(slots, from('10:15', 10), titleOf))).toEqual(['10:25-10:40', '10:40-10:55']);
    expect(clock(shifted(slots, from('10:15', 10, true), titleOf))).toEqual([
      '10:25-10:40',
      '10:40-10:55',
      '10:55-11:10',
    ]);
  });

  it('leaves what is finished, and does not stop at the end of the day', () => {
    expect(clock(shifted(slots, from('10:00', 5), titleOf))).toEqual(['10:20-10:35', '10:35-10:50']);
    expect(clock(shifted([slot('16:45', 15)], from('16:45', 20), titleOf))).toEqual(['17:05-17:20']);
  });

  it('is made up for as far as the slot before allows', () => {
    const late = [slot('10:00', 15), slot('10:25', 15)];
    expect(clock(shifted(late, from('10:25', -10), titleOf))).toEqual(['10:15-10:30']);
    expect(refusal(() => shifted(late, from('10:25', -11), titleOf))?.code).toBe('slots-overlap');
  });
});
