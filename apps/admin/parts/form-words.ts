import { screenWords } from '../i18n/screen-words.ts';

/** Words of every form. */
export const formWords = screenWords(
  {
    form: {
      back: '戻る',
      save: '保存する',
      saving: '保存しています',
      saved: '保存しました',
      history: '履歴',
    },
  },
  {
    form: {
      back: 'Back',
      save: 'Save',
      saving: 'Saving',
      saved: 'Saved',
      history: 'History',
    },
  },
);
