import { screenWords } from '../i18n/screen-words.ts';

/** What the history says of the year of a cohort. */
export const traineeWords = screenWords(
  {
    events: {
      'trainee-joined': '今年度の活動に加わった',
      'trainee-placed': 'ゼミとメンターを決めた',
      'trainee-left': '今年度の活動から離れた',
      'cohort-place-accepted': '採択を受けた',
    },
  },
  {
    events: {
      'trainee-joined': 'Joined the year',
      'trainee-placed': 'Seminar and mentors were set',
      'trainee-left': 'Left the year',
      'cohort-place-accepted': 'Accepted the place',
    },
  },
);
