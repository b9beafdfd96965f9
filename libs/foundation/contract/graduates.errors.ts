/** Refusals about the register of graduates and those who are asked to assist. */
export const graduatesErrors = {
  'only-graduates-register': {
    status: 409,
    ja: '修了生名簿に載せられるのは、修了の結果が知らされた人だけです。結果のお知らせをお待ちください。',
    en: 'Only those who were told that they completed the year can be in the register. Please wait for the results.',
  },
  'graduate-not-to-be-asked': {
    status: 409,
    ja: 'この人は、アシスタントの依頼を受け取ることに同意していません。名簿を読み直してください。',
    en: 'This person has not agreed to be asked to assist. Please reload the register.',
  },
  'already-invited-to-assist': {
    status: 409,
    ja: 'この人には、このコースのアシスタントをもう依頼しています。本人の返事を待ってください。',
    en: 'This person is being asked to assist this track already. Please wait for their answer.',
  },
  'year-to-assist-is-over': {
    status: 409,
    ja: '依頼する年度がもう終わっています。これからの年度のコホートを選んでください。',
    en: 'The year to assist is over. Please choose a cohort of a year to come.',
  },
  'invitation-already-answered': {
    status: 409,
    ja: 'この依頼には返事が済んでいるか、依頼が取り下げられています。画面を読み直してください。',
    en: 'This was answered already, or the office asks no more. Please reload the page.',
  },
} as const;
