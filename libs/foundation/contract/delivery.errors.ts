export const deliveryErrors = {
  'offering-called-off': {
    status: 409,
    ja: 'この開催回は中止になっています。別の開催回に日程を組んでください。',
    en: 'This offering has been called off. Please schedule the session in another offering.',
  },
  'sessions-complete': {
    status: 409,
    ja: '開催日は1つの開催回に{most}日までです。日程を変えるときは、登録済みの開催日を変更してください。',
    en: 'An offering has at most {most} sessions. To change a date, please reschedule one of them.',
  },
  'session-ends-before-it-starts': {
    status: 422,
    ja: '終わりの時刻は、始まりより後にしてください。',
    en: 'Please choose an end that is later than the start.',
  },
  'session-day-taken': {
    status: 409,
    ja: 'この開催回には、{day}の開催日がもうあります。別の日を選んでください。',
    en: 'This offering already has a session on {day}. Please choose another day.',
  },
  'nobody-to-ask': {
    status: 409,
    ja: '選んだコースに、まだだれも参加していません。参加者のいるコースを選んでください。',
    en: 'Nobody takes part in a track you have chosen yet. Please choose tracks with people in them.',
  },
  'half-day-missing': {
    status: 422,
    ja: '出欠をとる区分（午前・午後）を、この開催日にあるものから選んでください。',
    en: 'Please choose the half-day (morning, afternoon) among those of this session.',
  },
  'session-canceled': {
    status: 409,
    ja: 'この開催日は中止になっています。一覧から別の開催日を選んでください。',
    en: 'This session has been canceled. Please choose another one from the list.',
  },
  'session-has-attendance': {
    status: 409,
    ja: '出欠の記録があるため、日程の変更や中止はできません。出欠の記録を確かめてください。',
    en: 'Attendance has been recorded, so it can be neither moved nor canceled. Please check the attendance.',
  },
  'offering-has-attendance': {
    status: 409,
    ja: 'この開催回では出欠が記録されています。行われたことは中止にできません。誤って記録した出欠は、名簿で訂正してください。',
    en: 'Attendance is recorded in this offering. What has taken place cannot be called off. Please correct attendance recorded by mistake in the roster.',
  },
  'last-session-stays': {
    status: 409,
    ja: '最後の開催日です。開催日だけでなく、開催回を中止してください。',
    en: 'This is the last session. Please call the whole offering off instead.',
  },
  'attendance-not-open-yet': {
    status: 409,
    ja: '出欠の受付は{opensAt}からです。時刻になってから、もう一度お試しください。',
    en: 'Attendance can be recorded from {opensAt}. Please try again then.',
  },
  'session-not-over': {
    status: 409,
    ja: '開催が終わる{endsAt}までは、残りの人をまとめて欠席にできません。終わってから押してください。',
    en: 'The others cannot be marked absent before the session ends at {endsAt}. Please press it then.',
  },
  'check-in-code-wrong': {
    status: 422,
    ja: 'このコードは、この開催日のものではありません。会場の画面のQRコードを読み取ってください。',
    en: 'This code is not of this session. Please scan the QR code on the screen in the room.',
  },
  'check-in-code-old': {
    status: 409,
    ja: 'QRコードが古くなっています。写真ではなく、今会場の画面に出ているQRコードをもう一度読み取ってください。',
    en: 'The QR code is too old. Please scan the one on the screen in the room now, not a photograph.',
  },
  'check-in-ticket-over': {
    status: 409,
    ja: '読み取ってから時間がたちました。会場の画面のQRコードをもう一度読み取ってください。',
    en: 'It has been too long since you scanned the code. Please scan the QR code in the room again.',
  },
  'check-in-not-confirmed': {
    status: 409,
    ja: 'あなたの参加は、この開催回では確定していません。会場の講師に声をかけてください。',
    en: 'Your place in this offering is not confirmed. Please speak to the instructor in the room.',
  },
  'check-in-marked-absent': {
    status: 409,
    ja: '講師が欠席と記録しています。出席しているときは、会場の講師に声をかけてください。',
    en: 'The instructor has recorded that you are absent. If you are there, please speak to the instructor.',
  },
  'check-in-over': {
    status: 409,
    ja: 'この開催日は{endsAt}に終わりました。出席していたときは、講師に声をかけてください。',
    en: 'This session ended at {endsAt}. If you were there, please speak to the instructor.',
  },
  'offering-has-seats': {
    status: 409,
    ja: 'この開催回は席のある演習です。イベントではなく、開催日を決めてください。',
    en: 'This offering is an exercise with seats. Please schedule a session instead of an event.',
  },
  'gathering-canceled': {
    status: 409,
    ja: 'このイベントは中止になっています。あらためて行うときは、新しいイベントを組んでください。',
    en: 'This event has been canceled. To hold it after all, please schedule a new one.',
  },
  'absence-after-session': {
    status: 409,
    ja: 'この日は{endsAt}に終わりました。欠席の理由は、担当者に伝えてください。',
    en: 'This day ended at {endsAt}. Please tell the staff why you were absent.',
  },
} as const;
