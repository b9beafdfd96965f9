/** Refusals about exercises: offerings with seats, venues, tranches, staff. */
export const exercisesErrors = {
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
  'venue-already-registered': {
    status: 409,
    ja: '「{name} {room}」はすでに登録されています。一覧から選ぶか、部屋の名前で区別してください。',
    en: '“{name} {room}” is registered already. Choose it from the list, or tell it apart by its room.',
  },
  'venue-lies-in-no-prefecture': {
    status: 422,
    ja: '会場の都道府県を、一覧にある都道府県から選んでください。',
    en: 'Please choose the prefecture of the venue from the list.',
  },
  'tranche-already-defined': {
    status: 409,
    ja: '{fiscalYear}年度には「{name}」がすでにあります。別の名前にしてください。',
    en: 'Fiscal year {fiscalYear} has a tranche “{name}” already. Please choose another name.',
  },
  'tranche-has-opened': {
    status: 409,
    ja: 'この区切りの開催回はすでに公開されているため、年度と受付開始の日時は変えられません。名前だけ直せます。',
    en: 'Offerings of this tranche have opened: its fiscal year and opening stay. Its name can be corrected.',
  },
  'tranche-has-no-drafts': {
    status: 409,
    ja: 'この区切りには、公開を待っている開催回がありません。',
    en: 'This tranche has no drafts that wait to be opened.',
  },
  'closure-in-the-past': {
    status: 422,
    ja: '過ぎた日（{day}）の休業日は変えられません。締切がすでにこの日を数えています。',
    en: '{day} has passed: deadlines have counted it, so it cannot change.',
  },
  'closed-anyway': {
    status: 422,
    ja: '{day}は土日・祝日・年末年始で、もともと営業日に数えません。登録は要りません。',
    en: '{day} is a weekend, a holiday or in the New Year: it is no working day anyway.',
  },
  'closure-unknown': {
    status: 404,
    ja: 'この休業日は登録されていません。一覧を読み直してください。',
    en: 'There is no such closure. Please load the list again.',
  },
  'staff-person-unknown': {
    status: 404,
    ja: 'この人は登録されていないか、この開催回の講師・チューターではありません。選び直してください。',
    en: 'There is no such person, or they are not of this offering. Please choose again.',
  },
  'staff-cannot-teach': {
    status: 422,
    ja: 'この人は講師でも事務局でもないため、受け持てません。先に「担当者」の画面で講師に任命してください。',
    en: 'This person is neither an instructor nor of the program office. Please appoint them as an instructor on the screen of role holders first.',
  },
  'exercise-needs-seats': {
    status: 422,
    ja: '演習の開催回には席と会場が要ります。「演習の1年」の「演習の開催回を作る」から作ってください。',
    en: 'An offering of an exercise needs seats and a venue. Please make it from the year of exercises.',
  },
  'satellite-mode-stays': {
    status: 409,
    ja: 'サテライト会場のある開催回と、サテライト会場そのものは、実施方法を変えられません。',
    en: 'A satellite, and an offering that has satellites, keeps its mode.',
  },
  'prerequisite-course-unknown': {
    status: 422,
    ja: '前提コースのコード「{code}」は登録されていません。コースの一覧で確かめてください。',
    en: 'There is no course with the code “{code}”. Please check the list of courses.',
  },
} as const;
