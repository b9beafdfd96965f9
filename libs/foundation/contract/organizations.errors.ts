export const organizationsErrors = {
  'organization-code-unknown': {
    status: 422,
    ja: '団体コード「{code}」の団体はありません。総務省の全国地方公共団体コード（6桁）を確かめてください。',
    en: 'No organization has the code "{code}". Please check the six-digit code of local governments.',
  },
  'organization-code-malformed': {
    status: 422,
    ja: '団体コード「{code}」は6桁の数字ではありません。先頭の0も入れて6桁で書いてください。',
    en: 'The organization code "{code}" does not have six digits. Please write all six, with a leading 0 if there is one.',
  },
  'organization-code-mistyped': {
    status: 422,
    ja: '団体コード「{code}」は最後の桁（検査数字）が合いません。打ち間違いがないか確かめてください。',
    en: 'The last digit (check digit) of the organization code "{code}" is not right. Please look for a typing mistake.',
  },
  'organization-code-taken': {
    status: 409,
    ja: '「{code}」は、ほかの団体が使っています。別の記号を選んでください。',
    en: '"{code}" belongs to another organization. Please choose another code.',
  },
} as const;
