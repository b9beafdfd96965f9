export const programsErrors = {
  'program-unknown': {
    status: 404,
    ja: 'このプログラムは登録されていません。一覧から選び直してください。',
    en: 'There is no such program. Please choose one from the list.',
  },
  'course-unknown': {
    status: 404,
    ja: 'このコースは登録されていません。一覧から選び直してください。',
    en: 'There is no such course. Please choose one from the list.',
  },
  'edition-unknown': {
    status: 404,
    ja: 'この編は登録されていません。一覧から選び直してください。',
    en: 'There is no such edition. Please choose one from the list.',
  },
  'course-offered-already': {
    status: 409,
    ja: 'このコースの開催回がすでに公開されているため、プログラムと数え方は変えられません。変えるときは新しいコースを作ってください。',
    en: 'An offering of this course has been opened, so its program and what it counts as stay as they are. Please make a new course instead.',
  },
  'course-leads-on-to-itself': {
    status: 422,
    ja: '次に勧めるコースには、別のコースを選んでください。',
    en: 'A course cannot lead on to itself. Please choose another course.',
  },
  'edition-offered-already': {
    status: 409,
    ja: 'この編の開催回がすでに公開されているため、コース・年度・修了の条件は変えられません。変えるときは新しい編を作ってください。',
    en: 'An offering of this edition has been opened, so its course, fiscal year and completion rule stay as they are. Please make a new edition instead.',
  },
  'code-already-taken': {
    status: 409,
    ja: 'コード「{code}」はすでに使われています。別のコードにしてください。',
    en: 'The code “{code}” is already in use. Please choose another.',
  },
  'access-period-ends-before-it-starts': {
    status: 422,
    ja: '受講期間の最終日は、開始日以降の日付にしてください。',
    en: 'The last day of the access period must not be before its first day.',
  },
  'access-period-starts-in-another-fiscal-year': {
    status: 422,
    ja: '受講期間の開始日（{startsOn}）は{fiscalYear}年度の日付ではありません。年度か開始日を直してください。',
    en: 'The access period starts on {startsOn}, which is not in fiscal year {fiscalYear}. Please correct one of them.',
  },
  'organization-not-registered': {
    status: 404,
    ja: 'この組織は登録されていません。検索して選び直してください。',
    en: 'There is no such organization. Please search for it again.',
  },
  'offering-is-draft': {
    status: 409,
    ja: 'この開催回はまだ準備中です。先に公開してください。',
    en: 'This offering is still a draft. Please open it first.',
  },
  'offering-is-open': {
    status: 409,
    ja: 'この開催回は公開中のため、変更できません。期間を延ばすときは「期間延長」を使ってください。',
    en: 'This offering is open and cannot be changed. To lengthen its period, extend its access.',
  },
  'offering-is-closed': {
    status: 409,
    ja: 'この開催回は受付を終えています。登録するには、もう一度公開してください。',
    en: 'This offering is closed. To enroll people, open it again.',
  },
  'offering-is-canceled': {
    status: 409,
    ja: 'この開催回は中止になりました。変更はできません。必要なら新しい開催回を作ってください。',
    en: 'This offering was called off and cannot be changed. Plan a new one if it is needed.',
  },
} as const;
