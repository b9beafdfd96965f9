/** Refusals about judging results presentations. */
export const judgingErrors = {
  'scoring-closed': {
    status: 409,
    ja: 'この成果発表会の採点は、事務局が締め切りました。直したいときは、事務局に連絡してください。',
    en: 'The office has closed the scoring of this results presentation. Please tell the office if something is to be corrected.',
  },
  'scoring-still-open': {
    status: 409,
    ja: 'まだ採点を締め切っていません。先に採点を締め切ってください。',
    en: 'The scoring is still open. Please close it first.',
  },
  'comments-already-released': {
    status: 409,
    ja: '講評はもう発表者に公開しました。採点を変えることはできません。',
    en: 'The comments were released to the presenters already. Scores can no longer change.',
  },
  'no-comments-to-release': {
    status: 409,
    ja: '発表者に公開できる講評がありません。時間割の枠に作品を結び付けてから、もう一度公開してください。',
    en: 'There is no comment to release to a presenter. Please say which works the slots show, and release again.',
  },
  'judging-criteria-fixed': {
    status: 409,
    ja: '採点が始まっているので、観点と重みは変えられません。名前と順番だけを直して保存してください。',
    en: 'Scores were given already, so the criteria and their weights stay. Please correct names and order alone.',
  },
  'judging-criteria-already': {
    status: 409,
    ja: 'この成果発表会には、もう審査の観点があります。写すときは、先に今の観点を消してください。',
    en: 'This results presentation has criteria already. Please remove them before you copy others.',
  },
  'no-judging-criteria': {
    status: 409,
    ja: '審査の観点がまだありません。事務局が観点を決めると、採点できます。',
    en: 'There are no criteria yet. You can score once the office has set them.',
  },
  'judging-criterion-unknown': {
    status: 409,
    ja: '審査の観点が書き換えられています。画面を読み直して、もう一度入力してください。',
    en: 'The criteria have changed. Please reload the page and enter it again.',
  },
  'judge-scores-missing': {
    status: 422,
    ja: 'まだ点のない観点が{count}つあります。すべての観点に0から5の点を入れてください。',
    en: '{count} criteria have no score yet. Please score each of them from 0 to 5.',
  },
  'slot-not-yours': {
    status: 409,
    ja: '発表者と利害関係があるため、この発表は採点できません。一覧から次の発表を選んでください。',
    en: 'You do not score this presentation because of a conflict of interest. Please choose the next one from your list.',
  },
  'judgement-changed-elsewhere': {
    status: 409,
    ja: 'この採点は、別の画面で書き換えられています。今の入力は消していません。画面を読み直して、どちらを残すか選んでください。',
    en: 'These scores were changed in another window. What you entered is not erased: please reload and choose which to keep.',
  },
  'no-judge-to-remind': {
    status: 409,
    ja: '採点が残っている審査員はいません。審査員を加えるときは、コースの担当者に「審査員」として加えてください。',
    en: 'No judge has anything left to score. To add judges, please add them to a track as judges.',
  },
  'slot-is-scored': {
    status: 409,
    ja: '審査員が採点しているので、削除できません。時刻や会場は直せます。',
    en: 'Judges have scored it, so it cannot be removed. Times and halls can still be corrected.',
  },
} as const;
