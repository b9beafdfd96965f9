interface Told {
  readonly ja: string;
  readonly en: string;
}

interface RuleTold {
  /** What is asked. */
  readonly rule: Told;
  /** To whoever may not apply. */
  readonly learner: Told;
  /** To whoever helps them. */
  readonly staff: Told;
}

/** Every rule of eligibility in a sentence for the learner and one for staff. */
export const eligibilityRules = {
  'offering-open': {
    rule: { ja: '受付中の開催回である', en: 'The offering is open' },
    learner: {
      ja: 'この開催回は申込みを受け付けていません。ほかの開催回を選んでください。',
      en: 'This offering takes no applications. Please choose another.',
    },
    staff: {
      ja: '開催回が「受付中」ではありません。公開・受付の状態を確かめてください。',
      en: 'The offering is not open. Please check its state.',
    },
  },
  dated: {
    rule: { ja: '日程が決まっている', en: 'The offering has a date' },
    learner: {
      ja: '日程がまだ決まっていません。「興味あり」を登録すると、決まったときにお知らせします。',
      en: 'There is no date yet. Register your interest and you will be told.',
    },
    staff: {
      ja: '開催日が登録されていません。日程を登録してください。',
      en: 'No session is scheduled. Please schedule it.',
    },
  },
  'window-open': {
    rule: { ja: '受付期間に入っている', en: 'Applications are open' },
    learner: { ja: '申込みの受付はまだ始まっていません。', en: 'Applications are not open yet.' },
    staff: {
      ja: '受付開始の前です。募集回（受付開始日時）を確かめてください。',
      en: 'It is before the opening. Please check the tranche.',
    },
  },
  'before-deadline': {
    rule: { ja: '申込みの締切前である', en: 'The deadline has not passed' },
    learner: {
      ja: '申込みの締切を過ぎました。ほかの開催回を選んでください。',
      en: 'The deadline has passed. Please choose another offering.',
    },
    staff: {
      ja: '締切を過ぎています。開催日の前なら、事務局は代わりに申し込めます。',
      en: 'The deadline has passed. Before the day the office can still apply for them.',
    },
  },
  'organization-type': {
    rule: { ja: '対象の組織区分である', en: 'The type of organization is right' },
    learner: {
      ja: 'このコースは、あなたの組織区分では受けられません。',
      en: 'This course is not for your type of organization.',
    },
    staff: {
      ja: '組織区分が対象外です。コースと開催回の対象を確かめてください。',
      en: 'The type of organization is left out by the course or the offering.',
    },
  },
  student: {
    rule: { ja: '学生ではない', en: 'Is no student' },
    learner: {
      ja: '学生は CYDER を受けられません。教職員の方は、申込みのときにそう答えてください。',
      en: 'Students may not take CYDER. If you are staff, please say so when you apply.',
    },
    staff: {
      ja: '学校の人です。教職員であることを確かめてください。',
      en: 'This person belongs to a school. Please make sure that they are staff.',
    },
  },
  'one-account': {
    rule: { ja: 'アカウントが一つである', en: 'Has one account' },
    learner: {
      ja: '同じ氏名とメールアドレスのアカウントがもう一つあります。事務局に連絡してください。',
      en: 'There is another account with your name and mail address. Please contact the program office.',
    },
    staff: {
      ja: '同じ氏名・メールのアカウントが複数あります。一つにまとめてください。',
      en: 'There are several accounts of the same name and mail address. Please put them together.',
    },
  },
  'not-applied-yet': {
    rule: { ja: '同じコースにまだ申し込んでいない', en: 'Has not applied for this course yet' },
    learner: {
      ja: 'このコースには、すでに申し込んでいます。「申込み一覧」で確かめてください。',
      en: 'You have applied for this course already. Please look at your applications.',
    },
    staff: {
      ja: '同じ年度版に生きた申込みがあります。変えるときは振り替えを使ってください。',
      en: 'There is a live application for this edition. To change it, use transfer.',
    },
  },
  'day-free': {
    rule: { ja: 'その日に別の演習の席がない', en: 'Is free on the day' },
    learner: { ja: 'その日は別の演習の席があります。', en: 'You have a seat in another exercise on that day.' },
    staff: {
      ja: 'その日は別の開催回の席があります。先にどちらにするか決めてもらってください。',
      en: 'This person has a seat in another offering on that day.',
    },
  },
  prerequisite: {
    rule: { ja: '前提のコースを修了している', en: 'Has completed the course that is required' },
    learner: {
      ja: '受講の条件になっているコースを、開催日までに修了している必要があります。',
      en: 'You need to have completed the required course by the day of the exercise.',
    },
    staff: {
      ja: '前提のコースの修了が、開催日の時点で決められた年度内にありません。',
      en: 'As of the day of the exercise there is no completion of the required course within the years allowed.',
    },
  },
  'free-retakes': {
    rule: { ja: '無料で受けられる回数に収まっている', en: 'Within the free times of the fiscal year' },
    learner: {
      ja: 'この年度に無料で受けられる回数を超えます。申し込めますが、事務局の承認が要ります。',
      en: 'This goes beyond the free times of this fiscal year. You can apply; the office has to approve.',
    },
    staff: {
      ja: '年度内の無料受講の回数を超えます。認めるかどうか、事務局が決めます。',
      en: 'Beyond the free times of the fiscal year: the office decides.',
    },
  },
} as const satisfies Record<string, RuleTold>;

export type EligibilityRuleCode = keyof typeof eligibilityRules;

/** What changes with a transfer, in a sentence each. */
export const transferConsequences = {
  'seats-given-up': {
    ja: '今の開催回の席は手放されます。',
    en: 'The seats in the present offering are given up.',
  },
  'others-take-the-seats': {
    ja: '今の開催回にはキャンセル待ちの人がいるため、後から戻れません。',
    en: 'People wait for the present offering: you cannot come back later.',
  },
  'day-changes': { ja: '開催日が変わります。', en: 'The day changes.' },
  'place-changes': { ja: '会場が変わります。', en: 'The venue changes.' },
  'mode-changes': { ja: '実施方法（会場・オンラインなど）が変わります。', en: 'The mode of delivery changes.' },
  'approval-again': {
    ja: '移る先の開催回には、もう一度承認が要ります。席はその間も確保されます。',
    en: 'The other offering needs approval again; the seats are held meanwhile.',
  },
  'office-decides': {
    ja: '移る先では、受講の条件を満たすかどうかを事務局が確かめ、承認します。席はその間も確保されます。',
    en: 'For the other offering the office looks at a condition of taking part, and approves. The seats are held meanwhile.',
  },
  'pre-learning-again': {
    ja: '事前学習は、移る先の開催回であらためて受けます。',
    en: 'The pre-learning is taken anew in the other offering.',
  },
} as const;

export type TransferConsequenceCode = keyof typeof transferConsequences;
