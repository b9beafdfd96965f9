/** What can be wrong with a row of a staff list, in words. `{fact}` is filled in. */
export const staffProblems = {
  'staff-number-missing': {
    ja: '職員番号がありません。入れてください',
    en: 'The staff number is missing. Please enter it',
  },
  'staff-number-malformed': {
    ja: '職員番号は半角の英数字とハイフンで入れてください',
    en: 'A staff number has letters, digits and hyphens only',
  },
  'staff-number-rounded-by-excel': {
    ja: 'Excel が番号を「1.23E+11」のような形に変えています。元の番号を入れてください',
    en: 'Excel has turned the number into a form like 1.23E+11. Please enter the original number',
  },
  'staff-number-lost-zeros': {
    ja: '先頭の 0 が消えているようです。登録済みの {name} さんは「{known}」です',
    en: 'The leading zeros seem to be lost: {name} is registered as {known}',
  },
  'staff-number-twice': {
    ja: '同じ職員番号が {lines} 行目にもあります。どちらかを直すか、登録しないにしてください',
    en: 'The same staff number is also on line {lines}. Please correct one of them or leave it out',
  },
  'name-missing': { ja: '氏名がありません。名簿を見て入れてください', en: 'The name is missing. Please enter it' },
  'kana-not-kana': {
    ja: 'カナに、かな以外の文字があります。カタカナで入れてください',
    en: 'There are characters other than kana. Please enter katakana',
  },
  'mail-malformed': {
    ja: 'メールアドレスの形になっていません。直すか、空にすると用紙で案内できます',
    en: 'This is no mail address. Correct it, or empty it to hand out a slip',
  },
  'mail-twice': {
    ja: '同じメールアドレスが {lines} 行目にもあります。共用のものは空にすると、用紙で案内できます',
    en: 'The same mail address is also on line {lines}. Empty a shared one to hand out a slip',
  },
  'mail-of-another': {
    ja: 'このメールアドレスは {name} さん（職員番号 {staffNumber}）のものです',
    en: 'This mail address belongs to {name} (staff number {staffNumber})',
  },
  'mail-kept-elsewhere': {
    ja: 'この人はほかの組織にも所属しているため、メールアドレスは事務局だけが変えられます',
    en: 'This person belongs to another organization too: only the program office changes the mail address',
  },
  'cell-is-formula': {
    ja: '数式のような文字（= + - @）で始まっています。値に直してください',
    en: 'The cell begins like a formula (= + - @). Please replace it by its value',
  },
  'cell-too-long': { ja: '{longest}文字までにしてください', en: 'Please shorten it to {longest} characters' },
  'cell-garbled': {
    ja: '読めない文字があります。正しい文字に直してください',
    en: 'A character cannot be read. Please correct it',
  },
  'kana-missing': { ja: 'カナがありません（このままでも登録できます）', en: 'No kana (it can be registered as it is)' },
  'department-missing': {
    ja: '部署がありません（このままでも登録できます）',
    en: 'No department (it can be registered as it is)',
  },
  'name-with-private-character': {
    ja: '外字があります。証明書に印刷できないため、使える字に直すことをおすすめします',
    en: 'There is a private-use character, which cannot be printed on a certificate. Please consider another one',
  },
  'matched-by-mail': {
    ja: 'メールアドレスが同じ人（職員番号 {staffNumber}）の番号を変えます。別の人ならメールを直してください',
    en: 'Changes the number of the person with this mail address (now {staffNumber}). If it is another person, correct the mail',
  },
} as const;

export type StaffProblemCode = keyof typeof staffProblems;
