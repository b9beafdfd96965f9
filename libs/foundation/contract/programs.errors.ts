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
  'offering-has-no-seats': {
    status: 404,
    ja: 'この開催回には席の定めがありません。集合演習の開催回を選んでください。',
    en: 'This offering has no seats. Please choose an offering of an exercise.',
  },
  'course-is-no-exercise': {
    status: 422,
    ja: 'このコースは集合演習ではないため、席のある開催回を作れません。コースの「形式」を確かめてください。',
    en: 'This course is not an exercise, so its offerings have no seats. Please check the format of the course.',
  },
  'seating-fixed-once-open': {
    status: 409,
    ja: '公開した後は、申し込んだ人との約束になるため、この項目（{field}）は変更できません。席数は「席数の変更」から直せます。',
    en: 'Once an offering is open, “{field}” is what people applied on and cannot change. Change the number of seats with “Change seats”.',
  },
  'minimum-above-seats': {
    status: 422,
    ja: '最少催行人数（{minimum}人）が席数（{seats}席）を超えています。どちらかを直してください。',
    en: 'The minimum of {minimum} people is above the {seats} seats. Please correct one of them.',
  },
  'online-has-no-venue': {
    status: 422,
    ja: 'オンラインの開催回には会場を付けられません。会場を外すか、実施方法を変えてください。',
    en: 'An online offering has no venue. Remove the venue or choose another mode.',
  },
  'session-in-the-past': {
    status: 422,
    ja: '開催日（{day}）はすでに過ぎています。今日以降の日付にしてください。',
    en: '{day} has passed. Please choose today or a later day.',
  },
  'session-in-another-fiscal-year': {
    status: 422,
    ja: '開催日（{day}）は{fiscalYear}年度の日付ではありません。年度の中の日付にするか、その年度の編で開催回を作ってください。',
    en: '{day} is not in fiscal year {fiscalYear}. Choose a day of that year, or plan the offering under the edition of the other year.',
  },
  'sessions-end-before-they-start': {
    status: 422,
    ja: '最終日は、初日以降の日付にしてください。',
    en: 'The last day must not be before the first.',
  },
  'deadline-before-opening': {
    status: 422,
    ja: '申込の締切（{deadline}）が、受付の開始（{opensAt}）より前になります。開催日・締切の営業日数・受付開始のどれかを直してください。',
    en: 'The application deadline ({deadline}) would be before applications open ({opensAt}). Correct the day, the working days before it, or the opening.',
  },
  'satellite-of-a-satellite': {
    status: 422,
    ja: 'サテライト会場の下に、さらにサテライト会場は作れません。親の開催回を選んでください。',
    en: 'A satellite cannot have satellites of its own. Please choose the main offering.',
  },
  'parent-is-no-satellite-offering': {
    status: 422,
    ja: '親の開催回とこの開催回の実施方法を、どちらも「サテライト」にしてください。',
    en: 'Both the main offering and this one must be given as satellite.',
  },
  'satellite-of-another-edition': {
    status: 422,
    ja: '親の開催回と同じ編（シナリオ）で作ってください。',
    en: 'A satellite belongs to the same edition as its main offering.',
  },
  'satellite-follows-its-parent': {
    status: 409,
    ja: 'サテライト会場の日程は、親の開催回の日程に従います。親の開催回で変更してください。',
    en: 'A satellite has the dates of its main offering. Please change them there.',
  },
  'venue-unknown': {
    status: 404,
    ja: 'この会場は登録されていません。一覧から選び直してください。',
    en: 'There is no such venue. Please choose one from the list.',
  },
  'tranche-unknown': {
    status: 404,
    ja: 'この受付の区切りは登録されていません。一覧から選び直してください。',
    en: 'There is no such tranche. Please choose one from the list.',
  },
  'tranche-of-another-fiscal-year': {
    status: 422,
    ja: '選んだ受付の区切りは{fiscalYear}年度のものです。同じ年度の区切りを選んでください。',
    en: 'That tranche is of fiscal year {fiscalYear}. Please choose one of the same year.',
  },
} as const;
