import { dayText, type Language, timeText } from '#web/ui';

/** 2026年11月30日（月）16:59:58, in Japan: a deadline counts to the second. */
export function secondText(instant: string, language: Language): string {
  const time = new Date(instant).toLocaleTimeString('ja-JP', { timeZone: 'Asia/Tokyo', hour12: false });
  return `${dayText(instant, language, { withYear: true })}${language === 'ja' ? '' : ' '}${time}`;
}

/** 2026年11月20日（金）18:00, in Japan. */
export const momentText = (instant: string, language: Language): string =>
  `${dayText(instant, language, { withYear: true })}${language === 'ja' ? '' : ' '}${timeText(instant)}`;
