/** Refusals about the log of a year, and about notes. */
export const journalErrors = {
  'nothing-written': {
    status: 422,
    ja: 'まだ何も書かれていません。書いてから、もう一度押してください。',
    en: 'Nothing is written yet. Please write something, then press again.',
  },
  'log-draft-changed-elsewhere': {
    status: 409,
    ja: 'この下書きは、別の画面で書き換えられています。今の内容は消していません。両方を見比べて、残すほうを選んでください。',
    en: 'This draft was changed in another window. Nothing was erased: please compare both and choose which to keep.',
  },
  'words-of-somebody-else': {
    status: 409,
    ja: '書いた人だけが直せます。伝えたいことは、新しく書いてください。',
    en: 'Only whoever wrote this can correct it. Please write something of your own.',
  },
} as const;
