import { describe, expect, it } from '@jest/globals';
import { countsOf, inOrderOfNeed, needsOf, SILENT_AFTER_DAYS, type Standing } from './guiding.ts';

const well: Standing = { isMine: false, unanswered: 0, waiting: 0, overdue: 0, silentDays: 0 };
const named = (name: string, standing: Partial<Standing>) => ({ ...well, ...standing, name });
const order = (...all: readonly (Standing & { name: string })[]) =>
  inOrderOfNeed(all, SILENT_AFTER_DAYS).map(({ name }) => name);

describe('Whoever guides trainees', () => {
  it('is told what each needs, the most pressing first', () => {
    expect(needsOf(well, SILENT_AFTER_DAYS)).toEqual([]);
    expect(needsOf({ ...well, unanswered: 1, waiting: 2, overdue: 1, silentDays: 30 }, SILENT_AFTER_DAYS)).toEqual([
      'awaits-answer',
      'awaits-feedback',
      'overdue',
      'silent',
    ]);
  });

  it('hears of silence on the day it is as long as asked, not the day before', () => {
    expect(needsOf({ ...well, silentDays: 13 }, SILENT_AFTER_DAYS)).toEqual([]);
    expect(needsOf({ ...well, silentDays: 14 }, SILENT_AFTER_DAYS)).toEqual(['silent']);
    expect(needsOf({ ...well, silentDays: 14 }, 21)).toEqual([]);
  });

  it('sees their own mentees before all others, whatever these need', () => {
    expect(order(named('another', { unanswered: 5 }), named('mine', { isMine: true }))).toEqual(['mine', 'another']);
  });

  it('sees what waits for them, then what is owed, then who is silent, then who is well', () => {
    expect(
      order(
        named('well', {}),
        named('silent', { silentDays: 40 }),
        named('owes two', { overdue: 2 }),
        named('waits for feedback', { waiting: 1 }),
        named('owes one', { overdue: 1, silentDays: 90 }),
        named('waits for two', { unanswered: 1, waiting: 1 }),
        named('longer silent', { silentDays: 41 }),
      ),
    ).toEqual(['waits for two', 'waits for feedback', 'owes two', 'owes one', 'longer silent', 'silent', 'well']);
  });

  it('sees equals in the order they came in', () => {
    expect(order(named('one', { overdue: 1 }), named('two', { overdue: 1 }), named('three', { overdue: 1 }))).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  it('is told how much there is in all', () => {
    const all = [
      { ...well, isMine: true, unanswered: 2, silentDays: 14 },
      { ...well, waiting: 3, overdue: 2 },
      { ...well, overdue: 1, silentDays: 20 },
    ];
    expect(countsOf(all, SILENT_AFTER_DAYS)).toEqual({
      trainees: 3,
      mine: 1,
      unanswered: 2,
      waiting: 3,
      overdue: 2,
      silent: 2,
    });
  });
});
