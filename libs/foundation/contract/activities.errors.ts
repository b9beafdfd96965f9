/** Refusals about presentations elsewhere and people who are sent abroad. */
export const activitiesErrors = {
  'activity-ends-before-it-starts': {
    status: 422,
    ja: '終わりの日が始まりの日より前です。日付を確かめてください。',
    en: 'The last day is before the first one. Please check the days.',
  },
  'activity-link-not-secure': {
    status: 422,
    ja: '「{link}」は使えません。https:// から始まるアドレスを入れてください。',
    en: '“{link}” cannot be used. Please enter an address that begins with https://.',
  },
  'appearance-not-in-both-languages': {
    status: 422,
    ja: '確認するには、題と場所が日本語と英語の両方で必要です。足りないほうを補ってください。',
    en: 'To confirm it, the title and the place are needed in Japanese and in English. Please add what is missing.',
  },
  'dispatch-not-planned': {
    status: 409,
    ja: 'この派遣は、もう実施されたか中止になっています。画面を読み直して確かめてください。',
    en: 'This dispatch was held or canceled already. Please reload the page.',
  },
  'already-sent': {
    status: 409,
    ja: 'この人は、この派遣にもう選ばれています。画面を読み直して確かめてください。',
    en: 'This person has been chosen for this dispatch already. Please reload the page.',
  },
} as const;
