import { dayText, type Language, timeText } from '#web/ui';

/** 2026年11月20日（金）18:00, in Japan. */
export const momentText = (instant: string, language: Language): string =>
  `${dayText(instant, language, { withYear: true })}${language === 'ja' ? '' : ' '}${timeText(instant)}`;
