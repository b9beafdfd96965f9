/** To the second, in Japan: a deadline counts so. */
export const second = (instant: string): string =>
  new Date(instant).toLocaleString('ja-JP', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'medium' });
