import { screenWords } from '../i18n/screen-words.ts';

/** Words of every form, and of what somebody corrected in one of the learner site. */
export const formWords = screenWords(
  {
    form: {
      back: '戻る',
      save: '保存する',
      saving: '保存しています',
      saved: '保存しました',
      history: '履歴',
    },
    events: { 'own-name-corrected': '自分の氏名を直した' },
  },
  {
    form: {
      back: 'Back',
      save: 'Save',
      saving: 'Saving',
      saved: 'Saved',
      history: 'History',
    },
    events: { 'own-name-corrected': 'Corrected their own name' },
  },
);
