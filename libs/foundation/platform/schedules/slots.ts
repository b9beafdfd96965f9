import { dayInTokyo } from '#kernel';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When a schedule was last due, at this instant. */
export type SlotOf = (now: Date) => Date;

export const everyMinutes =
  (minutes: number): SlotOf =>
  (now) =>
    new Date(now.getTime() - (now.getTime() % (minutes * MINUTE)));

/** Once a day at this time in Tokyo, which knows no summer time. */
export const dailyAt =
  (time: string): SlotOf =>
  (now) => {
    const today = new Date(`${dayInTokyo(now)}T${time}:00+09:00`);
    return today > now ? new Date(today.getTime() - DAY) : today;
  };
