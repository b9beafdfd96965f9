/** Refusals about results presentations and their timetables. */
export const resultsPresentationsErrors = {
  'gathering-not-of-cohort': {
    status: 409,
    ja: 'この集まりは中止になったか、年間プログラムのものではありません。年間プログラムの予定から、これから開く集まりを選んでください。',
    en: 'This gathering is canceled, or belongs to no cohort. Please choose one of a cohort that is going to be held.',
  },
  'gathering-presents-already': {
    status: 409,
    ja: 'この集まりには、もう成果発表会があります。一覧から開いてください。',
    en: 'This gathering is a results presentation already. Please open it from the list.',
  },
  'presentation-is-published': {
    status: 409,
    ja: '時間割を公開している成果発表会は、削除できません。先に公開をやめてください。',
    en: 'Its timetable is public. Please take it back before you remove the results presentation.',
  },
  'day-not-of-gathering': {
    status: 409,
    ja: 'その日は、この成果発表会の開催日ではありません。日程の変更や中止がないか、画面を読み直して確かめてください。',
    en: 'That is no day of this results presentation. Please reload the page to see whether its days were changed or canceled.',
  },
  'work-not-of-cohort': {
    status: 409,
    ja: 'その作品は、もうこの年度の作品にありません。画面を読み直して選び直してください。',
    en: 'That work is not among those of this year any more. Please reload the page and choose again.',
  },
  'slot-untitled': {
    status: 422,
    ja: '題名を日本語と英語で入れるか、作品を選んでください。',
    en: 'Please give a title in both languages, or choose a work.',
  },
  'slot-outside-of-day': {
    status: 409,
    ja: 'その日の開催時間（{from}から{until}まで）に収まりません。時刻か長さを変えてください。',
    en: 'This does not fit into the hours of that day, from {from} until {until}. Please change its time or its length.',
  },
  'slots-overlap': {
    status: 409,
    ja: '同じ会場の「{title}」（{from}から{until}まで）と重なります。時刻、会場かブースを変えるか、先にその枠を動かしてください。',
    en: 'It overlaps with “{title}” in the same hall, from {from} until {until}. Please change its time, hall or booth, or move that slot first.',
  },
  'timetable-empty': {
    status: 409,
    ja: '時間割に枠がありません。枠を加えてから公開してください。',
    en: 'The timetable has no slot. Please add one before you publish it.',
  },
  'timetable-does-not-fit': {
    status: 409,
    ja: '開催日時に合わない枠が{slots}件あります。枠を動かすか削除してから公開してください。',
    en: '{slots} slots do not fit the days of the gathering. Please move or remove them before you publish.',
  },
  'timetable-too-long': {
    status: 409,
    ja: '枠は{most}件までです。使わない枠を削除してください。',
    en: 'There may be {most} slots. Please remove some that are not needed.',
  },
  'slot-not-begun': {
    status: 409,
    ja: 'この枠はまだ始まっていません。先に「始める」を押してください。',
    en: 'This has not begun. Please press “Begin” first.',
  },
} as const;
