export const enrollmentErrors = {
  'place-has-a-seat': {
    status: 409,
    ja: 'この受講は演習の席に付いたものです。「申込み」の画面から席をキャンセルしてください。',
    en: 'This place came with a seat in an exercise. Please cancel the seat in its application.',
  },
  'offering-has-seats': {
    status: 409,
    ja: 'この開催回には定員があります。登録ではなく、「申込み」から申し込んでください。',
    en: 'This offering has seats. Please apply for it instead of enrolling people.',
  },
  'enrollment-already-ended': {
    status: 409,
    ja: 'この受講は取り消しまたは辞退で終わっています。続けるには、もう一度登録してください。',
    en: 'This enrollment has been removed or withdrawn. To go on, please enroll the person again.',
  },
  'enrollment-already-started': {
    status: 409,
    ja: 'この人はもう学習を始めているため、取り消せません。やめるときは「辞退」にしてください。記録は残ります。',
    en: 'This person has already started, so the enrollment cannot be removed. Please choose "withdraw"; the record stays.',
  },
  'enrollment-not-started': {
    status: 409,
    ja: 'この人はまだ学習を始めていません。「辞退」ではなく「取り消し」にしてください。',
    en: 'This person has not started yet. Please choose "remove" instead of "withdraw".',
  },
  'people-not-members': {
    status: 409,
    ja: '所属していない人が含まれています。画面を読み直して、選び直してください。',
    en: 'Somebody among them is no member of this organization. Please reload the page and choose again.',
  },
  'export-too-long': {
    status: 422,
    ja: '{rows} 人を超えるため、Excel では作れません。CSV を選んでください。',
    en: 'There are more than {rows} people, too many for Excel. Please choose CSV.',
  },
  'offering-takes-nobody': {
    status: 409,
    ja: 'この開催回は受け付けていません。開催回が「受付中」であることを事務局に確かめてください。',
    en: 'This offering takes nobody at present. Please ask the program office whether it is open.',
  },
  'access-ends-no-later': {
    status: 409,
    ja: '受講期間は{endsOn}までです。それより後の日付を選んでください。',
    en: 'Access already lasts until {endsOn}. Please choose a later day.',
  },
  'some-not-extendable': {
    status: 409,
    ja: '{count}人のうち、受講が終わっている人が{ended}人、受講期限がすでにその日以降の人が{later}人います。まだだれの期限も変えていません。その人たちを外して、もう一度選んでください。',
    en: 'Of these {count} people {ended} have ended and {later} already have access as long. Nobody was extended. Please leave them out and choose again.',
  },
  'extension-into-the-past': {
    status: 409,
    ja: '今日（{today}）以降の日付を選んでください。',
    en: 'Please choose today ({today}) or a later day.',
  },
  'students-not-said': {
    status: 409,
    ja: '学生は CYDER を受けられません。参加する人の中に学生がいるかどうかを答えてから、もう一度お試しください。',
    en: 'Students may not take CYDER. Please say whether a student is among those who take part, and try again.',
  },
} as const;
