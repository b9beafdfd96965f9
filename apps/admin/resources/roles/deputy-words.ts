import { screenWords } from '../../i18n/screen-words.ts';

export const deputyWords = screenWords(
  {
    deputies: {
      open: '承認の代理を決める',
      go: '代理にする',
      what: '決めた期間だけ、その職員があなたに代わって演習の申込みを見て、承認できます。申し込むことやキャンセルすることはできません。',
      member: '代理にする職員',
      done: '%{name}さんを代理にしました。',
      end: '代理を終える',
    },
  },
  {
    deputies: {
      open: 'Appoint a deputy for approvals',
      go: 'Appoint',
      what: 'For that period the member sees and approves applications for exercises in your place. They cannot apply or cancel.',
      member: 'Deputy',
      done: '%{name} is your deputy.',
      end: 'End as deputy',
    },
  },
);
