/** The headings of a list of people to appoint, with the other names they go by. */
export const invitationColumns = {
  role: ['役割', 'role'],
  organizationCode: ['団体コード', '組織コード', '全国地方公共団体コード', 'organization code', 'code'],
  name: ['氏名', '名前', 'name'],
  kana: ['カナ', 'フリガナ', 'ふりがな', 'kana'],
  mail: ['メール', 'メールアドレス', 'mail', 'e-mail', 'email'],
  department: ['部署', '所属', '所属部署', 'department'],
  startsOn: ['開始日', '任期開始', 'starts on'],
  endsOn: ['終了日', '任期終了', 'ends on'],
} as const;

/** What stands in the column of roles. */
export const roleWords = {
  'organization-coordinator': ['取りまとめ担当', 'coordinator', 'organization-coordinator'],
  'prefecture-officer': ['都道府県担当', '都道府県の担当', 'prefecture officer', 'prefecture-officer'],
  'bureau-officer': ['総合通信局担当', '総合通信局の担当', 'bureau officer', 'bureau-officer'],
  'application-deputy': ['申込みの承認代理', '承認代理', 'deputy', 'application-deputy'],
  instructor: ['講師', 'チューター', 'トレーナー', 'instructor', 'tutor'],
  'program-office': ['事務局', '事務局の担当', 'program office', 'program-office'],
} as const;
