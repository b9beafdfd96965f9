/** Refusals about milestones, what is handed in for them, and feedback. */
export const milestonesErrors = {
  'milestone-is-begun': {
    status: 409,
    ja: 'もう取り組み始めたトレーニーがいます。対象のコース、提出の形、評価の観点と段階の数は変えられません。言葉を直すか、締切を延ばすか、新しい節目を加えてください。',
    en: 'A trainee has begun to work on it: the track, what is handed in and the criteria with their levels stay. Please correct the words, move the end later, or define another milestone.',
  },
  'milestone-due-earlier': {
    status: 409,
    ja: 'もう取り組み始めたトレーニーがいるので、締切（{dueAt}、日本時間）を早めることはできません。同じか、それより後の日時にしてください。',
    en: 'A trainee has begun to work on it, so it cannot be due before {dueAt} (Japan time). Please choose that moment or a later one.',
  },
  'submission-empty': {
    status: 409,
    ja: 'まだ何も書かれていません。本文を書くか、リンクかファイルを加えてから提出してください。',
    en: 'There is nothing to hand in yet. Please write a text, or add a link or a file first.',
  },
  'submission-not-asked': {
    status: 409,
    ja: 'この節目では、その形の提出を受け付けていません。画面を読み直して、求められている形を確かめてください。',
    en: 'This milestone does not take that. Please reload the page to see what is asked for.',
  },
  'submission-accepted': {
    status: 409,
    ja: 'この提出はもう受け入れられています。直したいところがあるときは、指導している人に相談してください。',
    en: 'This has been accepted already. If something has to change, please talk to those who guide you.',
  },
  'nothing-submitted': {
    status: 409,
    ja: 'まだ何も提出されていません。提出されると、フィードバックを書けます。',
    en: 'Nothing has been handed in yet. You can write feedback once it has.',
  },
  'newer-version-submitted': {
    status: 409,
    ja: '新しい版（第{number}版）が提出されています。書いた内容は残っています。新しい版を見てから返してください。',
    en: 'Version {number} has been handed in meanwhile. What you wrote is kept: please look at the new version before you give it.',
  },
  'feedback-empty': {
    status: 422,
    ja: 'コメントを書いてください。直しをお願いするときは、どこをどう直すかを書きます。',
    en: 'Please write a comment. To ask for a revision, say what is to be changed.',
  },
  'rubric-incomplete': {
    status: 422,
    ja: '受け入れる前に、すべての観点の段階を選んでください。',
    en: 'Please choose a level for every criterion before you accept it.',
  },
  'level-not-in-rubric': {
    status: 422,
    ja: '選んだ段階は、この節目の観点にありません。画面を読み直して選び直してください。',
    en: 'This level is not among those of the milestone. Please reload the page and choose again.',
  },
  'revision-due-past': {
    status: 422,
    ja: '直しの締切は、直しをお願いするときだけ、これからの日時で入れてください。',
    en: 'The end of a revision is given only when one is asked for, and lies ahead.',
  },
} as const;
