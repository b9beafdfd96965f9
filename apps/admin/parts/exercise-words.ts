import { screenWords } from '../i18n/screen-words.ts';

/** What the history says of exercises: offerings with seats, applications, sessions. */
export const exerciseEventWords = screenWords(
  {
    events: {
      'edition-rolled-over': '編を次の年度へ引き継いだ',
      'offering-called-off': '開催を中止した',
      'offering-rescheduled': '開催日を変えた',
      'offering-seating-changed': '席・会場・締切などを変えた',
      'staff-assigned': '講師・チューターを割り当てた',
      'staff-released': '講師・チューターを外した',
    },
  },
  {
    events: {
      'edition-rolled-over': 'Rolled the edition over to the next fiscal year',
      'offering-called-off': 'Called the offering off',
      'offering-rescheduled': 'Changed the days of the offering',
      'offering-seating-changed': 'Changed seats, venue or deadline',
      'staff-assigned': 'Assigned an instructor or tutor',
      'staff-released': 'Released an instructor or tutor',
    },
  },
);
