import { screenWords } from '../i18n/screen-words.ts';

/** What the history says of a program's public pages. */
export const publicPageEventWords = screenWords(
  {
    events: {
      'public-page-published': '公開ページを公開した',
      'public-page-withdrawn': '公開ページの公開をやめた',
      'public-page-written': '公開ページを書いた',
      'trainers-introduced': '公開ページの講師紹介を変えた',
      values: {
        about: '概要',
        tracks: 'コースと講師',
        timetable: '年間の予定',
        apply: '応募のしかた',
        questions: 'よくある質問',
      },
    },
  },
  {
    events: {
      'public-page-published': 'Published a public page',
      'public-page-withdrawn': 'Withdrew a public page',
      'public-page-written': 'Wrote a public page',
      'trainers-introduced': 'Changed who is introduced on a track’s page',
      values: {
        about: 'about',
        tracks: 'tracks and trainers',
        timetable: 'timetable',
        apply: 'how to apply',
        questions: 'questions',
      },
    },
  },
);
