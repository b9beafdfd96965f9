import { instantText } from '#web/staff-ui';

const seconds = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Tokyo', second: 'numeric' });

/** An instant in Japan, to the second; the second is left out where it is a full minute. */
export const secondText = (instant: string): string => {
  const second = seconds.format(new Date(instant));
  return second === '0' ? instantText(instant) : `${instantText(instant)}:${second.padStart(2, '0')}`;
};
