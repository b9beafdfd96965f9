/** Refusals about the trainees of a year. */
export const traineesErrors = {
  'year-has-begun': {
    status: 409,
    ja: '今年度の活動は始まっています。参加を取りやめるときは、事務局に相談してください。',
    en: 'The year has begun. Please ask the office if you cannot go on.',
  },
  'trainee-has-left': {
    status: 409,
    ja: 'この人はもう今年度の活動から離れています。記録は残りますが、変更はできません。一覧で状況を確かめてください。',
    en: 'This person has left the year. What they did stays, but cannot be changed. Please check the list.',
  },
  'seminar-of-another-track': {
    status: 409,
    ja: 'このゼミは、ほかのコースのものか、なくなっています。画面を読み直して選び直してください。',
    en: 'This seminar is of another track or is gone. Please reload the page and choose again.',
  },
  'mentor-serves-another-track': {
    status: 409,
    ja: 'このコースのトレーナー、コースマスター、アシスタントではない人がいます。コースの担当者に加えてから選んでください。',
    en: 'Somebody here is no trainer, course master or assistant of this track. Please add them to its staff first.',
  },
} as const;
