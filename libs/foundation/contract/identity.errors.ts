export const identityErrors = {
  'staff-number-taken': {
    status: 409,
    ja: '職員番号{staffNumber}は、この組織のほかの職員が使っています。番号を確かめてください。',
    en: 'Staff number {staffNumber} belongs to another member of this organization. Please check the number.',
  },
  'person-belongs-elsewhere': {
    status: 409,
    ja: 'この人はほかの組織にも所属しているため、メールアドレスの変更と用紙の発行は事務局が行います。事務局にご連絡ください。',
    en: 'This person also belongs to another organization; the program office changes the mail address or prints a slip. Please contact the office.',
  },
  'nothing-changed': {
    status: 409,
    ja: '変わったところがありません。直したい欄を書き換えてから保存してください。',
    en: 'Nothing was changed. Please edit a field, then save.',
  },
  'membership-already-ended': {
    status: 409,
    ja: 'この所属は{endsOn}に終わっています。',
    en: 'This membership ended on {endsOn}.',
  },
  'membership-ends-in-the-future': {
    status: 409,
    ja: '所属の最終日は、今日（{today}）以前の日付にしてください。',
    en: 'The last day of a membership is today ({today}) or earlier.',
  },
  'membership-ends-before-it-starts': {
    status: 409,
    ja: '所属は{startsOn}に始まっています。それ以降の日付を選んでください。',
    en: 'The membership started on {startsOn}. Please choose that day or a later one.',
  },
} as const;
