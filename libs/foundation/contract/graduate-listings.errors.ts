/** Refusals about graduates who are named in public. */
export const graduateListingsErrors = {
  'only-graduates-are-listed': {
    status: 409,
    ja: '公開のページに名前を出せるのは、修了の結果が知らされた人だけです。結果のお知らせをお待ちください。',
    en: 'Only those who were told that they completed the year can be named in public. Please wait for the results.',
  },
  'listing-name-missing': {
    status: 422,
    ja: '公開する名前を日本語と英語の両方で入れてください。名前を出さないこともできます。',
    en: 'Please enter the name to be shown in Japanese and in English. You may also choose to show none.',
  },
  'listing-needs-no-guardian': {
    status: 409,
    ja: 'この修了生は同意したときに成人なので、保護者の同意はいりません。',
    en: 'This graduate was of age when they consented: a guardian is not asked.',
  },
} as const;
