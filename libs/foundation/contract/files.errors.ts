export const filesErrors = {
  'file-empty': {
    status: 422,
    ja: '「{name}」には何も入っていません。中身を確かめて、選び直してください。',
    en: '“{name}” is empty. Please check it and choose the file again.',
  },
  'file-type-not-taken': {
    status: 422,
    ja: 'この種類のファイルは受け付けません。次のどれかに書き出して送ってください: {types}',
    en: 'Files of this kind are not taken. Please export it as one of these and send that: {types}',
  },
  'file-renamed': {
    status: 422,
    ja: '「{name}」の中身は {called} ではありません。名前だけを変えずに、元のソフトで {called} に書き出して送ってください。',
    en: '“{name}” does not contain {called}. Please do not rename a file; export it as {called} from the program that made it.',
  },
  'file-damaged': {
    status: 422,
    ja: '「{name}」は壊れていて開けません。元のソフトで保存し直して送ってください。',
    en: '“{name}” is damaged and cannot be opened. Please save it again in the program that made it and send that.',
  },
  'file-unpacks-too-large': {
    status: 422,
    ja: '展開すると大きくなりすぎるファイルです。{megabytes} MB までの、必要なものだけを入れたファイルにして送ってください。',
    en: 'This file unpacks to too much. Please send a file of at most {megabytes} MB with only what is needed.',
  },
  'too-many-files': {
    status: 409,
    ja: 'ファイルは {files} 個までです。要らないものを消してから送ってください。',
    en: 'You may have {files} files here. Please delete one that is not needed first.',
  },
  'upload-elsewhere': {
    status: 409,
    ja: 'このファイルは {receivedBytes} バイト目まで届いています。続きから送ってください。',
    en: 'This file has arrived up to byte {receivedBytes}. Please send on from there.',
  },
  'upload-incomplete': {
    status: 409,
    ja: 'ファイルがまだ全部届いていません（{receivedBytes} バイトまで）。続きから送ってください。',
    en: 'The file has not arrived whole (up to byte {receivedBytes}). Please send on from there.',
  },
  'upload-longer-than-said': {
    status: 422,
    ja: '送る前に知らせた大きさを超えています。送っている間にファイルが変わっていないか確かめて、最初から送り直してください。',
    en: 'More was sent than was announced. Please check that the file did not change meanwhile and send it again from the start.',
  },
  'upload-damaged': {
    status: 422,
    ja: '届いたファイルが元のファイルと違います。最初から送り直してください。',
    en: 'What arrived differs from the file that was sent. Please send it again from the start.',
  },
} as const;
