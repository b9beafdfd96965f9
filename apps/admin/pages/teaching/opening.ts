import { daysFromToday, instantText, timeText } from '#web/staff-ui';

/** When attendance opens: the time alone on the day itself. */
export const openingText = (opensAt: string): string =>
  daysFromToday(opensAt) === 0 ? timeText(opensAt) : instantText(opensAt);
