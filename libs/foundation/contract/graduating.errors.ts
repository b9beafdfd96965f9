/** Refusals about how a year ends. */
export const graduatingErrors = {
  'year-results-already-told': {
    status: 409,
    ja: 'この年度の修了の結果は、もう本人に知らせてあります。取り消すときは、証明書の画面から理由を付けて取り消してください。',
    en: 'Everybody was told how this year ended. To take something back, please revoke the certificate with a reason.',
  },
  'years-not-concluded': {
    status: 409,
    ja: 'まだ判定していない人が{people}人います（0人のときは、対象の人がいません）。全員の判定を終えてから知らせてください。',
    en: 'There are {people} people without a conclusion (with 0, there is nobody to tell). Please conclude everybody first.',
  },
  'only-graduates-stand-out': {
    status: 409,
    ja: '優秀修了生に選べるのは、修了と判定した人だけです。先に修了の判定をしてください。',
    en: 'Only who completes the year can be named outstanding. Please conclude that first.',
  },
} as const;
