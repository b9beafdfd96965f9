export const learningErrors = {
  'package-unreadable': {
    status: 422,
    ja: '教材パッケージとして読めません。package.yaml を含むフォルダーを zip にまとめて、もう一度選んでください。',
    en: 'This is not a content package. Please zip the folder that has package.yaml, and choose it again.',
  },
  'package-too-large': {
    status: 413,
    ja: '教材パッケージが大きすぎます。展開後 {megabytes} MB、{files} ファイルまでにしてください。',
    en: 'The content package is too large. The limits are {megabytes} MB unpacked and {files} files.',
  },
  'package-for-another-edition': {
    status: 409,
    ja: 'このパッケージは「{edition}」の教材です。この編のコードは「{expected}」です。package.yaml の edition か、開いている編を確かめてください。',
    en: 'This package is for “{edition}”, but the code of this edition is “{expected}”. Please check edition in package.yaml, or open the other edition.',
  },
  'content-version-not-found': {
    status: 404,
    ja: 'この教材の版は見つかりません。編の画面から選び直してください。',
    en: 'There is no such version of the content. Please choose it again from its edition.',
  },
  'content-already-published': {
    status: 409,
    ja: '第{number}版はすでに公開されています。変えるときは新しいパッケージを読み込んでください。',
    en: 'Version {number} has been published already. To change it, load a new package.',
  },
  'content-loaded-meanwhile': {
    status: 409,
    ja: 'ほかの人が同じ編の教材を同時に読み込みました。一覧を確かめて、もう一度読み込んでください。',
    en: 'Somebody else loaded content of this edition at the same moment. Please look at the list and load it again.',
  },
  'quiz-may-not-vanish': {
    status: 409,
    ja: '公開中の教材には確認テストがあります。quiz を含むパッケージを読み込み直してください。',
    en: 'The published content has a quiz. Please load a package that has one too.',
  },
  'content-not-ready': {
    status: 404,
    ja: '教材はまだ公開されていません。公開されるまでお待ちください。',
    en: 'The lessons have not been published yet. Please come back later.',
  },
  'lesson-not-found': {
    status: 404,
    ja: 'この教材は見つかりません。コースの目次から選び直してください。',
    en: 'There is no such lesson. Please choose one from the course page.',
  },
} as const;
