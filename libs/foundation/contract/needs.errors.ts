/** Refusals about what trainees need for events. */
export const needsErrors = {
  'gathering-of-another-year': {
    status: 409,
    ja: 'このイベントは、今年度の会場で行うイベントではありません。一覧から選び直してください。',
    en: 'This is no event of your year that takes place in a room. Please choose one from the list.',
  },
  'gathering-is-over': {
    status: 409,
    ja: 'このイベントは終わっています。旅費と宿泊のことは、事務局に伝えてください。',
    en: 'This event is over. Please tell the office what concerns travel and lodging.',
  },
  'nothing-to-settle': {
    status: 409,
    ja: 'この人は、補助を希望していないか、希望を変えています。一覧を読み直してください。',
    en: 'This person does not ask for support, or has changed what they ask for. Please reload the list.',
  },
  'phone-without-number': {
    status: 422,
    ja: '「{phone}」は電話番号として読めません。数字6桁以上で入れてください（例: 090-1234-5678）。',
    en: '“{phone}” cannot be read as a phone number. Please use at least six digits (for example 090-1234-5678).',
  },
} as const;
