export const publicPagesErrors = {
  'public-page-unknown': {
    status: 404,
    ja: 'このページはまだ書かれていません。先に題名・紹介・本文を書いて保存してください。',
    en: 'This page has not been written yet. Please write and save its title, summary and body first.',
  },
  'public-page-lacks-words': {
    status: 422,
    ja: '公開するには、題名・紹介・本文を日本語と英語の両方で書いてください。まだ書かれていないところが{count}か所あります。',
    en: 'To publish it, write the title, the summary and the body in both Japanese and English. Texts still missing: {count}.',
  },
  'public-page-is-not-public': {
    status: 409,
    ja: 'このページは公開されていません。画面を読み込み直してください。',
    en: 'This page is not public. Please load the screen again.',
  },
  'public-page-holds-a-picture': {
    status: 422,
    ja: '公開ページの本文には画像を置けません。画像の行を消すか、文章で書いてください。',
    en: 'A public page holds no pictures. Please take the picture out, or say it in words.',
  },
  'public-page-has-another-title': {
    status: 422,
    ja: '本文の見出しは「##」から始めてください。「#」の見出しは、ページの題名に使われています。',
    en: 'Headings of the body begin with “##”. The first rank, “#”, is the title of the page.',
  },
} as const;
