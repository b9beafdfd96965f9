import { screenWords } from '../i18n/screen-words.ts';

/** What the history says of the year of a cohort. */
export const traineeWords = screenWords(
  {
    events: {
      'trainee-joined': '今年度の活動に加わった',
      'trainee-placed': 'ゼミとメンターを決めた',
      'trainee-left': '今年度の活動から離れた',
      'cohort-place-accepted': '採択を受けた',
      'work-begun': '作品を作りはじめた',
      'work-written': '作品を書き直した',
      'work-removed': '作品を削除した',
      'work-author-invited': '作者を招待した',
      'work-author-accepted': '招待を受けて作者になった',
      'work-author-declined': '招待を断った',
      'work-author-left': '作品から抜けた',
      'work-consent-given': '作品の公開に同意した',
      'work-consent-withdrawn': '作品の公開への同意を取り消した',
      'work-guardian-consent-recorded': '作品の公開への保護者の同意を記録した',
      'work-guardian-consent-withdrawn': '作品の公開への保護者の同意が取り消された',
      'work-released': '作品を公開した',
      'work-taken-back': '作品の公開をやめた',
    },
  },
  {
    events: {
      'trainee-joined': 'Joined the year',
      'trainee-placed': 'Seminar and mentors were set',
      'trainee-left': 'Left the year',
      'cohort-place-accepted': 'Accepted the place',
      'work-begun': 'Began a work',
      'work-written': 'Rewrote the work',
      'work-removed': 'Removed the work',
      'work-author-invited': 'Invited an author',
      'work-author-accepted': 'Became an author',
      'work-author-declined': 'Declined to be an author',
      'work-author-left': 'Left the work',
      'work-consent-given': 'Consented to publishing the work',
      'work-consent-withdrawn': 'Withdrew the consent to publishing the work',
      'work-guardian-consent-recorded': 'A guardian’s consent to publishing the work was recorded',
      'work-guardian-consent-withdrawn': 'A guardian’s consent to publishing the work was withdrawn',
      'work-released': 'Released the work to the public',
      'work-taken-back': 'Took the work from the public',
    },
  },
);
