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
} as const;
