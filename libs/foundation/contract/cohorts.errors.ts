/** Refusals about cohorts: their phase, times, tracks, criteria, questions and staff. */
export const cohortsErrors = {
  'cohort-unknown': {
    status: 404,
    ja: 'このコホートは見つかりません。一覧から選び直してください。',
    en: 'There is no such cohort. Please choose one from the list.',
  },
  'cohort-already-defined': {
    status: 409,
    ja: 'このプログラムの{fiscalYear}年度のコホートはすでにあります。一覧から開いてください。',
    en: 'This program has a cohort of fiscal year {fiscalYear} already. Please open it from the list.',
  },
  'applications-kept-no-longer': {
    status: 409,
    ja: '応募した人には、結果から{keepMonths}か月後に消すと伝えています。保存の月数は、短くすることだけできます。',
    en: 'Applicants were told that what they wrote is erased {keepMonths} months after the result. It can only be kept for fewer.',
  },
  'phase-forbids': {
    status: 409,
    ja: '今の段階（{phase}）では、この操作はできません。段階を確かめてください。',
    en: 'This cannot be done while the cohort is {phase}. Please check its phase.',
  },
  'phase-does-not-follow': {
    status: 409,
    ja: '「{phase}」の次に「{asked}」へは進めません。画面に出ている段階から選んでください。',
    en: 'A cohort that is {phase} cannot next be {asked}. Please choose one of the phases shown.',
  },
  'cohort-has-nothing-to-apply-for': {
    status: 422,
    ja: 'コースがないか、応募の設問のないコースがあります。登録してから、応募受付を始めてください。',
    en: 'There is no track, or a track without a question of the application. Please add what is missing before applications open.',
  },
  'assignment-has-no-question': {
    status: 422,
    ja: '課題の締切がありますが、課題の設問のないコースがあります。設問を登録するか、課題の締切を外してから、応募受付を始めてください。',
    en: 'There is an end of the assignment, but a track has no question of it. Add one, or take the end out, before applications open.',
  },
  'cohort-has-no-criteria': {
    status: 422,
    ja: '審査基準のないコースがあります。基準を登録してから、審査を始めてください。',
    en: 'There is a track without a criterion. Please add one before reviewing begins.',
  },
  'window-still-open': {
    status: 409,
    ja: '応募した人は{until}まで提出できます。その後にもう一度進めてください。',
    en: 'Applicants may still send something until {until}. Please go on after that.',
  },
  'window-already-closed': {
    status: 409,
    ja: '締切（{since}）はすでに過ぎています。先に締切を延ばすか、次の段階へ進めてください。',
    en: 'That window closed on {since}. Extend it first, or go on to the next phase.',
  },
  'windows-out-of-order': {
    status: 422,
    ja: '「{field}」が前の日時より早くなっています。応募の開始・応募の締切・課題の締切・結果の公開日・参加の回答期限の順にしてください。',
    en: 'Please check {field}: the times must come in the order opening, end of applications, end of the assignment, result, end of answers.',
  },
  'window-only-lengthened': {
    status: 409,
    ja: '応募受付を始めた後は、応募する人との約束になるため、「{field}」は早めたり無くしたりできません。遅らせることはできます（開始は変えられません）。',
    en: 'Once applications have begun, {field} is a promise: an end can only move later, and the opening stays.',
  },
  'track-unknown': {
    status: 404,
    ja: 'このコースはこのコホートにありません。画面を読み直して選び直してください。',
    en: 'The cohort has no such track. Please load the page again and choose another.',
  },
  'cohort-part-unknown': {
    status: 404,
    ja: 'この項目はもうありません。画面を読み直してください。',
    en: 'This is not there any more. Please load the page again.',
  },
  'track-code-taken': {
    status: 409,
    ja: 'コード「{code}」のコースがすでにあります。別のコードにしてください。',
    en: 'There is a track with the code “{code}” already. Please choose another code.',
  },
  'form-fixed-once-applying': {
    status: 409,
    ja: '応募受付を始めた後は、設問の種類・上限・必須かどうかと対象のコースは変えられません。文言は直せます。',
    en: 'Once applications have begun, the kind of a question, its limits, whether it is required and its track stay. Its words can be corrected.',
  },
  'cohort-staff-unknown': {
    status: 404,
    ja: 'この人は登録されていないか、このコースの担当者ではありません。選び直してください。',
    en: 'There is no such person, or they do not serve this track. Please choose again.',
  },
  'cohort-staff-cannot-serve': {
    status: 422,
    ja: 'この人は講師でも事務局でもないため、コースの担当者にできません。先に「担当者」の画面で講師に任命してください。',
    en: 'This person is neither an instructor nor of the program office. Please appoint them as an instructor on the screen of role holders first.',
  },
} as const;
