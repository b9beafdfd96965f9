export const resultsErrors = {
  'results-changed-meanwhile': {
    status: 409,
    ja: '{count}件の結果が、先にほかで保存されていました。まだ何も保存していません。今の内容と入力を見比べて、もう一度保存してください。',
    en: 'Somebody saved {count} of these results before you. Nothing of yours is saved yet. Please compare what stands with what you typed, and save again.',
  },
  'result-needs-attendance': {
    status: 409,
    ja: '出席の記録がない{count}人には、結果を記録できません。先に出欠を確かめてください。',
    en: 'There is no attendance of {count} of these people, so no result can be recorded. Please check the attendance first.',
  },
  'points-above-scale': {
    status: 422,
    ja: '満点は{most}点です。0から{most}までの点を入れてください。',
    en: 'The most there is are {most} points. Please enter points from 0 to {most}.',
  },
  'scale-below-points': {
    status: 409,
    ja: '{highest}点の結果があるため、満点を{most}点にはできません。先にその結果を直してください。',
    en: 'There is a result of {highest} points, so the most cannot be {most}. Please correct that result first.',
  },
  'no-results-yet': {
    status: 409,
    ja: '公開できる結果がまだありません。班か個人の結果を保存してから公開してください。',
    en: 'There is no result to release yet. Please save a result of a team or a person first.',
  },
  'results-already-released': {
    status: 409,
    ja: 'この開催回の結果は、もう公開されています。直したいときは、結果を直して保存してください。',
    en: 'The results of this offering are released already. To change one, please correct it and save.',
  },
  'teams-have-results': {
    status: 409,
    ja: '班の結果が記録されているため、班は変えられません。班を変えるには、先に班の結果を空にして保存してください。',
    en: 'Teams have results, so they cannot be changed. Please empty the results of the teams and save before you change them.',
  },
  'sticker-needs-attendance': {
    status: 409,
    ja: '出席の記録がない{count}人には、シールを配布済みにできません。先に出欠を確かめてください。',
    en: 'There is no attendance of {count} of these people, so no sticker can be handed out. Please check the attendance first.',
  },
  'note-of-somebody-else': {
    status: 409,
    ja: 'ほかの人が書いた講師メモは直せません。伝えたいことは、新しいメモに書いてください。',
    en: 'A note is corrected by whoever wrote it. Please write a note of your own.',
  },
} as const;
