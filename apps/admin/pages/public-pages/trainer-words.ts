import { screenWords } from '../../i18n/screen-words.ts';

export const publicTrainerWords = screenWords(
  {
    publicTrainers: {
      title: '講師の紹介',
      lead: '「コースと講師」のページに、コースごとに出ます。本人が選んだ名前と紹介文だけを入れてください。アカウントの氏名やメールは出ません。募集が始まるまでは公開されません。',
      noTracks: 'コースがまだありません。先に、年度のコホートにコースを作ってください。',
      nobody: '紹介する人はまだいません。',
      add: '人を足す',
      save: 'このコースの紹介を保存する',
      saved: '紹介を保存しました',
      remove: '%{place}人目を外す',
      person: '%{place}人目',
      parts: { 'course-master': 'コースマスター', trainer: 'トレーナー', assistant: 'アシスタント' },
      fields: {
        part: '役割',
        nameJa: '名前（日本語）',
        nameEn: '名前（英語）',
        textJa: '紹介文（日本語）',
        textEn: '紹介文（英語）',
      },
    },
  },
  {
    publicTrainers: {
      title: 'Trainers',
      lead: 'They stand on the page “Tracks and trainers”, track by track. Enter only the name and the words they chose: nothing of their account is shown. They are not public before applications are announced.',
      noTracks: 'There are no tracks yet. Make them in the cohort of the fiscal year first.',
      nobody: 'Nobody is introduced yet.',
      add: 'Add somebody',
      save: 'Save the people of this track',
      saved: 'Saved',
      remove: 'Take out person %{place}',
      person: 'Person %{place}',
      parts: { 'course-master': 'Course master', trainer: 'Trainer', assistant: 'Assistant' },
      fields: {
        part: 'Part',
        nameJa: 'Name (Japanese)',
        nameEn: 'Name (English)',
        textJa: 'Introduction (Japanese)',
        textEn: 'Introduction (English)',
      },
    },
  },
);
