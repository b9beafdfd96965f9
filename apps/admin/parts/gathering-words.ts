import { screenWords } from '../i18n/screen-words.ts';

/** What the history says of the events of a year, and of who cannot come. */
export const gatheringHistoryWords = screenWords(
  {
    events: {
      'absence-told': '欠席の理由を知らせた',
      'absence-withdrawn': '欠席の知らせを取り消した',
      'gathering-scheduled': 'イベントを組んだ',
      'gathering-changed': 'イベントの予定を変えた',
      'gathering-canceled': 'イベントを中止した',
    },
  },
  {
    events: {
      'absence-told': 'Told why somebody is absent',
      'absence-withdrawn': 'Took back an absence',
      'gathering-scheduled': 'Scheduled an event',
      'gathering-changed': 'Changed an event',
      'gathering-canceled': 'Canceled an event',
    },
  },
);
