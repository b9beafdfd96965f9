export const enrollmentErrors = {
  'enrollment-already-ended': {
    status: 409,
    ja: 'この受講は終わっているため、アクセス期間を延ばせません。',
    en: 'This enrollment has ended; its access period cannot be extended.',
  },
  'access-ends-no-later': {
    status: 409,
    ja: 'アクセス期間は{endsOn}までです。それより後の日付を選んでください。',
    en: 'Access already lasts until {endsOn}. Please choose a later day.',
  },
  'extension-into-the-past': {
    status: 409,
    ja: '今日（{today}）以降の日付を選んでください。',
    en: 'Please choose today ({today}) or a later day.',
  },
} as const;
